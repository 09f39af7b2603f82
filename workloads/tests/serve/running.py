"""A server in this process (over ASGI, no socket) and one as a process of its own."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tandem_model.serve import Service, Settings, create_app

SOURCES = Path(__file__).parents[2] / "src"
ROW = {"ratio": 0.25, "share": 0.5, "count": 3, "flag": True}


@contextlib.asynccontextmanager
async def client_of(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """A client of an application whose model was looked for once, as its start does."""
    await service.refresh()
    transport = httpx.ASGITransport(create_app(service), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://server") as client:
        yield client
    service.close()


def with_client(
    root: Path, test: Callable[[httpx.AsyncClient, Service], Coroutine[Any, Any, None]], **settings: Any
) -> None:
    """Run a test against an application that serves the models below a folder."""

    async def run() -> None:
        service = Service(Settings(str(root), **settings))
        async with client_of(service) as client:
            await test(client, service)

    asyncio.run(run())


@dataclass
class Running:
    """A server process: its address, and the lines that it has written so far."""

    process: subprocess.Popen[str]
    url: str
    lines: list[dict[str, Any]] = field(default_factory=list)


@contextlib.contextmanager
def running(*arguments: str) -> Iterator[Running]:
    """A server on a free port of loopback; ended when the test ends."""
    command = [sys.executable, "-m", "tandem_model.serve", "--port", "0", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(SOURCES)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: S603
    server = Running(process, "")
    listening = threading.Event()

    def read() -> None:
        for line in process.stdout or ():
            document = json.loads(line)
            server.lines.append(document)
            if document.get("event") == "listening":
                server.url = document["url"]
                listening.set()
        listening.set()

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        listening.wait(60)
        assert server.url, server.lines
        yield server
    finally:
        process.kill()
        process.wait()
        reader.join()
        if process.stdout is not None:
            process.stdout.close()
