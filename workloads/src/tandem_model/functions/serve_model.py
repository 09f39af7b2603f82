"""The function `serve-model`: predictions by the region's active model, for whoever may call its alias.

It takes an event of payload format 2.0 with the paths of the Open Inference Protocol (`/v2/models/<model>/infer`), or
its request directly, with the model's name in it: `{"model": <name>, "inputs": [...]}`. Both are answered alike.
"""

from __future__ import annotations

import json
import re
import uuid
from functools import lru_cache
from typing import Any

from .. import protocols
from ..problems import ModelError, Problem, problem
from .platform import Platform, read_settings
from .served import ServedModels

NAME = "serve-model"

_HEALTH = {"/v2/health/live": "live", "/v2/health/ready": "ready"}
_OF_MODEL = re.compile(r"/v[12]/models/([^/:]+)(?:[/:].*)?")


@lru_cache(maxsize=1)
def _models() -> ServedModels:
    return ServedModels(Platform(read_settings(), NAME))


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """What Lambda calls."""
    return serve(_models(), event, str(getattr(context, "aws_request_id", None) or uuid.uuid4()))


def serve(models: ServedModels, event: dict[str, Any], request_id: str) -> dict[str, Any]:
    """Answer one event, refusals included: `statusCode`, `headers`, `body`, as Lambda's payload format 2.0 has them.

    The header `x-model-digest` says which release has answered.
    """
    try:
        request = _request(event, request_id)
        http = request["requestContext"]["http"]
        path = request["rawPath"]
        if http["method"] == "GET" and path in _HEALTH:
            return _answer(200, {_HEALTH[path]: True}, request_id)
        match = _OF_MODEL.fullmatch(path)
        if match is None:
            raise ModelError([_unknown_path(f"{http['method']} {path}")])
        warm = models.model(match[1])
    except ModelError as error:
        status = protocols.status_of(error.problems)
        return _answer(status, protocols.error_document(error.problems, request_id), request_id)
    answer = warm.handler(request)
    return {**answer, "headers": {**answer["headers"], "x-model-digest": warm.digest}}


def _request(event: dict[str, Any], request_id: str) -> dict[str, Any]:
    """The event in payload format 2.0; a direct one is a request to the model that it names.

    Raises:
        ModelError: MDL-054, it is neither
    """
    if "http" in event.get("requestContext", {}):
        return event
    name = event.get("model")
    if not isinstance(name, str):
        raise ModelError([_unknown_path(f"an event with {', '.join(sorted(event)) or 'nothing'} in it")])
    path = f"/v2/models/{name}/infer"
    return {
        "rawPath": path,
        "requestContext": {"http": {"method": "POST", "path": path}, "requestId": request_id},
        "body": json.dumps({key: value for key, value in event.items() if key != "model"}),
        "isBase64Encoded": False,
    }


def _answer(status: int, document: dict[str, Any], request_id: str) -> dict[str, Any]:
    return {
        "statusCode": status,
        "headers": {"content-type": "application/json", "x-request-id": request_id},
        "body": protocols.render(document).decode(),
        "isBase64Encoded": False,
    }


def _unknown_path(got: str) -> Problem:
    return problem(
        "unknownPath",
        "request",
        "leads nowhere",
        expected='POST /v2/models/<model>/infer, GET /v2/models/<model>, or {"model": <name>, "inputs": [...]}',
        got=got,
        hint="`tandem model list` has the names of models",
    )
