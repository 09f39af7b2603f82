"""The application: its routes, and the task that looks for another model."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
from collections.abc import AsyncIterator

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from starlette.types import ASGIApp

from .direct import Direct
from .gateway import Gateway
from .openapi import openapi_document
from .refusal import HANDLERS
from .routes import operations_router, protocol_router
from .service import Service


def create_app(service: Service) -> ASGIApp:
    """The application of one server. Its lifespan loads the model before the first request is answered."""

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await service.refresh()
        async with _watching(service):
            yield
        service.close()

    app = FastAPI(lifespan=lifespan, openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.include_router(operations_router(service))
    protocols = protocol_router(service)
    app.include_router(protocols)
    for kind, handler in HANDLERS.items():
        app.add_exception_handler(kind, handler)

    @app.get("/openapi.json", include_in_schema=False)
    async def openapi() -> JSONResponse:
        live = service.holder.live
        return JSONResponse(openapi_document(app, None if live is None else live.manifest))

    predictions = [route for route in protocols.routes if isinstance(route, APIRoute) and route.methods == {"POST"}]
    return Gateway(Direct(app, predictions), service)


@contextlib.asynccontextmanager
async def _watching(service: Service) -> AsyncIterator[None]:
    asked = asyncio.Event()
    with contextlib.suppress(
        NotImplementedError, RuntimeError, ValueError
    ):  # no SIGHUP on Windows and off the main thread
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, asked.set)
    task = asyncio.create_task(_watch(service, asked))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _watch(service: Service, asked: asyncio.Event) -> None:
    seconds = service.settings.poll_seconds
    chance = random.Random()  # noqa: S311 - no secret depends on it
    while True:
        # Servers that were started together need not look together.
        timeout = seconds * chance.uniform(0.8, 1.2) if seconds else None
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(asked.wait(), timeout)
        asked.clear()
        await service.refresh()
