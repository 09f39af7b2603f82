"""Our server beside MLServer and beside ONNX Runtime alone: same model, same client, same requests, same run.

    python bench/serve/run.py --model <one model's folder> --peer-python <interpreter with mlserver and onnxruntime>

Servers get one core, the client another. Rounds take turns, so that a noisy minute hits all of them.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from client import Figures, load

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "workloads" / "src"))

import numpy as np  # noqa: E402

from tandem_model.predictor import Predictor  # noqa: E402

ROUNDS = 3
SECONDS = 2
LOADS = ((1, 1), (1, 8), (100, 4), (1000, 2))
"""Rows per request, connections."""


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@contextlib.contextmanager
def server(command: list[str], environment: dict[str, str], ready: str, core: int) -> Iterator[int]:
    def on_core() -> None:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {core})

    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            command, env={**os.environ, **environment}, stdout=log, stderr=log, preexec_fn=on_core
        )
        try:
            for _ in range(300):
                with contextlib.suppress(OSError):
                    if urllib.request.urlopen(ready, timeout=1).status == 200:
                        break
                time.sleep(0.1)
            else:
                log.seek(0)
                raise SystemExit(f"{command[0]} did not start:\n{log.read().decode()[-2000:]}")
            yield process.pid
        finally:
            process.terminate()
            process.wait(30)


def processor_seconds(pid: int) -> float:
    """What a process has used: unlike the clock it tells little of who else is on the machine. Linux only."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def bare(predictor: Predictor, rows: int) -> Figures:
    matrix = np.array([predictor.manifest.golden.inputs[0]] * rows, dtype=np.float64)
    latencies = []
    end = time.perf_counter() + 1
    begin = time.perf_counter()
    while time.perf_counter() < end:
        start = time.perf_counter()
        predictor.probabilities(matrix)
        latencies.append(time.perf_counter() - start)
    passed = time.perf_counter() - begin
    latencies.sort()
    at = [1000 * latencies[int(share * (len(latencies) - 1))] for share in (0.5, 0.99, 1)]
    return Figures(len(latencies), 0, len(latencies) / passed, *at)


def write_peer_settings(folder: Path, name: str) -> None:
    settings = {"name": name, "implementation": "mlserver_model.OnnxModel"}
    (folder / "model-settings.json").write_text(json.dumps(settings))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--peer-python", required=True)
    options = parser.parse_args()
    predictor = Predictor.load(options.model)
    manifest = predictor.manifest
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
    serving, asking = cores[0], cores[-1]
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {asking})
    ours, theirs = free_port(), free_port()
    folder = Path(tempfile.mkdtemp(prefix="bench-serve-"))
    our_command = [sys.executable, "-m", "tandem_model.serve", "--model", str(options.model), "--port", str(ours)]
    our_environment = {"PYTHONPATH": str(ROOT / "workloads" / "src")}
    write_peer_settings(folder, manifest.model)
    peer_environment = {
        "PYTHONPATH": str(Path(__file__).parent),
        "BENCH_MODEL": str(options.model / "model.onnx"),
        "MLSERVER_HOST": "127.0.0.1",
        "MLSERVER_HTTP_PORT": str(theirs),
        "MLSERVER_GRPC_PORT": str(free_port()),
        "MLSERVER_METRICS_PORT": str(free_port()),
        "MLSERVER_PARALLEL_WORKERS": "0",
        "MLSERVER_DEBUG": "false",
        "ORT_DISABLE_TELEMETRY": "1",
    }
    peer_command = [
        options.peer_python,
        "-c",
        f"from mlserver.cli import main; import sys; sys.argv = ['mlserver', 'start', {str(folder)!r}]; main()",
    ]
    path = f"/v2/models/{manifest.model}/infer"
    found: dict[tuple[str, int, int], list[Figures]] = {}
    cost: dict[tuple[str, int, int], list[float]] = {}
    with (
        server(our_command, our_environment, f"http://127.0.0.1:{ours}/ready", serving) as our_pid,
        server(
            peer_command, peer_environment, f"http://127.0.0.1:{theirs}/v2/models/{manifest.model}/ready", serving
        ) as peer_pid,
    ):
        for _ in range(ROUNDS):
            for rows, connections in LOADS:
                cells = [value if value is not None else 0.0 for value in manifest.golden.inputs[0]] * rows
                width = len(manifest.input.features)
                tensor = {"name": manifest.input.name, "shape": [rows, width], "datatype": "FP32", "data": cells}
                body = json.dumps({"inputs": [tensor]}).encode()
                found.setdefault(("onnxruntime alone", rows, 1), []).append(bare(predictor, rows))
                for name, port, pid in (("tandem", ours, our_pid), ("mlserver", theirs, peer_pid)):
                    before = processor_seconds(pid)
                    run = asyncio.run(load(port, path, body, connections=connections, seconds=SECONDS))
                    used = 1000 * (processor_seconds(pid) - before) / run.requests
                    found.setdefault((name, rows, connections), []).append(run)
                    cost.setdefault((name, rows, connections), []).append(used)
    print(f"load {os.getloadavg()[0]:.1f}")
    print("server               rows conns    req/s    rows/s  p50 ms  p99 ms  CPU ms failed")
    middle = {key: statistics.median(run.per_second for run in runs) for key, runs in found.items()}
    for key, runs in found.items():
        name, rows, connections = key
        p50, p99 = (statistics.median(getattr(run, part) for run in runs) for part in ("p50", "p99"))
        used = statistics.median(cost.get(key, [float("nan")]))
        failed = sum(run.failed for run in runs)
        print(
            f"{name:<18} {rows:>6} {connections:>5} {middle[key]:>8.0f} {middle[key] * rows:>9.0f}"
            f" {p50:>7.2f} {p99:>7.2f} {used:>7.2f} {failed:>6}"
        )
    for rows, connections in LOADS:
        ours_at, theirs_at = (("tandem", rows, connections), ("mlserver", rows, connections))
        faster = middle[ours_at] / middle[theirs_at]
        cheaper = statistics.median(cost[theirs_at]) / statistics.median(cost[ours_at])
        print(
            f"tandem and mlserver, {rows} rows over {connections} connections:"
            f" {faster:.2f} times the requests, {cheaper:.2f} times as many for the same CPU time"
        )


if __name__ == "__main__":
    main()
