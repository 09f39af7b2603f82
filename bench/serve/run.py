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
def server(command: list[str], environment: dict[str, str], ready: str, core: int) -> Iterator[None]:
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
            yield
        finally:
            process.terminate()
            process.wait(30)


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


def peer_folder(folder: Path, name: str) -> Path:
    (folder / "model-settings.json").write_text(
        json.dumps({"name": name, "implementation": "mlserver_model.OnnxModel"})
    )
    return folder


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
    peer_command = [options.peer_python, "-m", "mlserver.cli", "start", str(peer_folder(folder, manifest.model))]
    peer_environment = {
        "PYTHONPATH": str(Path(__file__).parent),
        "BENCH_MODEL": str(options.model / "model.onnx"),
        "MLSERVER_HOST": "127.0.0.1",
        "MLSERVER_HTTP_PORT": str(theirs),
        "MLSERVER_GRPC_PORT": str(free_port()),
        "MLSERVER_METRICS_PORT": str(free_port()),
        "MLSERVER_PARALLEL_WORKERS": "0",
        "MLSERVER_DEBUG": "false",
    }
    peer_command = [
        options.peer_python,
        "-c",
        f"from mlserver.cli import main; import sys; sys.argv = ['mlserver', 'start', {str(folder)!r}]; main()",
    ]
    path = f"/v2/models/{manifest.model}/infer"
    found: dict[tuple[str, int, int], list[Figures]] = {}
    with (
        server(our_command, our_environment, f"http://127.0.0.1:{ours}/ready", serving),
        server(peer_command, peer_environment, f"http://127.0.0.1:{theirs}/v2/models/{manifest.model}/ready", serving),
    ):
        for _ in range(ROUNDS):
            for rows, connections in LOADS:
                cells = [value if value is not None else 0.0 for value in manifest.golden.inputs[0]] * rows
                width = len(manifest.input.features)
                tensor = {"name": manifest.input.name, "shape": [rows, width], "datatype": "FP32", "data": cells}
                body = json.dumps({"inputs": [tensor]}).encode()
                found.setdefault(("onnxruntime alone", rows, 1), []).append(bare(predictor, rows))
                for name, port in (("tandem", ours), ("mlserver", theirs)):
                    run = asyncio.run(load(port, path, body, connections=connections, seconds=SECONDS))
                    found.setdefault((name, rows, connections), []).append(run)
    print(
        f"{'server':<18} {'rows':>5} {'conns':>5} {'req/s':>8} {'rows/s':>9} {'p50 ms':>7} {'p99 ms':>7} {'failed':>6}"
    )
    middle = {key: statistics.median(run.per_second for run in runs) for key, runs in found.items()}
    for (name, rows, connections), runs in found.items():
        p50, p99 = (statistics.median(getattr(run, part) for run in runs) for part in ("p50", "p99"))
        rate = middle[(name, rows, connections)]
        failed = sum(run.failed for run in runs)
        print(
            f"{name:<18} {rows:>5} {connections:>5} {rate:>8.0f} {rate * rows:>9.0f} {p50:>7.2f} {p99:>7.2f} {failed:>6}"
        )
    for rows, connections in LOADS:
        ratio = middle[("tandem", rows, connections)] / middle[("mlserver", rows, connections)]
        print(f"tandem / mlserver, {rows} rows over {connections} connections: {ratio:.2f}")


if __name__ == "__main__":
    main()
