"""Calls a prediction's endpoint directly: what FastAPI does around an endpoint costs several times the prediction."""

from __future__ import annotations

from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from .refusal import HANDLERS, on_fault


class Direct:
    """ASGI application before FastAPI's: answers the POST routes that it is given, and passes all else on.

    Their endpoints take the request and the path's parts as text, so there is nothing for FastAPI to convert or check.
    Whatever else it does with routes, such as to document them, goes on.
    """

    def __init__(self, app: ASGIApp, routes: list[APIRoute]) -> None:
        self._app = app
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "http" and scope["method"] == "POST":
            for route in self._routes:
                if found := route.path_regex.match(scope["path"]):
                    scope["route"] = route
                    await _call(route, found.groupdict(), Request(scope, receive), send)
                    return
        await self._app(scope, receive, send)


async def _call(route: APIRoute, parts: dict[str, str], request: Request, send: Send) -> None:
    fault: Exception | None = None
    try:
        response: Response = await route.endpoint(request, **parts)
    except Exception as error:  # noqa: BLE001 - as FastAPI: a fault is answered, then raised for the log
        handler = next(handler for kind, handler in HANDLERS.items() if isinstance(error, kind))
        response = await handler(request, error)
        fault = error if handler is on_fault else None
    await response(request.scope, request.receive, send)
    if fault is not None:
        raise fault
