"""Every refusal as a response: one shape for all addresses."""

from __future__ import annotations

import json
from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from .. import protocols
from ..problems import ModelError, Problem, problem
from .admission import RETRY_AFTER_SECONDS

_CLIENT_LEFT = 499
"""nginx's status for a caller that hung up; only logs and metrics see it."""


def refusal(problems: Sequence[Problem], request_id: str, status: int | None = None) -> Response:
    """The response that tells all problems."""
    status = status or protocols.status_of(problems)
    headers = {}
    if status == 429:
        headers["retry-after"] = str(RETRY_AFTER_SECONDS)
    if status in (408, 413):
        # What is left of the body was never read, so the connection cannot be used again.
        headers["connection"] = "close"
    # ASCII only: what a caller sent may hold half a surrogate pair, which has no UTF-8.
    body = json.dumps(protocols.error_document(problems, request_id))
    return Response(body, status, headers, "application/json")


async def on_model_error(request: Request, error: Exception) -> Response:
    """A coded problem."""
    problems = error.problems if isinstance(error, ModelError) else []
    return refusal(problems, request.scope["request_id"])


async def on_http_error(request: Request, error: Exception) -> Response:
    """404 and 405 of the router."""
    found = problem(
        "unknownPath",
        "request",
        "leads nowhere",
        expected="an address and a method of /openapi.json",
        got=f"{request.method} {request.url.path}",
        hint="POST /predict predicts, GET /ready says whether it can",
    )
    status = error.status_code if isinstance(error, HTTPException) else None
    response = refusal([found], request.scope["request_id"], status)
    response.headers.update(getattr(error, "headers", None) or {})
    return response


async def on_fault(request: Request, error: Exception) -> Response:
    """Anything else is ours; the gateway logs its trace."""
    found = problem(
        "serverFault",
        "server",
        "failed",
        expected="an answer",
        got=type(error).__name__,
        hint="the log holds the trace under this request's id",
    )
    return refusal([found], request.scope["request_id"])


async def on_disconnect(_: Request, __: Exception) -> Response:
    """The caller hung up while it sent its body."""
    return Response(status_code=_CLIENT_LEFT)


HANDLERS = {
    ModelError: on_model_error,
    HTTPException: on_http_error,
    ClientDisconnect: on_disconnect,
    Exception: on_fault,
}
"""What answers each kind of exception; the first that fits."""
