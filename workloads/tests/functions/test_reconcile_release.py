"""Regions catch up by themselves, home after its peers, and what is skewed is told."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from registry.actors import HOME, PEER, REGIONS
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client, copy_release, ready, tandem, unique
from registry.models import write_model

from functions.stage import Region
from tandem_model.manifest import Manifest
from tandem_model.problems import ModelError
from tandem_model.registry import DynamoStore, Registry
from tandem_model.registry.ledger import utc_now
from tandem_model.registry.running import Heartbeat, beat

Capture = pytest.CaptureFixture[str]


def registry(region: str = HOME, by: str = "a test") -> Registry:
    return Registry(DynamoStore(TABLE, region, ENDPOINT), REGIONS, by)


def later(seconds: float) -> str:
    return (datetime.fromisoformat(utc_now()) + timedelta(seconds=seconds)).isoformat(timespec="microseconds")


def pointers(model: str) -> dict[str, str | None]:
    found = {region: registry(region).pointer(model) for region in REGIONS}
    return {region: None if pointer is None else pointer.version for region, pointer in found.items()}


def approved(tmp_path: Path, capsys: Capture, name: str, seed: int) -> Manifest:
    folder, manifest = write_model(tmp_path, name, seed)
    ready(capsys, folder, name)
    return manifest


def test_pointers_follow_a_switch_by_themselves_the_peer_first(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rc-follow")
    home, peer = Region(HOME), Region(PEER)
    manifest = approved(tmp_path, capsys, name, 50)
    peer.reconcile(name)
    registry().promote(name, manifest.digest)
    home.reconcile(name)
    assert pointers(name) == {HOME: None, PEER: None}
    peer.reconcile(name)
    assert pointers(name) == {HOME: None, PEER: manifest.version}
    home.reconcile(name)
    assert pointers(name) == {HOME: manifest.version, PEER: manifest.version}
    before = registry().history(name)
    home.reconcile(name)
    peer.reconcile(name)
    assert registry().history(name) == before
    kinds = ["Release Validated", "Release Approved", "Release Promoted"]
    assert [event["kind"] for event in home.told(name)] == kinds
    assert [event["kind"] for event in peer.told(name)] == kinds[:1]


def test_home_does_not_wait_for_a_peer_whose_reconciler_is_silent(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rc-silent")
    home, peer = Region(HOME), Region(PEER)
    manifest = approved(tmp_path, capsys, name, 51)
    peer.reconcile(name)
    registry().promote(name, manifest.digest)
    home.reconcile(name)
    assert pointers(name)[HOME] is None
    home.reconcile(name, now=lambda: later(600))
    assert pointers(name) == {HOME: manifest.version, PEER: None}
    home.reconcile(name)  # a mark of the present again, for the tests that follow
    peer.reconcile(name)


def test_a_region_that_was_dark_validates_what_it_missed_and_follows(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rc-dark")
    home, peer = Region(HOME), Region(PEER)
    first = approved(tmp_path, capsys, name, 52)
    assert tandem(capsys, "promote", name, first.version)[0] == 0
    folder, second = write_model(tmp_path, name, 53)
    dark = f"--degraded={HOME}"
    assert tandem(capsys, "release", folder, dark)[0] == 0
    peer.reconcile(name)
    capsys.readouterr()
    assert tandem(capsys, "approve", name, second.version, dark)[0] == 0
    assert tandem(capsys, "promote", name, second.version, dark, "--reason=home is dark")[0] == 0
    assert pointers(name) == {HOME: first.version, PEER: second.version}
    # Home is back: first the table, then the bucket.
    home.reconcile(name)
    assert pointers(name)[HOME] == first.version
    copy_release(name, second.digest, PEER, HOME)
    home.reconcile(name)
    assert pointers(name) == {HOME: second.version, PEER: second.version}
    assert registry().state(name).releases[second.digest].in_region(HOME).valid is True


def test_a_bad_copy_is_found_by_the_region_that_missed_its_event(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rc-bad-copy")
    folder, manifest = write_model(tmp_path, name, 54)
    assert tandem(capsys, "release", folder)[0] == 0
    home = Region(HOME)
    key = f"models/{name}/{manifest.digest.removeprefix('sha256:')}/model.onnx"
    client("s3", HOME).put_object(Bucket=BUCKETS[HOME], Key=key, Body=b"something else")
    home.reconcile(name)
    assert registry().state(name).releases[manifest.digest].stage == "rejected"
    assert [event["kind"] for event in home.told(name)] == ["Release Rejected"]


def test_servers_that_answer_with_another_are_a_skew_which_is_told_when_it_lasts(
    tmp_path: Path, capsys: Capture
) -> None:
    name = unique("rc-skew")
    home = Region(HOME)
    manifest = approved(tmp_path, capsys, name, 55)
    assert tandem(capsys, "promote", name, manifest.version)[0] == 0
    store = registry().store
    for server, digest in (("a", manifest.digest), ("b", "sha256:" + "0" * 64)):
        beat(store, Heartbeat(name, HOME, server, digest, "v", 1, later(120)))
    beat(store, Heartbeat(name, HOME, "gone", "sha256:" + "1" * 64, "v", 1, later(-3600)))
    assert home.reconcile(name)[name]["skew"] == 1
    assert "Release Skewed" not in [event["kind"] for event in home.told(name)]
    assert home.reconcile(name, now=lambda: later(90))[name]["skew"] == 1
    (event,) = [event for event in home.told(name) if event["kind"] == "Release Skewed"]
    assert (event["digest"], event["epoch"], event["skew"]) == (manifest.digest, 1, 1)
    assert event["reason"] == "1 of 2 servers answer with another"
    beat(store, Heartbeat(name, HOME, "b", manifest.digest, "v", 1, later(120)))
    assert home.reconcile(name, now=lambda: later(90))[name] == {"validated": [], "skew": 0, "lagSeconds": 0.0}


def test_of_two_promoters_at_once_one_wins_and_the_other_is_told_who(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rc-race")
    digests = {who: approved(tmp_path, capsys, name, seed).digest for who, seed in (("ann", 56), ("bob", 57))}
    refused: dict[str, str] = {}
    barrier = threading.Barrier(len(digests))
    promoters = {who: registry(by=who) for who in digests}

    def promote(who: str) -> None:
        barrier.wait(60)
        try:
            promoters[who].promote(name, digests[who], epoch=0)
        except ModelError as error:
            refused[who] = str(error)

    threads = [threading.Thread(target=promote, args=(who,)) for who in digests]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    state = registry().state(name)
    assert (state.epoch, len(refused)) == (1, 1)
    (loser,) = refused
    (winner,) = set(digests) - {loser}
    assert state.active is not None
    assert state.active.digest == digests[winner]
    assert state.releases[digests[loser]].stage == "approved"
    assert "TDM-MDL-074" in refused[loser]
    assert f"promoted in {HOME} by {winner} at" in refused[loser]
    assert [entry.by for entry in registry().history(name) if entry.deed == "promoted"] == [winner]
