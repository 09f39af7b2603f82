"""Whatever is sent, the answer is a 4xx with a list for programs, never a 5xx."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from tiny_model import write_tiny_model

from serve.running import ROW, with_client
from tandem_model.serve import Service

TENSOR: dict[str, Any] = {"name": "features", "shape": [1, 4], "datatype": "FP32", "data": [0.25, 0.5, 3, 1]}


def row(**changed: Any) -> dict[str, Any]:
    return {"instances": [ROW | changed]}


def without(name: str) -> dict[str, Any]:
    return {"instances": [{key: value for key, value in ROW.items() if key != name}]}


V1: dict[str, tuple[Any, int, str]] = {
    "an unknown feature": (row(rato=1), 400, "040"),
    "a missing feature": (without("ratio"), 400, "041"),
    "a missing value that has no policy": (row(ratio=None), 400, "042"),
    "text for a number": (row(ratio="0.5"), 400, "043"),
    "a fraction for a whole number": (row(count=1.5), 400, "043"),
    "a number above the range": (row(ratio=9), 400, "044"),
    "a number beyond all ranges": (row(ratio=1e300), 400, "044"),
    "a row that is a number": ({"instances": [1]}, 400, "045"),
    "a row that is too short": ({"instances": [[1, 2]]}, 400, "045"),
    "no rows": ({"instances": []}, 400, "045"),
    "no instances": ({}, 400, "045"),
    "other fields": ({"instances": [ROW], "more": 1}, 400, "045"),
    "too many rows": ({"instances": [ROW] * 101}, 400, "046"),
    "a list": ([1], 400, "050"),
}
RAW: dict[str, tuple[bytes, int, str]] = {
    "nothing": (b"", 400, "050"),
    "no JSON": (b"{", 400, "050"),
    "NaN": (json.dumps(row(ratio=float("nan"))).encode(), 400, "050"),
    "infinity": (json.dumps(row(ratio=float("inf"))).encode(), 400, "050"),
    "an overflowing number": (json.dumps(row(ratio=0)).replace('"ratio": 0', '"ratio": 1e999').encode(), 400, "050"),
    "another encoding": ('{"instances": "é"}'.encode("latin-1"), 400, "050"),
    "UTF-16": ('{"instances": []}'.encode("utf-16"), 400, "050"),
    "minus infinity": (b'{"instances":[[-Infinity, 0.5, 3, 1]]}', 400, "050"),
    "a whole number beyond 64 bits": (b'{"instances":[[0.25, 0.5, 36893488147419103232, 1]]}', 400, "044"),
    "a key that is given twice, the last one wrong": (b'{"instances": [], "instances": 1}', 400, "045"),
    "something after the end": (b'{"instances": []} {}', 400, "050"),
    "deep nesting": (b'{"instances":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400, "050"),
    "a number of a million digits": (b'{"instances":[' + b"1" * 1_000_000 + b"]}", 400, "050"),
    "half a surrogate pair": (rb'{"instances":[{"\ud800":1}]}', 400, "050"),
    "a body that is too large": (b" " * (4 * 1024 * 1024 + 1), 413, "051"),
}
V2: dict[str, tuple[Any, int, str]] = {
    "no inputs": ({}, 400, "057"),
    "two tensors": ({"inputs": [TENSOR, TENSOR]}, 400, "057"),
    "another name": ({"inputs": [TENSOR | {"name": "x"}]}, 400, "057"),
    "another type": ({"inputs": [TENSOR | {"datatype": "BYTES"}]}, 400, "057"),
    "a shape of another width": ({"inputs": [TENSOR | {"shape": [1, 5]}]}, 400, "057"),
    "a shape of no rows": ({"inputs": [TENSOR | {"shape": [0, 4], "data": []}]}, 400, "057"),
    "a shape that is no list": ({"inputs": [TENSOR | {"shape": "1,4"}]}, 400, "057"),
    "too few numbers": ({"inputs": [TENSOR | {"data": [1]}]}, 400, "057"),
    "a list among the numbers": ({"inputs": [TENSOR | {"data": [[0.25], 0.5, 3, 1]}]}, 400, "043"),
    "rows of different lengths": (
        {"inputs": [TENSOR | {"shape": [2, 4], "data": [[0.25, 0.5, 3], [0.25, 0.5, 3, 1, 1]]}]},
        400,
        "057",
    ),
    "text in the data": ({"inputs": [TENSOR | {"data": ["a", 0.5, 3, 1]}]}, 400, "043"),
    "a value out of range": ({"inputs": [TENSOR | {"data": [99, 0.5, 3, 1]}]}, 400, "044"),
    "too many rows": ({"inputs": [TENSOR | {"shape": [101, 4], "data": [0.5] * 404}]}, 400, "046"),
    "an unknown output": ({"inputs": [TENSOR], "outputs": [{"name": "x"}]}, 400, "057"),
    "an id that is no text": ({"inputs": [TENSOR], "id": 7}, 400, "057"),
}


def require_refusal(response: httpx.Response, status: int, code: str) -> None:
    document = json.loads(response.content)
    assert response.status_code == status, document
    assert document["problems"][0]["code"] == f"TDM-MDL-{code}"
    assert {"message", "expected", "got", "hint", "docs"} <= document["problems"][0].keys()
    assert document["error"]
    assert document["request_id"] == response.headers["x-request-id"]


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        *(pytest.param("/predict", json.dumps(b).encode(), s, c, id=f"v1-{name}") for name, (b, s, c) in V1.items()),
        *(pytest.param("/predict", b, s, c, id=f"raw-{name}") for name, (b, s, c) in RAW.items()),
        *(
            pytest.param("/v2/models/tiny/infer", json.dumps(b).encode(), s, c, id=f"v2-{name}")
            for name, (b, s, c) in V2.items()
        ),
        pytest.param("/v1/models/other:predict", b"{}", 404, "053", id="another model"),
        pytest.param("/v2/models/tiny/versions/9/infer", b"{}", 404, "053", id="another version"),
        pytest.param("/elsewhere", b"{}", 404, "054", id="an unknown address"),
        pytest.param("/health", b"{}", 405, "054", id="an unknown method"),
    ],
)
def test_is_refused_with_a_list(tmp_path: Path, path: str, body: bytes, status: int, code: str) -> None:
    write_tiny_model(tmp_path)

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        require_refusal(await client.post(path, content=body), status, code)
        assert (await client.post("/predict", json={"instances": [ROW]})).status_code == 200
        assert service.admission.inside == 0

    with_client(tmp_path, test)


def test_all_that_is_wrong_is_listed_with_row_and_column(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        rows = [ROW | {"ratio": 9}, ROW, ROW | {"share": -9, "count": 99}]
        problems = (await client.post("/predict", json={"instances": rows})).json()["problems"]
        assert [(p["row"], p["column"]) for p in problems] == [(0, "ratio"), (2, "share"), (2, "count")]

    with_client(tmp_path, test)


def test_without_a_place_a_request_is_sent_away_with_retry_after_and_health_still_answers(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        with service.admission, service.admission:
            response = await client.post("/predict", json={"instances": [ROW]})
            require_refusal(response, 429, "055")
            assert response.headers["retry-after"] == "1"
            assert (await client.get("/health")).status_code == 200
        assert (await client.post("/predict", json={"instances": [ROW]})).status_code == 200

    with_client(tmp_path, test, concurrency=1, queue=1)


def test_a_body_that_never_ends_is_given_up(tmp_path: Path) -> None:
    import asyncio
    from collections.abc import AsyncIterator

    write_tiny_model(tmp_path)

    async def slow() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.Event().wait()

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        require_refusal(await client.post("/predict", content=slow()), 408, "052")
        assert service.admission.inside == 0

    with_client(tmp_path, test, body_seconds=0.1)


def test_without_a_model_every_prediction_says_so(tmp_path: Path) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        require_refusal(await client.post("/predict", json={}), 503, "056")
        ready = await client.get("/ready")
        assert ready.status_code == 503
        assert ready.json()["problems"][0]["code"] == "TDM-MDL-036"
        assert (await client.get("/health")).status_code == 200
        assert (await client.get("/openapi.json")).status_code == 200

    with_client(tmp_path, test)


def test_a_fault_of_ours_is_a_500_in_the_same_shape_and_the_next_request_is_answered(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)

    async def test(client: httpx.AsyncClient, service: Service) -> None:
        live = service.holder.live
        assert live is not None
        predict = live.predictor.predict
        live.predictor.predict = None  # type: ignore[assignment, method-assign]
        require_refusal(await client.post("/predict", json={"instances": [ROW]}), 500, "059")
        live.predictor.predict = predict  # type: ignore[method-assign]
        assert (await client.post("/predict", json={"instances": [ROW]})).status_code == 200

    with_client(tmp_path, test)
