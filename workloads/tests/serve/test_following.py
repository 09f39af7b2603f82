"""Servers follow the registry's pointer, on an embedded AWS: switches lose no request, bad models change nothing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from registry.actors import HOME, PEER, REGIONS
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client, codes, ready, tandem, unique
from registry.models import write_model

from serve.running import ROW, Running, running
from tandem_model.registry import DynamoStore
from tandem_model.registry.ledger import utc_now
from tandem_model.registry.running import heartbeats

Capture = pytest.CaptureFixture[str]
SECONDS = 120
"""Until a condition that a slow machine fulfils in a few."""


@contextmanager
def server(model: str, region: str, *more: str) -> Iterator[Running]:
    words = [f"--registry-table={TABLE}", f"--bucket={BUCKETS[region]}", f"--region={region}", f"--endpoint={ENDPOINT}"]
    with running(f"--model={model}", *words, "--poll-seconds=0.2", *more) as found:
        yield found


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def version_of(server: Running) -> dict[str, Any]:
    answer = httpx.get(f"{server.url}/version", timeout=60)
    return dict(answer.json()) if answer.status_code == 200 else {}


def answers_with(server: Running, version: str) -> bool:
    return version_of(server).get("version") == version


class Caller:
    """Sends 50 requests a second, from threads that wait for nobody else's answer, until it is told to stop."""

    def __init__(self, url: str) -> None:
        self.statuses: list[int] = []
        self._url = url
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._ask) for _ in range(5)]

    def __enter__(self) -> Caller:
        for thread in self._threads:
            thread.start()
        return self

    def ask_on(self, requests: int) -> None:
        """Wait until so many more were answered."""
        enough = len(self.statuses) + requests
        wait_for(lambda: len(self.statuses) >= enough)

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _ask(self) -> None:
        with httpx.Client(base_url=self._url, timeout=60) as caller:
            while not self._stop.wait(0.1):
                try:
                    status = caller.post("/predict", json={"instances": [ROW]}).status_code
                except httpx.HTTPError:
                    status = 0
                self.statuses.append(status)


def test_under_load_a_promotion_and_a_rollback_lose_no_request_in_either_region(
    tmp_path: Path, capsys: Capture
) -> None:
    name = unique("serves")
    first, second = (ready(capsys, write_model(tmp_path, name, seed)[0], name) for seed in (60, 61))
    assert tandem(capsys, "promote", name, first)[0] == 0
    with server(name, HOME) as home, server(name, PEER) as peer, Caller(home.url) as one, Caller(peer.url) as other:
        servers, callers = (home, peer), (one, other)
        answers = [f"--answers={region}={each.url}" for region, each in zip(REGIONS, servers, strict=True)]
        for words, version in (
            (("promote", name, second), second),
            (("rollback", name, "--reason=a drill"), first),
        ):
            code, document = tandem(capsys, *words, *answers)
            assert code == 0, document
            assert document["active"] == version
            # The command waited for both servers, by their own predictions.
            assert [version_of(each)["version"] for each in servers] == [version, version]
            for caller in callers:
                caller.ask_on(20)
        state = version_of(peer)
        assert (state["epoch"], state["region"], state["source"]) == (3, PEER, "registry")
    for caller in callers:
        assert set(caller.statuses) == {200}


def test_a_server_gives_signs_of_what_it_answers_with(tmp_path: Path, capsys: Capture) -> None:
    name = unique("beats")
    store = DynamoStore(TABLE, PEER, ENDPOINT)
    with server(name, PEER) as peer:
        assert httpx.get(f"{peer.url}/ready", timeout=60).status_code == 503
        wait_for(lambda: [each.digest for each in heartbeats(store, name, PEER, utc_now())] == [None])
        folder, manifest = write_model(tmp_path, name, 62)
        version = ready(capsys, folder, name)
        assert tandem(capsys, "promote", name, version)[0] == 0
        wait_for(lambda: answers_with(peer, version))
        wait_for(lambda: [each.digest for each in heartbeats(store, name, PEER, utc_now())] == [manifest.digest])
        (sign,) = heartbeats(store, name, PEER, utc_now())
        assert (sign.version, sign.epoch) == (version, 1)


def test_home_stays_where_it_was_when_the_standbys_servers_do_not_answer_with_the_new(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = unique("held-back")
    first, second = (ready(capsys, write_model(tmp_path, name, seed)[0], name) for seed in (63, 64))
    assert tandem(capsys, "promote", name, first)[0] == 0
    monkeypatch.setattr("tandem_model.registry.answers._PATIENCE_SECONDS", 1)
    with server(name, PEER, "--poll-seconds=3600") as peer:
        answers = f"--answers={PEER}={peer.url}"
        code, document = tandem(capsys, "promote", name, second, answers)
        assert (code, codes(document)) == (1, ["084"])
        _, document = tandem(capsys, "show", name)
        assert {region: each["version"] for region, each in document["running"].items()} == {HOME: first, PEER: second}
    with server(name, PEER) as peer:
        assert tandem(capsys, "promote", name, second, f"--answers={PEER}={peer.url}")[0] == 0
    _, document = tandem(capsys, "show", name)
    assert {each["version"] for each in document["running"].values()} == {second}


def test_a_model_that_was_spoilt_in_the_bucket_leaves_the_last_good_one_in_place(
    tmp_path: Path, capsys: Capture
) -> None:
    name = unique("spoilt")
    first = ready(capsys, write_model(tmp_path, name, 65)[0], name)
    assert tandem(capsys, "promote", name, first)[0] == 0
    with server(name, HOME) as home:
        wait_for(lambda: answers_with(home, first))
        folder, manifest = write_model(tmp_path, name, 66)
        second = ready(capsys, folder, name)
        key = f"models/{name}/{manifest.digest.removeprefix('sha256:')}/model.onnx"
        client("s3", HOME).put_object(Bucket=BUCKETS[HOME], Key=key, Body=b"something else")
        assert tandem(capsys, "promote", name, second)[0] == 0
        wait_for(lambda: bool(httpx.get(f"{home.url}/ready", timeout=60).json()["problems"]))
        found = httpx.get(f"{home.url}/ready", timeout=60).json()
        assert (found["ready"], found["problems"][0]["code"]) == (True, "TDM-MDL-033")
        assert answers_with(home, first)
        assert httpx.post(f"{home.url}/predict", json={"instances": [ROW]}, timeout=60).status_code == 200
        client("s3", HOME).put_object(Bucket=BUCKETS[HOME], Key=key, Body=(folder / "model.onnx").read_bytes())
        wait_for(lambda: answers_with(home, second))
