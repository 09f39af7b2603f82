"""From data to an answer over HTTP: rows that no model saw get what scikit-learn says of them, in every protocol."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import numpy as np
import pytest
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits
from trained_models import Trained

from serve.running import running
from tandem_model.train.estimator import Calibration, fit, scores
from tandem_model.train.train import split

LEAST_ACCURACY = 0.95


@pytest.fixture(scope="module")
def client(trained: Trained) -> Iterator[httpx.Client]:
    name = trained.outcome.manifest.model
    with (
        running("--model", str(trained.out), "--name", name) as server,
        httpx.Client(base_url=server.url, timeout=60) as client,
    ):
        yield client


def held_out(trained: Trained) -> tuple[NDArray[np.float64], list[str], NDArray[np.float64]]:
    """Rows of the test split, their classes, and what scikit-learn says of them: a model not exported, not rounded."""
    table, manifest = trained.table, trained.outcome.manifest
    fitted, rest = split(table, manifest.training.seed)
    parameters = manifest.training.parameters
    with threadpool_limits(1):  # more threads are slower where the cores are not free
        model = fit(table.matrix[fitted], table.labels[fitted], parameters["C"], exact=True)
    expected = Calibration(parameters["temperature"]).apply(scores(model, table.matrix[rest]))
    return table.matrix[rest], [table.classes[label] for label in table.labels[rest]], expected


def by_v1(client: httpx.Client, path: str, instances: list[object]) -> tuple[list[str], NDArray[np.float64]]:
    response = client.post(path, json={"instances": instances})
    assert response.status_code == 200, response.text
    predictions = response.json()["predictions"]
    return [one["label"] for one in predictions], np.array([list(one["probabilities"].values()) for one in predictions])


def by_v2(client: httpx.Client, path: str, rows: NDArray[np.float64]) -> tuple[list[str], NDArray[np.float64]]:
    tensor = {"name": "features", "shape": list(rows.shape), "datatype": "FP64", "data": rows.ravel().tolist()}
    response = client.post(path, json={"inputs": [tensor]})
    assert response.status_code == 200, response.text
    probabilities, labels = response.json()["outputs"]
    return labels["data"], np.array(probabilities["data"]).reshape(probabilities["shape"])


def test_held_out_rows_get_the_answers_of_scikit_learn_by_every_protocol(
    trained: Trained, client: httpx.Client
) -> None:
    manifest = trained.outcome.manifest
    rows, truth, expected = held_out(trained)
    named = [dict(zip(trained.table.names, row, strict=True)) for row in rows.tolist()]
    v2 = f"/v2/models/{manifest.model}"
    answers = {
        "names": by_v1(client, "/predict", named),
        "order": by_v1(client, f"/v1/models/{manifest.model}:predict", rows.tolist()),
        "tensor": by_v2(client, f"{v2}/infer", rows),
        "tensor of a version": by_v2(client, f"{v2}/versions/{manifest.version}/infer", rows),
    }
    predicted = [manifest.output.classes[index] for index in expected.argmax(axis=1)]
    assert np.mean([one == other for one, other in zip(predicted, truth, strict=True)]) >= LEAST_ACCURACY
    for name, (labels, probabilities) in answers.items():
        assert labels == predicted, name
        np.testing.assert_allclose(probabilities, expected, atol=manifest.equivalence.limit, err_msg=name)


def test_the_server_serves_the_model_that_was_released(trained: Trained, client: httpx.Client) -> None:
    assert client.get("/version").json()["digest"] == trained.outcome.manifest.digest
