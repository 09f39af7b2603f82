"""Processes of functions end with the emulator, however that ends."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lambda_functions import call, deploy, eventually, is_gone

PIDS = "import os\ndef handler(e, c):\n    return os.getpid()\n"
WORKS = (
    "import os, time\n"
    "def handler(note, c):\n"
    "    with open(note + '.part', 'w') as file:\n"
    "        file.write(str(os.getpid()))\n"
    "    os.rename(note + '.part', note)\n"
    "    time.sleep(600)\n"
)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """An embedded AWS in a process of its own."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    source = str(Path(__file__).parents[2] / "src")
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tandem_local", "--port", str(port), "--data", str(tmp_path)],
        env={**os.environ, "PYTHONPATH": source},
        cwd=tmp_path,
    )
    endpoint = f"http://127.0.0.1:{port}"
    try:
        eventually(lambda: process.poll() is None and answers(endpoint))
        yield endpoint, process
    finally:
        process.kill()
        process.wait()


def answers(endpoint: str) -> bool:
    try:
        with urllib.request.urlopen(f"{endpoint}/tandem/ready", timeout=30) as answer:  # noqa: S310
            return bool(answer.status == 200)
    except OSError:
        time.sleep(0.1)
        return False


def client_of(endpoint: str) -> Callable[..., Any]:
    import boto3
    from botocore.config import Config

    def client(service: str, **settings: Any) -> Any:
        return boto3.client(
            service,
            region_name="eu-west-1",
            endpoint_url=endpoint,
            aws_access_key_id="emulator",
            aws_secret_access_key="emulator",  # noqa: S106
            config=Config(retries={"total_max_attempts": 1}, **settings),
        )

    return client


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_they_end_with_the_emulator(
    other: tuple[str, subprocess.Popen[bytes]], number: signal.Signals, tmp_path: Path
) -> None:
    endpoint, process = other
    aws, note = client_of(endpoint), tmp_path / "working"
    deploy(aws, PIDS)
    deploy(aws, WORKS, name="busy", Timeout=600)
    idle, _ = call(aws)
    call(aws, str(note), "busy", InvocationType="Event")
    working = int(eventually(lambda: note.exists() and note.read_text(encoding="utf-8")))
    assert not is_gone(idle)
    assert not is_gone(working)
    process.send_signal(number)
    process.wait(60)
    eventually(lambda: is_gone(idle) and is_gone(working))
