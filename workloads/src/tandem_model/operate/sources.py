"""Where happenings come from. Each source is asked again and again, and tells what is new since it was asked last."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timezone
from typing import Any

from ..registry import Entry, Registry
from .happening import Happening

Source = Callable[[], Sequence[Happening]]


def of_registry(registry: Registry) -> Source:
    """Entries of every model's history, as one region's replica has them."""
    seen: set[tuple[str, int, str]] = set()

    def look() -> Sequence[Happening]:
        entries = [entry for model in registry.models() for entry in registry.history(model)]
        new = [entry for entry in entries if (entry.model, entry.number, entry.region) not in seen]
        seen.update((entry.model, entry.number, entry.region) for entry in new)
        return [_told(entry) for entry in new]

    return look


def _told(entry: Entry) -> Happening:
    deed = (
        {True: "validated", False: "refused"}.get(entry.valid or False, "") if entry.deed == "observed" else entry.deed
    )
    without = f" without {', '.join(entry.degraded)}" if entry.degraded else ""
    why = f": {entry.why}" if entry.why else ""
    what = f"{entry.model} {entry.version}"
    return Happening(entry.at, entry.region, "release", what, f"{deed}{without} by {entry.by}{why}")


def of_alarms(region: str, states: Callable[[], Iterable[tuple[str, str, str]]]) -> Source:
    """Changes of alarms; `states` gives name, state and reason of each."""
    known: dict[str, str] = {}

    def look() -> Sequence[Happening]:
        now = list(states())
        changed = [each for each in now if known.get(each[0]) != each[1]]
        first = not known
        known.clear()
        known.update({name: state for name, state, _reason in now})
        at = datetime.now(timezone.utc).isoformat()
        # What is quiet when it is first seen is no news.
        return [
            Happening(at, region, "alarm", name, f"{state}: {reason}")
            for name, state, reason in changed
            if not first or state == "ALARM"
        ]

    return look


def alarm_states(client: Any, prefix: str) -> Callable[[], Iterable[tuple[str, str, str]]]:
    """Every metric alarm whose name begins so, from CloudWatch."""

    def states() -> Iterable[tuple[str, str, str]]:
        for page in client.get_paginator("describe_alarms").paginate(AlarmNamePrefix=prefix):
            for alarm in page.get("MetricAlarms", []):
                yield alarm["AlarmName"], alarm["StateValue"], alarm.get("StateReason", "")

    return states


def of_logs(region: str, client: Any, prefix: str, since: datetime) -> Source:
    """Lines that functions log, from CloudWatch Logs: groups whose name begins with `prefix`."""
    start = int(since.timestamp() * 1000)
    told: set[str] = set()

    def look() -> Sequence[Happening]:
        found: list[Happening] = []
        groups = client.get_paginator("describe_log_groups").paginate(logGroupNamePrefix=prefix)
        for name in [group["logGroupName"] for page in groups for group in page["logGroups"]]:
            for page in client.get_paginator("filter_log_events").paginate(logGroupName=name, startTime=start):
                for event in page["events"]:
                    if event["eventId"] in told:
                        continue
                    told.add(event["eventId"])
                    said = worth_telling(event["message"])
                    if said is not None:
                        at = datetime.fromtimestamp(event["timestamp"] / 1000, timezone.utc).isoformat()
                        found.append(Happening(at, region, "function", name.removeprefix("/aws/lambda/"), said))
        return found

    return look


_LOUD = ("WARN", "WARNING", "ERROR", "CRITICAL", "FATAL")
_PLACE = ("time", "event", "region", "messageId")


def worth_telling(message: str) -> str | None:
    """A log line in short; None for what only machines read: metrics, starts and ends of calls, talk of libraries."""
    line = " ".join(message.split())
    try:
        document = json.loads(line)
    except ValueError:
        return line
    if not isinstance(document, dict):
        return line
    if isinstance(document.get("event"), str):
        fields = (f"{name}={value}" for name, value in document.items() if name not in _PLACE and value)
        return " ".join([document["event"], *fields])
    return line if document.get("level") in _LOUD else None
