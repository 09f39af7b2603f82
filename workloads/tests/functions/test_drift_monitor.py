"""From a server's windows to an event: drift of a model is told, and only that of now."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
from registry.actors import HOME
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client, ready, tandem, unique
from registry.models import write_model
from serve.running import running

from functions.stage import Region
from tandem_model.functions.drift_monitor import watch
from tandem_model.manifest import Manifest
from tandem_model.monitor import MonitorWindow
from tandem_model.monitor.folder import WindowFolder, window_key
from tandem_model.monitor.stored import StoredWindow, read_window, render_window, stored_window
from tandem_model.registry.ledger import utc_now

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def bucket() -> str:
    name = f"artifacts-{uuid.uuid4().hex[:8]}"
    client("s3", HOME).create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": HOME})
    return name


@pytest.fixture
def folder(bucket: str) -> WindowFolder:
    return WindowFolder(bucket, HOME, ENDPOINT)


def window(manifest: Manifest, rows: int, *, seed: int, shift: float = 0.0, minutes_ago: float = 1) -> StoredWindow:
    """Rows spread as the manifest's reference, the first feature moved by `shift`."""
    random = np.random.default_rng(seed)
    whole = random.integers(0, 10, rows)
    columns = [random.random(rows) + shift, random.random(rows), whole, random.integers(0, 2, rows)]
    matrix = np.stack(columns, axis=1).astype(np.float64)
    watched = MonitorWindow(manifest, region=HOME)
    outputs = np.stack([random.permutation(np.linspace(0, 1, rows)) for _ in range(3)], axis=1).astype(np.float32)
    watched.observe(matrix, outputs)
    at = datetime.fromisoformat(utc_now()) - timedelta(minutes=minutes_ago)
    return stored_window(watched.close(), at.isoformat(timespec="microseconds"))


def active(tmp_path: Path, capsys: Capture, name: str, seed: int) -> Manifest:
    folder, manifest = write_model(tmp_path, name, seed)
    assert tandem(capsys, "promote", name, ready(capsys, folder, name))[0] == 0
    return manifest


def judged(region: Region, folder: WindowFolder, model: str) -> dict[str, Any]:
    return watch(region.platform("drift-monitor"), folder, only=model)[model]


def test_windows_without_drift_raise_nothing(tmp_path: Path, capsys: Capture, folder: WindowFolder) -> None:
    name = unique("dm-clean")
    region, manifest = Region(HOME), active(tmp_path, capsys, name, 70)
    assert judged(region, folder, name) == {"verdict": "too-few-rows", "rows": 0, "drifted": []}
    for seed in range(3):
        folder.write(window(manifest, 400, seed=seed), "a")
    assert judged(region, folder, name) == {"verdict": "clean", "rows": 1200, "drifted": []}
    assert region.told(name) == []


def test_drift_that_is_spread_over_small_windows_of_several_servers_is_told(
    tmp_path: Path, capsys: Capture, folder: WindowFolder
) -> None:
    name = unique("dm-drift")
    region, manifest = Region(HOME), active(tmp_path, capsys, name, 71)
    for seed in range(8):
        folder.write(window(manifest, 150, seed=seed, shift=0.4), f"server-{seed % 2}")
    capsys.readouterr()
    found = judged(region, folder, name)
    assert (found["verdict"], found["drifted"], found["rows"]) == ("drift", ["ratio"], 1200)
    (event,) = region.told(name)
    assert (event["kind"], event["source"]) == ("Drift Raised", "tandem.monitor")
    assert (event["digest"], event["region"], event["epoch"]) == (manifest.digest, HOME, 1)
    assert event["reason"] == "1 of 4 features drifted: ratio"
    assert abs(event["at"] - datetime.now(timezone.utc).timestamp()) < 3600
    figures = [json.loads(line) for line in capsys.readouterr().out.splitlines() if '"_aws"' in line]
    assert (figures[0]["DriftedFeatures"], figures[0]["MonitoredWindows"]) == (1, 8)


def test_what_is_old_or_of_another_release_or_no_window_tells_nothing_of_now(
    tmp_path: Path, capsys: Capture, folder: WindowFolder, bucket: str
) -> None:
    name = unique("dm-old")
    region, manifest = Region(HOME), active(tmp_path, capsys, name, 72)
    old = window(manifest, 1000, seed=1, shift=0.5, minutes_ago=24 * 60)
    folder.write(old, "a")
    folder.write(replace(window(manifest, 1000, seed=1, shift=0.5), digest="sha256:" + "0" * 64), "a")
    for content in (b"{", b"[]", render_window(old)[:-10], b'{"model": 1}'):
        key = window_key(window(manifest, 200, seed=2), uuid.uuid4().hex)
        client("s3", HOME).put_object(Bucket=bucket, Key=key, Body=content)
    folder.write(window(manifest, 400, seed=3), "a")
    assert judged(region, folder, name)["rows"] == 400
    assert region.told(name) == []


def test_a_model_that_is_not_active_is_not_judged(tmp_path: Path, capsys: Capture, folder: WindowFolder) -> None:
    name = unique("dm-candidate")
    ready(capsys, write_model(tmp_path, name, 73)[0], name)
    assert judged(Region(HOME), folder, name) == {"verdict": "not-active"}


def test_a_server_keeps_its_windows_where_the_function_looks(
    tmp_path: Path, capsys: Capture, folder: WindowFolder, bucket: str
) -> None:
    name = unique("dm-server")
    manifest = active(tmp_path, capsys, name, 74)
    words = [f"--model={name}", f"--registry-table={TABLE}", f"--bucket={BUCKETS[HOME]}", f"--region={HOME}"]
    more = [f"--endpoint={ENDPOINT}", f"--monitoring-bucket={bucket}", "--window-rows=200", "--window-seconds=0"]
    random = np.random.default_rng(0)
    rows = [[*map(float, random.random(2)), index % 10, index % 2 == 0] for index in range(100)]
    with running(*words, *more) as server, httpx.Client(base_url=server.url, timeout=60) as caller:
        for _ in range(3):
            assert caller.post("/predict", json={"instances": rows}).status_code == 200
        # Written behind the answers: `running` kills the server, and what it has not written by then is lost.
        end = time.monotonic() + 60
        while not (kept := folder.latest(name, manifest.digest, since=3600, most=10, now=utc_now())):
            assert time.monotonic() < end, server.lines
            time.sleep(0.05)
    (found,) = kept
    assert (found.rows, found.region, found.version) == (200, HOME, manifest.version)
    assert read_window(render_window(found)) == found
    assert sum(found.features[0]) == 200
