"""Whether an alarm is a verdict on the release that is active: pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from ..registry import Entry, ModelState
from ..registry.state import apply


def reason_against(
    state: ModelState, history: Iterable[Entry], raised_at: str, now: str, within_minutes: int
) -> str | None:
    """Why an alarm rolls nothing back; None when it does.

    Args:
        state: the model as home's registry has it
        history: the entries that it was folded from
        raised_at: when the alarm began to ring
        now: the time
        within_minutes: how long after its promotion an alarm is held against a release

    Returns:
        a clause for the log and the bus
    """
    active, switched = state.active, state.switched
    if active is None or switched is None:
        return "no release is active"
    if switched.deed != "promoted":
        return f"{active.version} came by a rollback at {switched.at}, by {switched.by}: one is made for a promotion"
    if _is_before(raised_at, switched.at):
        return f"it began to ring before {active.version} was promoted at {switched.at}"
    if not _is_before(now, switched.at, timedelta(minutes=within_minutes)):
        return f"{active.version} was promoted at {switched.at}, more than {within_minutes} minutes ago"
    previous = state.previous()
    if previous is None:
        return f"nothing was active before {active.version}"
    if previous.digest in rolled_back_from(state.model, history):
        return f"{previous.version}, which was active before, was rolled back from itself"
    return None


def rolled_back_from(model: str, history: Iterable[Entry]) -> frozenset[str]:
    """Digests of the releases that a rollback has taken out of service."""
    state, found = ModelState(model), set[str]()
    for entry in sorted(history, key=lambda entry: (entry.number, entry.region)):
        before = state.active
        apply(state, entry)
        if entry.deed == "rolledBack" and state.switched is entry and before is not None:
            found.add(before.digest)
    return frozenset(found)


def _is_before(at: str, limit: str, later: timedelta = timedelta()) -> bool:
    return datetime.fromisoformat(at) < datetime.fromisoformat(limit) + later
