"""Answers hold to the Open Inference Protocol's published schema, which lies beside this file as it was published."""

from pathlib import Path
from typing import Any

import httpx
import jsonschema
import yaml
from tiny_model import tiny_manifest, write_tiny_model

from serve.running import with_client
from tandem_model.serve import Service

PUBLISHED = yaml.safe_load(Path(__file__).with_name("open_inference_rest.yaml").read_text(encoding="utf-8"))
INFER = {"id": "42", "inputs": [{"name": "features", "shape": [1, 4], "datatype": "FP32", "data": [0.1, 0.2, 3, 1]}]}


def require(document: Any, schema: str) -> None:
    wanted = {"$ref": f"#/components/schemas/{schema}", "components": PUBLISHED["components"]}
    jsonschema.Draft7Validator(wanted).validate(document)
    assert document, "an empty object would fit schemas without required fields"


def test_every_published_address_is_served_and_fits_its_schema(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)
    place = {"${MODEL_NAME}": "tiny", "${MODEL_VERSION}": tiny_manifest().version}

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        for path, operations in PUBLISHED["paths"].items():
            address = path
            for name, value in place.items():
                address = address.replace(name, value)
            for addressed in {address, address.replace(f"/versions/{place['${MODEL_VERSION}']}", "")}:
                for method in operations.keys() & {"get", "post"}:
                    response = await client.request(method, addressed, json=INFER if method == "post" else None)
                    assert response.status_code == 200, addressed
                    content = operations[method]["responses"]["200"].get("content")
                    if content:
                        schema = content["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
                        require(response.json(), schema)

    with_client(tmp_path, test)


def test_refusals_fit_the_protocols_error(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        response = await client.post("/v2/models/tiny/infer", json={})
        assert response.status_code == 400
        require(response.json(), "inference_error_response")
        assert isinstance(response.json()["error"], str)

    with_client(tmp_path, test)


def test_the_shapes_that_are_announced_are_those_that_are_answered(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        announced = {tensor["name"]: tensor for tensor in (await client.get("/v2/models/tiny")).json()["outputs"]}
        answer = (await client.post("/v2/models/tiny/infer", json=INFER)).json()
        for tensor in answer["outputs"]:
            wanted = announced.pop(tensor["name"])
            assert tensor["datatype"] == wanted["datatype"]
            assert [size if size > 0 else 1 for size in wanted["shape"]] == tensor["shape"]
        assert announced == {}

    with_client(tmp_path, test)
