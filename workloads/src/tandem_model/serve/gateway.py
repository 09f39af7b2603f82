"""Around every request: its id, its time, its log line, and the trace of a fault."""

from __future__ import annotations

import re
import time
import traceback
import uuid

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .logs import log
from .service import Service

_REQUEST_ID = re.compile(rb"[\w.:-]{1,64}\Z", re.ASCII)
_QUIET = frozenset({"/health", "/ready", "/metrics", "/v2/health/live", "/v2/health/ready"})
"""Probes come every few seconds; only their failures are logged."""


class Gateway:
    """ASGI middleware, the outermost one."""

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begin = time.perf_counter()
        request_id = scope["request_id"] = _request_id(scope)
        status = 500

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                # A client that keeps its connection would send its next request to a server that is going.
                closing = [(b"connection", b"close")] if self._service.draining else []
                message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode()), *closing]
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        except Exception:  # noqa: BLE001 - the last resort: a fault is logged whole; its answer is already sent
            log("fault", request_id=request_id, trace=traceback.format_exc())
        route = getattr(scope.get("route"), "path", "unknown")
        seconds = time.perf_counter() - begin
        self._service.answered(route, status, seconds)
        if status >= 400 or route not in _QUIET:
            log("request", request_id=request_id, route=route, status=status, ms=round(seconds * 1000, 3))


def _request_id(scope: Scope) -> str:
    given = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
    return given.decode() if _REQUEST_ID.match(given) else uuid.uuid4().hex
