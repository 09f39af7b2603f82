"""Whether a definition of a state machine holds together.

Source: https://states-language.net/spec.html.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_TYPES = frozenset({"Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait"})
_LAST = frozenset({"Fail", "Succeed"})

_REQUIRED = {
    "Choice": "Choices",
    "Parallel": "Branches",
    "Task": "Resource",
}

_WAITS = ("Seconds", "SecondsPath", "Timestamp", "TimestampPath")


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong, as ValidateStateMachineDefinition says it."""

    code: str
    message: str
    location: str
    """Path in the definition: `/States/Train/Next`."""

    def answer(self) -> dict[str, str]:
        """In the form of the API."""
        return {"severity": "ERROR", "code": self.code, "message": self.message, "location": self.location}


def findings_in(text: str) -> list[Finding]:
    """Everything that is wrong with a definition; an empty list for one that can run."""
    try:
        definition = json.loads(text)
    except json.JSONDecodeError as error:
        return [Finding("INVALID_JSON_DESCRIPTION", str(error), "/")]
    return list(_machine(definition, ""))


def _schema(message: str, location: str) -> Finding:
    return Finding("SCHEMA_VALIDATION_FAILED", message, location or "/")


def _machine(definition: Any, at: str) -> Iterator[Finding]:
    states = definition.get("States") if isinstance(definition, dict) else None
    if not isinstance(states, dict) or not states:
        yield _schema("States is missing or empty", f"{at}/States")
        return
    start = definition.get("StartAt")
    if start is None:
        yield _schema("StartAt is missing", f"{at}/StartAt")
    elif start not in states:
        yield _target(start, f"{at}/StartAt")
    for name, state in states.items():
        yield from _state(state, states, f"{at}/States/{name}")


def _target(name: Any, at: str) -> Finding:
    return Finding("MISSING_TRANSITION_TARGET", f"Missing transition target: {name}", at)


def _state(state: Any, states: dict[str, Any], at: str) -> Iterator[Finding]:
    kind = state.get("Type") if isinstance(state, dict) else None
    if kind not in _TYPES:
        yield _schema(f"Type is {kind!r}: one of {', '.join(sorted(_TYPES))}", f"{at}/Type")
        return
    needed = _REQUIRED.get(kind)
    if needed is not None and not state.get(needed):
        yield _schema(f"a {kind} state needs {needed}", f"{at}/{needed}")
    if kind == "Wait" and sum(name in state for name in _WAITS) != 1:
        yield _schema(f"a Wait state needs one of {', '.join(_WAITS)}", at)
    yield from _ends(state, kind, at)
    for target, place in _transitions(state, at):
        if target not in states:
            yield _target(target, place)
    for machine, place in _nested(state, kind, at):
        yield from _machine(machine, place)


def _ends(state: dict[str, Any], kind: str, at: str) -> Iterator[Finding]:
    if kind in _LAST or kind == "Choice":
        for name in ("Next", "End"):
            if name in state:
                yield _schema(f"a {kind} state has no {name}", f"{at}/{name}")
    elif ("Next" in state) is (state.get("End") is True):
        yield _schema("either Next or End: true is needed", at)


def _transitions(state: dict[str, Any], at: str) -> Iterator[tuple[Any, str]]:
    for name in ("Next", "Default"):
        if name in state:
            yield state[name], f"{at}/{name}"
    for name in ("Choices", "Catch"):
        for number, each in enumerate(state.get(name) or ()):
            if isinstance(each, dict):
                yield each.get("Next"), f"{at}/{name}/{number}/Next"


def _nested(state: dict[str, Any], kind: str, at: str) -> Iterator[tuple[Any, str]]:
    if kind == "Parallel":
        for number, branch in enumerate(state.get("Branches") or ()):
            yield branch, f"{at}/Branches/{number}"
    if kind == "Map":
        name = "Iterator" if "Iterator" in state else "ItemProcessor"
        yield state.get(name), f"{at}/{name}"
