"""Open Inference Protocol, version 2, over REST.

https://github.com/kserve/open-inference-protocol/blob/main/specification/protocol/inference_rest.md
"""

from __future__ import annotations

import math
from itertools import chain
from typing import Any

import numpy as np

from ..manifest import Manifest
from ..predictor import Matrix, Prediction, Predictor
from ..problems import ModelError, Problem, problem
from .answered import Answered
from .body import parse_object

LABEL_TENSOR = "label"
"""The second output: the most probable class of each row."""

_DATATYPES = ("FP32", "FP64", "INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64", "BOOL")


def model_metadata(manifest: Manifest) -> dict[str, Any]:
    """Name, versions and tensors of the model; -1 stands for any number of rows."""
    return {
        "name": manifest.model,
        "versions": [manifest.version],
        "platform": "onnx_onnxv1",
        "inputs": [{"name": manifest.input.name, "datatype": "FP32", "shape": [-1, len(manifest.input.features)]}],
        "outputs": [
            {"name": manifest.output.name, "datatype": "FP32", "shape": [-1, len(manifest.output.classes)]},
            {"name": LABEL_TENSOR, "datatype": "BYTES", "shape": [-1]},
        ],
        "properties": {"digest": manifest.digest},
    }


def infer(predictor: Predictor, body: bytes) -> Answered:
    """Answer one inference request; without `outputs` both tensors are given.

    Raises:
        ModelError: MDL-042 to 046, MDL-050, MDL-057
    """
    document = parse_object(body)
    identity = document.get("id")
    if not (identity is None or isinstance(identity, str)):
        raise ModelError([_bad("id", "text", identity)])
    wanted = _wanted_outputs(predictor.manifest, document)
    matrix = _matrix(predictor, document)
    prediction = predictor.predict(matrix)
    tensors = _tensors(predictor.manifest, prediction)
    answer: dict[str, Any] = {"model_name": predictor.manifest.model, "model_version": predictor.manifest.version}
    if identity is not None:
        answer["id"] = identity
    answer["outputs"] = [tensors[name] for name in wanted]
    return Answered(answer, matrix, prediction)


def _wanted_outputs(manifest: Manifest, document: dict[str, Any]) -> list[str]:
    names = [manifest.output.name, LABEL_TENSOR]
    outputs = document.get("outputs")
    if outputs is None:
        return names
    if not isinstance(outputs, list) or not all(isinstance(output, dict) for output in outputs):
        raise ModelError([_bad("outputs", 'a list of {"name": ...}', outputs)])
    wanted = [output.get("name") for output in outputs]
    problems = [_bad(f"outputs[{i}].name", " or ".join(names), n) for i, n in enumerate(wanted) if n not in names]
    if problems:
        raise ModelError(problems[:100])
    return list(dict.fromkeys(wanted)) or names


def _matrix(predictor: Predictor, document: dict[str, Any]) -> Matrix:
    inputs = document.get("inputs")
    if not isinstance(inputs, list) or len(inputs) != 1 or not isinstance(inputs[0], dict):
        raise ModelError([_bad("inputs", "a list of one tensor", inputs)])
    tensor, expected = inputs[0], predictor.manifest.input
    width = len(expected.features)
    shape = tensor.get("shape")
    problems = [
        _bad(f"inputs[0].{field}", wanted, tensor.get(field))
        for field, wanted, fits in (
            ("name", expected.name, tensor.get("name") == expected.name),
            ("datatype", " or ".join(_DATATYPES), tensor.get("datatype") in _DATATYPES),
            ("shape", f"[rows, {width}]", _is_shape(shape, width)),
            ("data", "a list of numbers", isinstance(tensor.get("data"), list)),
        )
        if not fits
    ]
    if problems or not isinstance(shape, list):
        raise ModelError(problems)
    predictor.inputs.require_row_count(shape[0], "inputs[0].shape")
    cells = _flat(tensor["data"], shape)
    if cells is None:
        raise ModelError([_bad("inputs[0].data", f"{math.prod(shape)} numbers, flat or nested as {shape}", "others")])
    return predictor.inputs.matrix_of_cells(cells, "inputs[0].data")


def _is_shape(shape: object, width: int) -> bool:
    return (
        isinstance(shape, list)
        and len(shape) == 2
        and all(type(n) is int and n > 0 for n in shape)
        and shape[1] == width
    )


def _flat(data: list[Any], shape: list[int]) -> list[Any] | None:
    rows, width = shape
    if len(data) == rows and set(map(type, data)) == {list} and set(map(len, data)) == {width}:
        return list(chain.from_iterable(data))
    return data if len(data) == rows * width else None


def _tensors(manifest: Manifest, prediction: Prediction) -> dict[str, dict[str, Any]]:
    probabilities = prediction.probabilities
    return {
        manifest.output.name: {
            "name": manifest.output.name,
            "shape": list(probabilities.shape),
            "datatype": "FP32",
            "data": np.ravel(probabilities),
        },
        LABEL_TENSOR: {
            "name": LABEL_TENSOR,
            "shape": [len(prediction.labels)],
            "datatype": "BYTES",
            "data": prediction.labels,
        },
    }


def _bad(path: str, expected: str, got: object) -> Problem:
    hint = "GET /v2/models/{model} gives names, types and shapes"
    return problem("badTensor", path, "does not fit the protocol", expected=expected, got=got, hint=hint)
