"""What a message of the queue `training` asks for; the workflow's state `Train` writes it (modules/events)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ...manifest import MODEL_NAME
from ...problems import ModelError, Problem, problem


@dataclass(frozen=True)
class Request:
    """Train a model again. `execution` is `<region>/<name>` of the workflow's execution, `reason` what raised it."""

    execution: str
    model: str
    reason: str


def token_of(body: str) -> str | None:
    """The token that the answer goes to; None when there is nobody to answer."""
    token = _document(body).get("taskToken")
    return token if isinstance(token, str) and token else None


def read_request(body: str) -> Request:
    """The request of a message: `{"execution": <ARN>, "request": {"model": ..., "reason": ...}, "taskToken": ...}`.

    Raises:
        ModelError: MDL-091, everything that does not fit
    """
    document = _document(body)
    detail = document.get("request")
    asked: dict[str, Any] = detail if isinstance(detail, dict) else {}
    execution, model, reason = document.get("execution"), asked.get("model"), asked.get("reason")
    # arn:aws:states:<region>:<account>:execution:<workflow>:<name>
    parts = execution.split(":") if isinstance(execution, str) else []
    problems = []
    if len(parts) < 8 or parts[2] != "states":
        problems.append(unfit("execution", "the ARN of an execution", execution))
    if not isinstance(model, str) or MODEL_NAME.fullmatch(model) is None:
        problems.append(unfit("request.model", "small letters, digits and hyphens, a letter first", model))
    if problems:
        raise ModelError(problems)
    return Request(f"{parts[3]}/{parts[-1]}", str(model), reason if isinstance(reason, str) else "")


def unfit(path: str, expected: str, got: object, hint: str = "see docs/events.md, section Retraining") -> Problem:
    """MDL-091."""
    return problem("badTrainingRequest", path, "cannot be trained", expected=expected, got=got, hint=hint)


def _document(body: str) -> dict[str, Any]:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
