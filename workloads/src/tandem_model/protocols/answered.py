"""What a protocol gives back to the server or to the Lambda function."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..predictor import Matrix, Prediction
from ..problems import Problem, problem

_STATUS = {"051": 413, "052": 408, "053": 404, "054": 404, "055": 429, "056": 503, "059": 500}
_NOT_ANSWERABLE = 400


@dataclass(frozen=True)
class Answered:
    """A protocol's answer for `render`, with what was asked and predicted, for the monitor."""

    document: dict[str, Any]
    matrix: Matrix
    prediction: Prediction


def status_of(problems: Sequence[Problem]) -> int:
    """The HTTP status that tells a caller best what to do: 400 unless the first problem has one of its own."""
    return _STATUS.get(problems[0].code.removeprefix("TDM-MDL-"), _NOT_ANSWERABLE)


def error_document(problems: Sequence[Problem], request_id: str) -> dict[str, Any]:
    """The body of every refusal. `error` is what the Open Inference Protocol asks for, `problems` is for programs."""
    first = problems[0]
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    place = first.path if first.column is None else f'{first.path} row {first.row} column "{first.column}"'
    return {
        "error": f"{first.code} {place} {first.message}: expected {first.expected}, got {first.got}{more}",
        "problems": [found.as_json() for found in problems],
        "request_id": request_id,
    }


def unknown_model(path: str, expected: str, got: str) -> Problem:
    """MDL-053."""
    return problem("unknownModel", path, "is not served", expected=expected, got=got, hint="GET /v1/models lists it")
