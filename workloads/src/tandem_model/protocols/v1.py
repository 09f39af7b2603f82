"""KServe's protocol, version 1.

https://kserve.github.io/website/docs/concepts/architecture/data-plane/v1-protocol
"""

from __future__ import annotations

from typing import Any

from ..predictor import Predictor
from ..problems import ModelError, problem
from .answered import Answered
from .body import parse_object


def predict(predictor: Predictor, body: bytes) -> Answered:
    """Answer `{"instances": [row, ...]}` with `{"predictions": [{"label", "probabilities"}, ...]}`.

    Raises:
        ModelError: MDL-040 to 046, MDL-050
    """
    document = parse_object(body)
    if document.keys() != {"instances"}:
        raise ModelError(
            [
                problem(
                    "wrongShape",
                    "body",
                    "has other fields than the protocol",
                    expected='{"instances": [row, ...]}',
                    got=sorted(document),
                    hint="put the rows under instances, and nothing beside it",
                )
            ]
        )
    matrix = predictor.inputs.matrix(document["instances"], "instances")
    prediction = predictor.predict(matrix)
    classes = predictor.manifest.output.classes
    predictions: list[dict[str, Any]] = [
        {"label": label, "probabilities": dict(zip(classes, row, strict=True))}
        for label, row in zip(prediction.labels, prediction.probabilities.tolist(), strict=True)
    ]
    return Answered({"predictions": predictions}, matrix, prediction)
