from __future__ import annotations

import json

import pytest

from tandem_model.operate.happening import Happening
from tandem_model.operate.sources import Source, of_alarms, of_registry, worth_telling
from tandem_model.operate.watch import Watcher
from tandem_model.problems import ModelError, problem
from tandem_model.registry import MemoryTable, Registry

DIGEST = f"sha256:{'0' * 64}"


def test_an_entry_of_the_registry_is_told_once() -> None:
    registry = Registry(MemoryTable(["eu-west-1"]).store("eu-west-1"), ["eu-west-1"], "ann")
    source = of_registry(registry)
    assert source() == []
    registry.release("m", DIGEST, "sha256:1", "better")
    registry.observe("m", DIGEST, seen=DIGEST, manifest="sha256:1", valid=True)
    assert [(each.what, each.said) for each in source()] == [
        ("m 000000000000", "released by ann: better"),
        ("m 000000000000", "validated by ann"),
    ]
    assert source() == []


def test_a_refusal_is_told_with_its_reason() -> None:
    registry = Registry(MemoryTable(["eu-west-1"]).store("eu-west-1"), ["eu-west-1"], "ann")
    source = of_registry(registry)
    registry.release("m", DIGEST, "sha256:1")
    source()
    registry.observe("m", DIGEST, seen=None, manifest="sha256:1", valid=False, why="TDM-MDL-033  corrupt")
    assert [each.said for each in source()] == ["refused by ann: TDM-MDL-033  corrupt"]


def test_an_alarm_is_told_when_it_changes_and_when_it_rings_at_first() -> None:
    states = {"a": "OK", "b": "ALARM"}
    source = of_alarms("eu-west-1", lambda: [(name, state, "why") for name, state in states.items()])
    assert [(each.what, each.said) for each in source()] == [("b", "ALARM: why")]
    assert source() == []
    states["a"], states["b"] = "ALARM", "OK"
    assert [(each.what, each.said) for each in source()] == [("a", "ALARM: why"), ("b", "OK: why")]


def test_a_source_that_cannot_be_read_is_told_of_once_until_it_can_be_again() -> None:
    found = problem("registryUnreachable", "t", "is dark", expected="e", got=None, hint="h")
    broken = [True]

    def source() -> list[Happening]:
        if broken[0]:
            raise ModelError([found])
        return []

    sources: dict[tuple[str, str], Source] = {("eu-west-1", "registry"): source}
    watcher = Watcher(sources)
    assert [each.kind for each in watcher.look()] == ["unreadable"]
    assert watcher.look() == []
    broken[0] = False
    assert watcher.look() == []
    broken[0] = True
    assert len(watcher.look()) == 1


def test_a_happening_is_one_line() -> None:
    happening = Happening("2026-01-02T03:04:05.678", "eu-west-1", "release", "m 0", "promoted by ann")
    assert happening.as_text() == "03:04:05  eu-west-1       release     m 0  promoted by ann"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Traceback:\n  somewhere\n", "Traceback: somewhere"),
        (json.dumps({"time": 1, "event": "validated", "model": "m", "region": "a", "reason": ""}), "validated model=m"),
        (json.dumps({"level": "ERROR", "message": "no"}), '{"level": "ERROR", "message": "no"}'),
        (json.dumps({"level": "INFO", "message": "Found credentials"}), None),
        (json.dumps({"_aws": {"Timestamp": 1}}), None),
        (json.dumps({"type": "platform.report", "record": {}}), None),
        ("12", "12"),
    ],
)
def test_of_a_log_only_that_is_told_which_people_read(line: str, said: str | None) -> None:
    assert worth_telling(line) == said
