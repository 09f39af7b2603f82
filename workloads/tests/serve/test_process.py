"""The server as a process: options, signals, and the end of its life."""

import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest
from tiny_model import tiny_manifest, tiny_onnx, write_tiny_model

from serve.running import ROW, running
from tandem_model.problems import ModelError
from tandem_model.serve import read_settings


def test_a_released_model_is_taken_on_sighup(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, 0)
    with (
        running("--model", str(tmp_path), "--poll-seconds", "0") as server,
        httpx.Client(base_url=server.url) as client,
    ):
        write_tiny_model(tmp_path, 1)
        second = tiny_manifest(tiny_onnx(1)).digest
        assert client.get("/version").json()["digest"] != second
        server.process.send_signal(signal.SIGHUP)
        end = time.monotonic() + 60
        while client.get("/version").json()["digest"] != second and time.monotonic() < end:
            continue
        assert client.get("/version").json()["digest"] == second


def test_a_stopping_server_tells_probes_first_and_answers_all_that_is_asked_until_callers_know(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)
    statuses: list[int] = []
    known, begun = threading.Event(), threading.Event()

    with running("--model", str(tmp_path), "--drain-seconds", "300") as server:

        def ask() -> None:
            with httpx.Client(base_url=server.url) as client:
                while not known.is_set():
                    statuses.append(client.post("/predict", json={"instances": [ROW]}).status_code)
                    begun.set()

        caller = threading.Thread(target=ask)
        caller.start()
        assert begun.wait(60)
        server.process.send_signal(signal.SIGTERM)
        with httpx.Client(base_url=server.url) as client:
            while (ready := client.get("/ready")).status_code == 200:
                continue
        assert ready.status_code == 503
        assert ready.json()["draining"] is True
        known.set()
        caller.join(60)
        server.process.send_signal(signal.SIGTERM)  # the second one ends the wait
        assert server.process.wait(60) == 0
    assert set(statuses) == {200}


def test_options_out_of_bounds_are_all_told_and_the_exit_code_is_2() -> None:
    with pytest.raises(ModelError) as caught:
        read_settings(["--model", "x", "--port", "70000", "--queue", "-1"])
    assert [found.path for found in caught.value.problems] == ["--port", "--queue"]
    command = [sys.executable, "-m", "tandem_model.serve", "--model", "x", "--port", "70000"]
    found = subprocess.run(  # noqa: S603 - our own command
        command, capture_output=True, text=True, check=False, env={"PYTHONPATH": "src"}, cwd=Path(__file__).parents[2]
    )
    assert found.returncode == 2
    assert "TDM-MDL-061" in found.stderr
