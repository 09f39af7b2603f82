"""Every address answers what its protocol promises."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from tiny_model import CLASSES, tiny_manifest, write_tiny_model

from serve.running import ROW, with_client
from tandem_model.predictor import Predictor
from tandem_model.serve import Service

TENSOR = {"name": "features", "shape": [1, 4], "datatype": "FP32", "data": [0.25, 0.5, 3, 1]}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_tiny_model(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", ["/predict", "/v1/models/tiny:predict"])
def test_rows_by_name_and_by_order_get_the_same_prediction(root: Path, path: str) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        response = await client.post(path, json={"instances": [ROW, list(ROW.values())]})
        assert response.status_code == 200
        one, other = response.json()["predictions"]
        assert one == other
        assert one["label"] == max(one["probabilities"], key=one["probabilities"].get)
        assert sum(one["probabilities"].values()) == pytest.approx(1, abs=1e-6)

    with_client(root, test)


def test_the_answer_is_what_the_predictor_says(root: Path) -> None:
    import numpy as np

    folder = root / "tiny" / tiny_manifest().version
    expected = Predictor.load(folder).probabilities(np.array([[0.25, 0.5, 3, 1]])).ravel()

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        v1 = (await client.post("/predict", json={"instances": [ROW]})).json()["predictions"][0]
        assert list(v1["probabilities"].values()) == pytest.approx(list(expected))
        v2 = (await client.post("/v2/models/tiny/infer", json={"inputs": [TENSOR]})).json()
        assert v2["outputs"][0]["data"] == pytest.approx(list(expected))

    with_client(root, test)


def test_infer_gives_the_tensors_that_are_asked_for_and_the_id_back(root: Path) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        body = {"id": "7", "inputs": [TENSOR], "outputs": [{"name": "label"}]}
        answer = (await client.post("/v2/models/tiny/infer", json=body)).json()
        assert answer["id"] == "7"
        (label,) = answer["outputs"]
        assert (label["name"], label["datatype"], label["shape"]) == ("label", "BYTES", [1])
        assert label["data"][0] in CLASSES

    with_client(root, test)


def test_infer_takes_nested_data_and_null_for_a_missing_value(root: Path) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        nested = TENSOR | {"shape": [2, 4], "data": [[0.1, None, 1, 0], [0.2, 0.3, 2, 1]]}
        answer = await client.post("/v2/models/tiny/infer", json={"inputs": [nested]})
        assert answer.json()["outputs"][0]["shape"] == [2, 3]

    with_client(root, test)


def test_probes_and_metadata_agree_on_the_model(root: Path) -> None:
    manifest = tiny_manifest()

    async def test(client: httpx.AsyncClient, _: Service) -> None:
        async def get(path: str) -> Any:
            response = await client.get(path)
            assert response.status_code == 200, path
            return response.json()

        assert await get("/health") == {"alive": True}
        assert (await get("/ready"))["ready"] is True
        assert (await get("/version"))["digest"] == manifest.digest
        assert await get("/v1/models") == {"models": ["tiny"]}
        assert await get("/v1/models/tiny") == {"name": "tiny", "ready": True}
        assert (await get("/v2/models/tiny"))["versions"] == [manifest.version]
        assert (await get(f"/v2/models/tiny/versions/{manifest.version}/ready"))["ready"] is True
        assert await get("/v2/health/live") == {"live": True}
        assert await get("/v2/health/ready") == {"ready": True}
        assert (await get("/v2"))["name"] == "tandem-model"

    with_client(root, test)


def test_a_request_id_is_given_back_and_a_bad_one_replaced(root: Path) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        assert (await client.get("/health", headers={"x-request-id": "abc-1"})).headers["x-request-id"] == "abc-1"
        replaced = (await client.get("/health", headers={"x-request-id": 'a"b'})).headers["x-request-id"]
        assert len(replaced) == 32

    with_client(root, test)


def test_feature_values_stay_out_of_the_log_unless_asked_for(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        await client.post("/predict", json={"instances": [ROW | {"ratio": 0.123456}]})

    with_client(root, test)
    assert "0.123456" not in capsys.readouterr().out
    with_client(root, test, log_features=True)
    assert "0.123456" in capsys.readouterr().out


def test_labels_are_joined_with_their_predictions(root: Path) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        await client.post("/predict", json={"instances": [ROW]}, headers={"x-request-id": "r1"})
        body = {"labels": [{"id": "r1/0", "label": "low"}, {"id": "r2/0", "label": "low"}]}
        assert (await client.post("/labels", json=body)).json() == {"taken": 1, "unknown": 1}
        assert (await client.get("/monitor")).json()["quality"]["labelled"] == 1
        wrong = await client.post("/labels", json={"labels": [{"id": "r1/0", "label": "lo"}]})
        assert wrong.json()["problems"][0]["code"] == "TDM-MDL-058"

    with_client(root, test)


def test_a_full_window_is_reported_as_metrics(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def test(client: httpx.AsyncClient, _: Service) -> None:
        for _number in range(2):
            await client.post("/predict", json={"instances": [ROW] * 100})
        text = (await client.get("/metrics")).text
        assert 'tandem_model_requests_total{route="/predict",status="200"} 2.0' in text
        assert "tandem_model_window_drifted_features" in text
        assert "tandem_model_ready 1.0" in text

    with_client(root, test, window_rows=200, window_seconds=0)
    assert '"_aws"' in capsys.readouterr().out
