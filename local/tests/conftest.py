"""One embedded AWS in this process, on a port of its own, emptied before each test."""

from __future__ import annotations

import json
import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tandem_local.settings import apply_settings

Ask = Callable[..., Any]


@pytest.fixture(scope="session")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    port = listener.getsockname()[1]
    apply_settings(port)
    from tandem_local.server import Emulator

    emulator = Emulator(listener, tmp_path_factory.mktemp("data"))
    thread = threading.Thread(target=emulator.answer, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{port}"
    ask_at(f"http://127.0.0.1:{port}", "POST", "shutdown")
    thread.join(10)


def ask_at(endpoint: str, method: str, name: str, body: Any = None, headers: dict[str, str] | None = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{endpoint}/tandem/{name}", data, headers or {}, method=method)  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return {"status": error.code, **json.load(error)}


@pytest.fixture
def ask(endpoint: str) -> Ask:
    """Asks a control endpoint; the emulator is empty and without faults."""
    ask_at(endpoint, "POST", "reset")
    ask_at(endpoint, "DELETE", "requests")
    return lambda *args, **kwargs: ask_at(endpoint, *args, **kwargs)


@pytest.fixture
def aws(endpoint: str, ask: Ask) -> Callable[..., Any]:  # noqa: ARG001 -- emptied first
    """Makes a client of boto3: service, region, and settings of botocore."""

    def client(service: str, region: str = "eu-west-1", **settings: Any) -> Any:
        key = (endpoint, service, region, repr(settings))
        # Kept for all tests: to make one takes longer than most requests.
        return _clients.get(key) or _clients.setdefault(key, _client(endpoint, service, region, settings))

    return client


_clients: dict[tuple[str, ...], Any] = {}


def _client(endpoint: str, service: str, region: str, settings: dict[str, Any]) -> Any:
    import boto3
    from botocore.config import Config

    config = Config(
        retries={"total_max_attempts": 1}, max_pool_connections=64, s3={"addressing_style": "path"}, **settings
    )
    return boto3.client(
        service,
        region_name=region,
        endpoint_url=endpoint,
        aws_access_key_id="emulator",
        aws_secret_access_key="emulator",  # noqa: S106
        config=config,
    )


@pytest.fixture
def data(ask: Ask) -> Path:
    return Path(ask("GET", "ready")["data"])
