"""Tells the bus what this region wrote into the history: each entry once it is there, none before, none lost.

The history is the outbox. How far it was told stands in the table, in an item of this region alone; two functions at
work at once may tell an entry twice, so whoever listens goes by model, digest, region and epoch.
"""

from __future__ import annotations

from ..registry import Entry, Put, Registry
from ..registry.keys import PARTITION_KEY, SORT_KEY, TOLD, told_key
from .bus import Bus, Event, put_or_log
from .telemetry import metrics

SOURCE = "tandem.releases"

_KINDS = {
    ("observed", True): "Release Validated",
    ("observed", False): "Release Rejected",
    ("rejected", None): "Release Rejected",
    ("approved", None): "Release Approved",
    ("promoted", None): "Release Promoted",
    ("rolledBack", None): "Release Rolled Back",
}
"""Deed, and what came of the validation where it is one, then the event's type; of others nothing is told."""


def announce(registry: Registry, bus: Bus, namespace: str, model: str) -> int:
    """Tell what was not told yet, and give the number of events.

    A bus that cannot be reached fails nothing: the entries are told the next time.

    Raises:
        ModelError: MDL-077, 078
    """
    item = registry.store.get(TOLD, told_key(model, registry.region))
    told = 0 if item is None else int(item["number"])
    entries = [entry for entry in registry.history(model) if entry.region == registry.region and entry.number > told]
    if not entries:
        return 0
    events = [event for entry in entries if (event := event_of(entry)) is not None]
    if events and not put_or_log(bus, events):
        metrics(namespace, registry.region, {"EventsNotTold": len(events)}, model)
        return 0
    key = {PARTITION_KEY: TOLD, SORT_KEY: told_key(model, registry.region)}
    registry.store.write([Put({**key, "number": entries[-1].number}, "always")])
    return len(events)


def event_of(entry: Entry) -> Event | None:
    """The event that tells of an entry."""
    kind = _KINDS.get((entry.deed, entry.valid))
    if kind is None:
        return None
    detail = {
        "model": entry.model,
        "digest": entry.digest,
        "version": entry.version,
        "region": entry.region,
        "epoch": entry.epoch,
        "reason": entry.why or None,
        "by": entry.by,
        "at": entry.at,
    }
    return Event(SOURCE, kind, detail)
