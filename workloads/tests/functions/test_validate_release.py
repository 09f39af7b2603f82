"""The function as Lambda calls it, on an embedded AWS: each bad release, and what goes back to the queue."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from registry.actors import HOME, PEER, REGIONS
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client, copy_release, ready, stages, tandem, unique
from registry.models import write_model
from registry.test_bad_releases import BAD, put

from functions.stage import STATED, Region, message
from tandem_model.functions import validate_release
from tandem_model.manifest import FILE_NAME, Manifest
from tandem_model.registry import DynamoStore, Registry
from tandem_model.registry import bucket as buckets
from tandem_model.release import MODEL_FILE

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def home() -> Region:
    return Region(HOME)


@pytest.fixture(scope="module")
def peer() -> Region:
    return Region(PEER)


def registry(region: str = HOME) -> Registry:
    return Registry(DynamoStore(TABLE, region, ENDPOINT), REGIONS, "a test")


def lines(capsys: Capture) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def logged(capsys: Capture) -> dict[str, Any]:
    """The line of the one message; it says what came of it and why."""
    (line,) = [each for each in lines(capsys) if "messageId" in each]
    assert {"event", "region", "reason"} <= line.keys()
    return line


def written(folder: Path, manifest: Manifest) -> str:
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    return put(manifest, FILE_NAME, (folder / FILE_NAME).read_bytes())


def test_an_arrival_is_validated_and_told_in_its_region(tmp_path: Path, home: Region, peer: Region) -> None:
    name = unique("arrives")
    folder, manifest = write_model(tmp_path, name, 30)
    key = written(folder, manifest)
    copy_release(name, manifest.digest)
    assert home.arrive(key) == []
    assert peer.arrive(key) == []
    found = registry().state(name).releases[manifest.digest]
    assert {region: status.valid for region, status in found.regions.items()} == {HOME: True, PEER: True}
    assert found.stage == "candidate"
    for region in (home, peer):
        (event,) = region.told(name)
        assert (event["kind"], event["source"]) == ("Release Validated", "tandem.releases")
        assert (event["digest"], event["region"], event["epoch"]) == (manifest.digest, region.name, 0)


@pytest.mark.parametrize("spoil", BAD, ids=lambda spoil: spoil.__name__)
def test_a_bad_release_is_rejected_with_its_reason_and_what_is_active_stays(
    spoil: Callable[[Path, Manifest], str], tmp_path: Path, capsys: Capture, home: Region
) -> None:
    name = unique(f"fn-{spoil.__name__.replace('_', '-')}")
    good = ready(capsys, write_model(tmp_path, name, 31)[0], name)
    assert tandem(capsys, "promote", name, good)[0] == 0
    folder, manifest = write_model(tmp_path, name, 32)
    key = spoil(folder, manifest)
    assert home.arrive(key) == []
    line = logged(capsys)
    assert line["event"] == "rejected"
    assert BAD[spoil] in line["reason"]
    _, document = tandem(capsys, "show", name)
    assert stages(document) == {good: "active", manifest.version: "rejected"}
    pointer = registry().pointer(name)
    assert pointer is not None
    assert pointer.version == good
    events = [event for event in home.told(name) if event["digest"] == manifest.digest]
    assert [event["kind"] for event in events] == ["Release Rejected"]
    assert BAD[spoil] in events[0]["reason"]
    # The same event once more: nothing is written, nothing is told.
    before = registry().history(name)
    assert home.arrive(key) == []
    assert "is rejected since" in logged(capsys)["reason"]
    assert registry().history(name) == before
    assert home.told(name) == []


def test_a_manifest_before_its_model_goes_back_alone_and_passes_when_the_model_is_there(
    tmp_path: Path, capsys: Capture, home: Region
) -> None:
    early, on_time = (write_model(tmp_path, unique(name), 33) for name in ("fn-early", "fn-on-time"))
    first = put(early[1], FILE_NAME, (early[0] / FILE_NAME).read_bytes())
    messages = [message(key, BUCKETS[HOME]) for key in (first, written(*on_time))]
    assert home.deliver(*messages) == [messages[0]["messageId"]]
    assert {line["messageId"]: line["event"] for line in lines(capsys) if "messageId" in line} == {
        messages[0]["messageId"]: "retry",
        messages[1]["messageId"]: "validated",
    }
    assert registry().state(early[1].model).releases == {}
    written(*early)
    assert home.deliver(messages[0]) == []
    assert registry().state(early[1].model).releases[early[1].digest].in_region(HOME).valid is True


def test_no_manifest_is_no_release(tmp_path: Path, capsys: Capture, home: Region) -> None:
    folder, manifest = write_model(tmp_path, unique("fn-none"), 34)
    key = put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    assert home.arrive(key) == []
    assert logged(capsys)["event"] == "ignored"
    assert registry().state(manifest.model).releases == {}


def test_a_manifest_that_was_deleted_meanwhile_goes_back_until_it_ends_in_the_dead_letters(
    tmp_path: Path, home: Region
) -> None:
    _, manifest = write_model(tmp_path, unique("fn-deleted"), 34)
    key = f"models/{manifest.model}/{manifest.digest.removeprefix('sha256:')}/{FILE_NAME}"
    assert len(home.arrive(key)) == 1


def test_the_same_event_twice_is_one_entry_even_when_a_better_release_became_active_between(
    tmp_path: Path, capsys: Capture, home: Region
) -> None:
    name = unique("fn-twice")
    older = write_model(tmp_path, name, 35, accuracy=0.8)
    ready(capsys, older[0], name)
    better = ready(capsys, write_model(tmp_path, name, 36, accuracy=0.99)[0], name)
    assert tandem(capsys, "promote", name, better)[0] == 0
    before = registry().history(name)
    key = f"models/{name}/{older[1].digest.removeprefix('sha256:')}/{FILE_NAME}"
    assert home.arrive(key) == []
    assert "was validated" in logged(capsys)["reason"]
    assert registry().history(name) == before


def test_an_event_that_comes_after_retirement_changes_nothing(tmp_path: Path, capsys: Capture) -> None:
    name = unique("fn-late")
    home = Region(HOME, STATED)
    folder, manifest = write_model(tmp_path, name, 37)
    version = ready(capsys, folder, name)
    assert tandem(capsys, "retire", name, version, "--reason=not wanted")[0] == 0
    before = registry().history(name)
    assert home.arrive(f"models/{name}/{manifest.digest.removeprefix('sha256:')}/{FILE_NAME}") == []
    assert "is retired since" in logged(capsys)["reason"]
    assert registry().history(name) == before


@pytest.mark.parametrize("file", [MODEL_FILE, FILE_NAME])
def test_what_is_too_large_is_rejected_by_its_size_and_never_read(
    file: str, tmp_path: Path, capsys: Capture, home: Region, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, manifest = write_model(tmp_path, unique(f"fn-large-{file.split('.')[0]}"), 38)
    key = written(folder, manifest)
    monkeypatch.setitem(buckets.LARGEST, file, 100)
    assert home.arrive(key) == []
    line = logged(capsys)
    assert line["event"] == "rejected"
    assert "TDM-MDL-081" in line["reason"]
    found = registry().state(manifest.model).releases[manifest.digest]
    assert (found.stage, found.manifest is None) == ("rejected", file == FILE_NAME)


@pytest.mark.parametrize(
    "key",
    [
        "models/../secrets/" + "0" * 64 + "/manifest.json",
        "models/a/" + "0" * 63 + "/manifest.json",
        "models/%2e%2e/" + "0" * 64 + "/manifest.json",
        "models/a/" + "0" * 64 + "/../manifest.json",
        "models/a/" + "0" * 64 + "/manifest.json\n",
        "../manifest.json",
        "",
    ],
)
def test_a_key_with_tricks_in_it_is_ignored(key: str, capsys: Capture, home: Region) -> None:
    before = registry().models()
    assert home.arrive(key) == []
    line = logged(capsys)
    assert line["event"] == "ignored"
    assert "TDM-MDL-082" in line["reason"]
    assert registry().models() == before


def test_two_versions_at_once_are_two_candidates_with_a_verdict_each(tmp_path: Path) -> None:
    name = unique("fn-two")
    home = Region(HOME)
    good, bad = write_model(tmp_path, name, 39), write_model(tmp_path, name, 40)
    keys = [written(*good), next(iter(BAD))(*bad)]
    assert home.deliver(*(message(key, BUCKETS[HOME]) for key in keys)) == []
    found = {digest: release.stage for digest, release in registry().state(name).releases.items()}
    assert found == {good[1].digest: "candidate", bad[1].digest: "rejected"}
    assert [event["kind"] for event in home.told(name)] == ["Release Validated", "Release Rejected"]


@pytest.mark.parametrize(
    "changed",
    [
        {"source": "aws.ec2"},
        {"detail-type": "Object Deleted"},
        {"detail": {}},
        {"detail": {"bucket": "text", "object": {"key": 1}}},
        {"detail": {"bucket": {"name": "another"}, "object": {"key": "models/a/b"}}},
    ],
    ids=str,
)
def test_what_concerns_another_is_ignored(changed: dict[str, Any], capsys: Capture, home: Region) -> None:
    assert home.deliver(message("models/x", BUCKETS[HOME], **changed)) == []
    assert logged(capsys)["event"] == "ignored"


def test_a_message_that_is_no_json_is_ignored(capsys: Capture, home: Region) -> None:
    for body in ("", "{", "[]", "null", "[" * 10_000):
        assert home.deliver({"messageId": "m", "body": body}) == []
        assert logged(capsys)["event"] == "ignored"


def test_a_registry_that_cannot_be_reached_sends_messages_back(tmp_path: Path, capsys: Capture, home: Region) -> None:
    key = written(*write_model(tmp_path, unique("fn-throttled"), 41))
    platform = home.platform()
    platform.replica = DynamoStore("no-such-table", HOME, ENDPOINT)
    sent = message(key, BUCKETS[HOME])
    answer = validate_release.handle(platform, {"Records": [sent]})
    assert answer == {"batchItemFailures": [{"itemIdentifier": sent["messageId"]}]}
    assert "TDM-MDL-077" in logged(capsys)["reason"]


def test_a_bus_that_is_gone_changes_no_verdict_and_is_told_later(tmp_path: Path, capsys: Capture) -> None:
    home = Region(HOME)
    folder, manifest = write_model(tmp_path, unique("fn-no-bus"), 42)
    key = written(folder, manifest)
    platform = home.platform()
    platform.bus = Region(PEER).platform().bus  # a bus of that name is not in the region that it is looked for
    platform.bus._client = client("events", HOME)  # type: ignore[attr-defined]
    assert validate_release.handle(platform, {"Records": [message(key, BUCKETS[HOME])]}) == {"batchItemFailures": []}
    assert "not-told" in [line.get("event") for line in lines(capsys)]
    home.arrive(key)
    home.reconcile(manifest.model)
    assert [event["kind"] for event in home.told(manifest.model)] == ["Release Validated"]


def test_figures_are_written_in_cloudwatchs_format(tmp_path: Path, capsys: Capture, home: Region) -> None:
    home.arrive(written(*write_model(tmp_path, unique("fn-figures"), 43)))
    (document,) = [line for line in lines(capsys) if "_aws" in line]
    directive = document["_aws"]["CloudWatchMetrics"][0]
    assert directive["Namespace"] == "tandem-test"
    assert directive["Metrics"] == [{"Name": "ReleasesValidated", "Unit": "Count"}]
    assert (document["ReleasesValidated"], document["Region"]) == (1, HOME)


def test_thresholds_approve_what_every_region_validated_once(tmp_path: Path, capsys: Capture) -> None:
    name = unique("fn-approved")
    home, peer = Region(HOME, STATED), Region(PEER, STATED)
    folder, manifest = write_model(tmp_path, name, 44)
    key = written(folder, manifest)
    copy_release(name, manifest.digest)
    home.arrive(key)
    assert registry().state(name).releases[manifest.digest].stage == "candidate"
    peer.arrive(key)
    assert registry().state(name).releases[manifest.digest].stage == "candidate"
    for _ in range(2):
        home.reconcile(name)
        peer.reconcile(name)
        home.arrive(key)
    entries = [entry for entry in registry().history(name) if entry.deed == "approved"]
    assert [(entry.region, entry.by) for entry in entries] == [(HOME, "reconcile-release")]
    assert entries[0].why == "accuracy at least 0.85, auc at least 0.9"
    assert [event["kind"] for event in home.told(name)] == ["Release Validated", "Release Approved"]
    capsys.readouterr()
    assert tandem(capsys, "promote", name, manifest.version)[0] == 0
    home.reconcile(name)
    assert registry().state(name).releases[manifest.digest].stage == "active"


def test_home_approves_at_once_when_the_peer_was_first(tmp_path: Path) -> None:
    name = unique("fn-peer-first")
    home, peer = Region(HOME, STATED), Region(PEER, STATED)
    folder, manifest = write_model(tmp_path, name, 45)
    key = written(folder, manifest)
    copy_release(name, manifest.digest)
    peer.arrive(key)
    home.arrive(key)
    found = registry().state(name).releases[manifest.digest]
    assert (found.stage, found.by) == ("approved", "validate-release")


def test_below_the_thresholds_a_person_decides(tmp_path: Path) -> None:
    name = unique("fn-below")
    home, peer = Region(HOME, STATED), Region(PEER, STATED)
    folder, manifest = write_model(tmp_path, name, 46, accuracy=0.5)
    key = written(folder, manifest)
    copy_release(name, manifest.digest)
    peer.arrive(key)
    home.arrive(key)
    home.reconcile(name)
    assert registry().state(name).releases[manifest.digest].stage == "candidate"
