"""From a folder to both regions, by the commands, on an embedded AWS."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from .actors import HOME, PEER
from .cloud import BUCKETS, client, codes, copy_release, ready, stages, tandem, unique
from .models import write_model

Capture = pytest.CaptureFixture[str]
FLOW, WAITS, DARK, LOST = map(unique, ("flow", "waits", "dark", "lost"))


def test_a_model_goes_from_training_to_both_regions_and_back(tmp_path: Path, capsys: Capture) -> None:
    first = ready(capsys, write_model(tmp_path, FLOW, 1)[0], FLOW)
    second = ready(capsys, write_model(tmp_path, FLOW, 2)[0], FLOW)
    for version in (first, second):
        code, document = tandem(capsys, "promote", FLOW, version, "--reason=better")
        assert code == 0, document
    assert (document["active"], document["previous"], document["epoch"]) == (second, first, 2)
    assert {region: each["version"] for region, each in document["running"].items()} == {HOME: second, PEER: second}
    code, document = tandem(capsys, "rollback", FLOW, "--reason=error rate of 7 %", "--epoch=2", by="alarm")
    assert code == 0
    assert stages(document) == {first: "active", second: "retired"}
    code, document = tandem(capsys, "history", FLOW)
    assert [entry["deed"] for entry in document["entries"]][-3:] == ["rolledBack", "activated", "activated"]
    assert (document["entries"][-3]["by"], document["entries"][-3]["why"]) == ("alarm", "error rate of 7 %")
    assert tandem(capsys, "verify", FLOW)[0] == 0


def test_a_release_waits_until_each_region_has_it(tmp_path: Path, capsys: Capture) -> None:
    folder, manifest = write_model(tmp_path, WAITS, 3)
    assert tandem(capsys, "release", folder)[0] == 0
    assert tandem(capsys, "release", folder)[0] == 0
    code, document = tandem_in(capsys, PEER, "validate", WAITS)
    assert (code, codes(document)) == (1, ["080"])
    code, document = tandem(capsys, "approve", WAITS, manifest.version)
    assert (code, codes(document)) == (1, ["073", "073"])
    copy_release(WAITS, manifest.digest)
    assert tandem(capsys, "validate", WAITS)[0] == 0
    assert tandem(capsys, "approve", WAITS, manifest.version)[0] == 0


def test_with_home_dark_the_peer_releases_and_home_catches_up(tmp_path: Path, capsys: Capture) -> None:
    first = ready(capsys, write_model(tmp_path, DARK, 4)[0], DARK)
    assert tandem(capsys, "promote", DARK, first)[0] == 0
    folder, manifest = write_model(tmp_path, DARK, 5)
    code, released = tandem(capsys, "release", folder, f"--degraded={HOME}")
    assert (code, released["region"]) == (0, PEER)
    version = manifest.version
    assert tandem_in(capsys, PEER, "validate", DARK, version)[0] == 0
    assert tandem(capsys, "approve", DARK, version, f"--degraded={HOME}")[0] == 0
    code, document = tandem(capsys, "promote", DARK, version, f"--degraded={HOME}", "--reason=home is dark")
    assert (code, document["epoch"]) == (0, 1000)
    assert {region: each["version"] for region, each in document["running"].items()} == {HOME: first, PEER: version}
    code, document = tandem(capsys, "verify", DARK)
    assert (code, codes(document)) == (1, ["084"] * 3)
    copy_release(DARK, manifest.digest, PEER, HOME)
    assert tandem_in(capsys, HOME, "validate", DARK, version)[0] == 0
    code, document = tandem(capsys, "promote", DARK, version)
    assert (code, document["epoch"]) == (0, 1000)
    assert tandem(capsys, "verify", DARK)[0] == 0


def test_verify_finds_a_lost_object_and_a_server_that_answers_with_another(
    tmp_path: Path, capsys: Capture, server: str
) -> None:
    folder, manifest = write_model(tmp_path, LOST, 6)
    version = ready(capsys, folder, LOST)
    assert tandem(capsys, "promote", LOST, version)[0] == 0
    key = f"models/{LOST}/{manifest.digest.removeprefix('sha256:')}/model.onnx"
    client("s3", PEER).delete_object(Bucket=BUCKETS[PEER], Key=key)
    code, document = tandem(capsys, "verify", LOST, f"--answers={HOME}={server}")
    assert code == 1
    assert [(found["path"], found["message"]) for found in document["problems"]] == [
        (f"{LOST} in {HOME}", f"differs: the server at {server}"),
        (f"{LOST} in {PEER}", "differs: model.onnx"),
    ]


def tandem_in(capsys: Capture, region: str, *words: str) -> tuple[int, dict[str, object]]:
    return tandem(capsys, f"--in={region}", *words)


@pytest.fixture
def server() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"digest": "sha256:another"}).encode())

        def log_message(self, *_args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()
        thread.join()
