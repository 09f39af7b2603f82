"""Fires what is due, from a thread of its own, for as long as the emulator runs."""

from __future__ import annotations

import logging
import time
from typing import Any

from .. import outages
from ..control import ControlError
from ..ticker import Ticker
from .timetable import Entry, entries

log = logging.getLogger("tandem.routing")


class Clock:
    """Knows when each entry of the timetable is due next. What is due in a dark region is left out there."""

    def __init__(self) -> None:
        self._next: dict[str, tuple[tuple[Any, ...], float | None]] = {}
        self._ticker = Ticker("clock", self.tick)

    def begin(self) -> None:
        """Start its thread, once."""
        self._ticker.begin()

    def tick(self, now: float) -> None:
        """Fire what is due, and forget what is gone."""
        known: dict[str, tuple[tuple[Any, ...], float | None]] = {}
        for entry in entries():
            terms, due = self._next.get(entry.arn, (None, None))
            if terms != entry.terms:
                due = entry.next_after(now if entry.made is None else entry.made)
            if due is not None and due <= now:
                _fire(entry, due)
                due = entry.next_after(now)
            known[entry.arn] = (entry.terms, due)
        self._next = known


def _fire(entry: Entry, at: float) -> None:
    if not entry.is_enabled:
        return
    if outages.is_dark(entry.service, entry.region):
        log.info("%s is due, and %s is dark", entry.arn, entry.region)
        return
    log.info("%s is due", entry.arn)
    entry.fire(at)


def fire_now(document: Any) -> dict[str, str]:
    """Fire a rule or a schedule: `{"arn": "..."}`, and answer with the same.

    Raises ControlError when none of that name has a schedule, when it is disabled, and when its region is dark.
    """
    arn = document.get("arn") if isinstance(document, dict) else None
    entry = next((each for each in entries() if each.arn == arn), None)
    if entry is None:
        raise ControlError(f"nothing is scheduled as {arn}: " + ", ".join(each.arn for each in entries()))
    if not entry.is_enabled:
        raise ControlError(f"{arn} is disabled")
    if outages.is_dark(entry.service, entry.region):
        raise ControlError(f"{entry.region} is dark")
    entry.fire(time.time())
    return {"arn": entry.arn}


clock = Clock()
"""The one of this process."""
