"""Puts an event on a bus: into its archives, and on its way to the targets of each rule that takes it."""

from __future__ import annotations

from collections.abc import Iterable

from moto.events.models import EventBus, Rule, events_backends

from ..settings import ACCOUNT
from .courier import courier
from .delivery import Delivery
from .events import Event
from .inputs import text_for
from .metrics import count
from .patterns import matches

_ON = ("ENABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS")


def publish(region: str, name: str, event: Event, only: Iterable[str] = ()) -> bool:
    """Put an event on a bus; `only` names the rules (ARNs) that a replay is for, none for all.

    Returns whether there is such a bus.
    """
    backend = events_backends[ACCOUNT][region]
    bus = backend.event_buses.get(name)
    if bus is None:
        return False
    if "replay-name" not in event:
        for archive in list(backend.archives.values()):
            if archive.source_arn == bus.arn and matches(archive.event_pattern.get_pattern(), event):
                archive.events.append(event)  # type: ignore[arg-type]
    wanted = frozenset(only)
    for rule in list(bus.rules.values()):
        if _takes(rule, event) and (not wanted or rule.arn in wanted):
            send(region, bus, rule, event)
    return True


def _takes(rule: Rule, event: Event) -> bool:
    # The rule of an archive is there to be seen; a schedule has no pattern.
    is_managed = rule.managed_by is not None or not rule.event_pattern.dump()
    return not is_managed and rule.state in _ON and matches(rule.event_pattern.get_pattern(), event)


def send(region: str, bus: EventBus, rule: Rule, event: Event) -> None:
    """Put an event on its way to each target of a rule."""
    dimensions = {"RuleName": rule.name}
    if bus.name != "default":
        dimensions["EventBusName"] = bus.name
    count(region, "MatchedEvents", dimensions)
    count(region, "TriggeredRules", dimensions)
    predefined = {
        "aws.events.rule-arn": rule.arn,
        "aws.events.rule-name": rule.name,
        "aws.events.event.ingestion-time": event["time"],
    }
    for target in list(rule.targets):
        text = text_for(target, event, predefined)
        courier.post(Delivery(region, "events", rule.arn, dict(target), text, event, dimensions))
