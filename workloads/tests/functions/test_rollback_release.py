"""An alarm soon after a promotion brings back what was active before, once, and says why where it does not."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from registry.actors import HOME, PEER, REGIONS
from registry.cloud import BUCKETS, ENDPOINT, TABLE, ready, tandem, unique
from registry.models import write_model

from functions.alarms import alarm_event
from functions.stage import Region
from functions.test_reconcile_release import later, pointers, registry
from tandem_model.functions.platform import Platform, Settings
from tandem_model.functions.rollback_release import roll_back
from tandem_model.problems import ModelError

Capture = pytest.CaptureFixture[str]


def promoted(tmp_path: Path, capsys: Capture, name: str, *seeds: int) -> list[str]:
    """Versions that were promoted one after the other; both regions have followed."""
    versions = []
    for seed in seeds:
        folder, manifest = write_model(tmp_path, name, seed)
        ready(capsys, folder, name)
        code, document = tandem(capsys, "promote", name, manifest.version)
        assert code == 0, document
        versions.append(manifest.version)
    return versions


def ring(region: Region, model: str, *, event: dict[str, Any] | None = None, **options: Any) -> dict[str, Any]:
    rung = event or alarm_event(f"tandem-test-model-{model}-errors", region.name)
    return roll_back(region.platform("rollback-release"), rung, **options)


def rollbacks(model: str) -> list[tuple[str, str, str]]:
    return [(entry.version, entry.by, entry.why) for entry in registry().history(model) if entry.deed == "rolledBack"]


@pytest.mark.parametrize(("where", "seed"), [(HOME, 100), (PEER, 103)])
def test_an_alarm_of_either_region_brings_back_what_was_active_before_in_both(
    tmp_path: Path, capsys: Capture, where: str, seed: int
) -> None:
    name = unique(f"rb-{where}")
    first, _second = promoted(tmp_path, capsys, name, seed, seed + 1)
    region = Region(where)
    assert ring(region, name)["rolledBack"] is True
    assert pointers(name) == {HOME: first, PEER: first}
    why = (
        f"alarm tandem-test-model-{name}-errors: "
        "Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (1.0)."
    )
    assert rollbacks(name) == [(first, "rollback-release", why)]
    # Home tells of it: at once, or when its reconciler looks.
    home = region if where == HOME else Region(HOME)
    home.reconcile(name)
    (event,) = [event for event in home.told(name) if event["kind"] == "Release Rolled Back"]
    assert (event["reason"], event["by"], event["version"]) == (why, "rollback-release", first)


def test_the_standby_follows_before_home(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-order")
    promoted(tmp_path, capsys, name, 106, 107)
    ring(Region(HOME), name)
    after = [entry for entry in registry().history(name) if entry.epoch == 3 and entry.deed == "activated"]
    there = [entry for entry in registry(PEER).history(name) if entry.epoch == 3 and entry.deed == "activated"]
    assert {entry.region for entry in after} == {HOME, PEER}
    assert min(there, key=lambda entry: entry.at).region == PEER


@pytest.mark.parametrize("event", [alarm_event("x", before="ALARM"), alarm_event("x", after="OK", before="ALARM")])
def test_only_an_alarm_that_begins_to_ring_counts(event: dict[str, Any]) -> None:
    assert ring(Region(HOME), "x", event=event)["rolledBack"] is False


def test_a_name_of_no_model_is_left_alone() -> None:
    region = Region(HOME)
    answer = ring(region, "x", event=alarm_event("tandem-test-model-nobodys-errors"))
    assert answer == {"model": None, "rolledBack": False, "reason": "the name is of no model"}


def kept(region: Region, name: str, answer: dict[str, Any]) -> str:
    """Why nothing was rolled back, as the caller and the bus are told alike."""
    assert answer["rolledBack"] is False
    (event,) = [event for event in region.told(name) if event["kind"] == "Rollback Refused"]
    assert event["reason"] == f"alarm tandem-test-model-{name}-errors rolls nothing back: {answer['reason']}"
    return str(answer["reason"])


def test_an_alarm_long_after_the_promotion_is_no_verdict_and_the_log_and_the_bus_say_so(
    tmp_path: Path, capsys: Capture
) -> None:
    name = unique("rb-late")
    _first, second = promoted(tmp_path, capsys, name, 110, 111)
    region = Region(HOME)
    capsys.readouterr()
    answer = ring(region, name, now=lambda: later(3601))
    assert "more than 60 minutes ago" in kept(region, name, answer)
    logged = capsys.readouterr().out
    assert '"event": "kept"' in logged
    assert "more than 60 minutes ago" in logged
    assert pointers(name) == {HOME: second, PEER: second}
    assert rollbacks(name) == []
    assert ring(region, name, now=lambda: later(3000))["rolledBack"] is True


def test_an_alarm_from_before_the_promotion_is_about_another_release(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-early")
    promoted(tmp_path, capsys, name, 112, 113)
    region = Region(HOME)
    event = alarm_event(f"tandem-test-model-{name}-errors", age_seconds=3600)
    assert "began to ring before" in kept(region, name, ring(region, name, event=event))


def test_a_second_alarm_and_the_same_event_again_roll_nothing_further_back(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-twice")
    _first, second, _third = promoted(tmp_path, capsys, name, 114, 115, 116)
    region = Region(HOME)
    event = alarm_event(f"tandem-test-model-{name}-errors")
    assert ring(region, name, event=event)["rolledBack"] is True
    region.told(name)
    for again in (event, None):
        assert "came by a rollback" in kept(region, name, ring(region, name, event=again))
    assert pointers(name) == {HOME: second, PEER: second}
    assert len(rollbacks(name)) == 1


def test_both_regions_alarms_at_once_are_one_rollback_and_the_other_is_told_why_not(
    tmp_path: Path, capsys: Capture
) -> None:
    name = unique("rb-both")
    _first, second, _third = promoted(tmp_path, capsys, name, 117, 118, 119)
    regions = [Region(HOME), Region(PEER)]
    events = [alarm_event(f"tandem-test-model-{name}-errors", region.name) for region in regions]
    barrier = threading.Barrier(len(regions))
    answers: list[dict[str, Any]] = []

    def at_once(region: Region, event: dict[str, Any]) -> None:
        barrier.wait(60)
        answers.append(ring(region, name, event=event))

    threads = [threading.Thread(target=at_once, args=each) for each in zip(regions, events, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answer["rolledBack"] for answer in answers) == [False, True]
    assert len(rollbacks(name)) == 1
    assert pointers(name) == {HOME: second, PEER: second}
    refused = [event for region in regions for event in region.told(name) if event["kind"] == "Rollback Refused"]
    assert len(refused) == 1


def test_without_a_release_before_nothing_happens(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-first")
    (only,) = promoted(tmp_path, capsys, name, 120)
    region = Region(PEER)
    assert kept(region, name, ring(region, name)) == f"nothing was active before {only}"
    assert pointers(name) == {HOME: only, PEER: only}


def test_without_an_active_release_nothing_happens(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-none")
    folder, _manifest = write_model(tmp_path, name, 121)
    ready(capsys, folder, name)
    region = Region(HOME)
    assert kept(region, name, ring(region, name)) == "no release is active"


def test_what_was_rolled_back_from_does_not_come_back_by_an_alarm(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-bad")
    _first, second = promoted(tmp_path, capsys, name, 122, 123)
    assert tandem(capsys, "rollback", name, "--reason=bad")[0] == 0
    for command in ("approve", "promote"):
        assert tandem(capsys, command, name, second)[0] == 0
    (third,) = promoted(tmp_path, capsys, name, 124)
    region = Region(HOME)
    assert kept(region, name, ring(region, name)) == (f"{second}, which was active before, was rolled back from itself")
    assert pointers(name) == {HOME: third, PEER: third}


def test_what_was_rejected_since_is_passed_over(tmp_path: Path, capsys: Capture) -> None:
    name = unique("rb-rejected")
    first, second, _third = promoted(tmp_path, capsys, name, 125, 126, 127)
    assert tandem(capsys, "approve", name, second)[0] == 0
    assert tandem(capsys, "reject", name, second, "--reason=bad")[0] == 0
    assert ring(Region(HOME), name)["rolledBack"] is True
    assert pointers(name) == {HOME: first, PEER: first}


def test_a_switch_between_the_judgement_and_the_decision_stands(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = unique("rb-race")
    promoted(tmp_path, capsys, name, 128, 129)
    folder, manifest = write_model(tmp_path, name, 130)
    ready(capsys, folder, name)
    region = Region(HOME)
    platform = region.platform("rollback-release")
    decide = platform.registry.roll_back

    def after_another(*words: Any, **options: Any) -> Any:
        registry(by="ann").promote(name, manifest.digest)
        return decide(*words, **options)

    monkeypatch.setattr(platform.registry, "roll_back", after_another)
    answer = roll_back(platform, alarm_event(f"tandem-test-model-{name}-errors"))
    assert "TDM-MDL-074" in kept(region, name, answer)
    assert registry().state(name).switched == registry().history(name)[-1]
    assert rollbacks(name) == []


def test_a_home_that_does_not_answer_is_for_lambda_to_try_again() -> None:
    settings = Settings(
        region=PEER,
        table=f"{TABLE}-gone",
        buckets={region: BUCKETS[region] for region in REGIONS},
        bus="default",
        namespace="tandem-test",
    )
    with pytest.raises(ModelError, match="TDM-MDL-077"):
        roll_back(Platform(settings, "rollback-release", ENDPOINT), alarm_event("tandem-test-model-churn-errors", PEER))
