"""What a release may become: one table, which both judges a wish and folds the history."""

from __future__ import annotations

from typing import Literal, get_args

Stage = Literal["candidate", "approved", "active", "retired", "rejected"]
STAGES: tuple[Stage, ...] = get_args(Stage)

Deed = Literal["released", "observed", "approved", "rejected", "retired", "promoted", "rolledBack", "activated"]
"""What an entry of the history says was done."""

TRANSITIONS: dict[Deed, dict[Stage | None, Stage]] = {
    "released": {None: "candidate"},
    # Approving a retired release again is how it comes back later than a rollback would take it.
    "approved": {"candidate": "approved", "retired": "approved"},
    "rejected": {"candidate": "rejected", "approved": "rejected"},
    "retired": {"candidate": "retired", "approved": "retired"},
    "promoted": {"approved": "active"},
    # Of the release that is gone back to; the one that was active is retired by it.
    "rolledBack": {"retired": "active", "approved": "active"},
    # A region's findings change no stage, save that one refusal ends a release that does not answer yet.
    "observed": {"candidate": "candidate", "approved": "approved", "active": "active"},
    "activated": {"active": "active"},
}
"""Deed, then stage before (None: unknown release), then stage after; what is not in it is not allowed."""

DECISIONS: frozenset[Deed] = frozenset({"approved", "rejected", "retired", "promoted", "rolledBack"})
"""Deeds that one region decides for all; the others are facts that each region states of itself."""

SWITCHES: frozenset[Deed] = frozenset({"promoted", "rolledBack"})
"""Deeds that change which release is active, and so begin an epoch."""


def after(deed: Deed, before: Stage | None) -> Stage | None:
    """The stage after a deed; None when it is not allowed."""
    return TRANSITIONS[deed].get(before)


def allowed_before(deed: Deed) -> tuple[str, ...]:
    """The stages that a deed is allowed from, for messages."""
    return tuple("none" if stage is None else stage for stage in TRANSITIONS[deed])
