"""Everything that is due by time: rules with a schedule, and schedules of EventBridge Scheduler."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from moto.events.models import EventBus, Rule, events_backends
from moto.scheduler.models import Schedule, ScheduleGroup, scheduler_backends

from ..settings import ACCOUNT
from .bus import send
from .courier import courier
from .delivery import Delivery
from .events import event_of, time_text
from .schedule_expressions import next_after


@dataclass(frozen=True)
class Entry:
    """One line of the timetable."""

    arn: str
    service: str
    region: str
    is_enabled: bool
    expression: str
    fire: Callable[[float], None]
    """Sends what is due at a time, in seconds since 1970."""
    zone: str = "UTC"
    begins: float | None = None
    ends: float | None = None
    made: float | None = None
    """When what is due once was made, as long as it was not fired: it counts from then, however late it is seen."""

    @property
    def terms(self) -> tuple[str | float | bool | None, ...]:
        """What its next time depends on."""
        return (self.expression, self.zone, self.is_enabled, self.begins, self.ends)

    def next_after(self, after: float) -> float | None:
        """When it is due next; None when never, or when nobody can read its expression."""
        earliest = after if self.begins is None else max(after, self.begins - 1)
        try:
            due = next_after(self.expression, earliest, self.zone, self.begins)
        except ValueError:
            return None
        return None if due is None or (self.ends is not None and due > self.ends) else due


def entries() -> Iterator[Entry]:
    """The whole timetable, of every region that was used."""
    for region, events in list(dict.get(events_backends, ACCOUNT, {}).items()):
        for bus in list(events.event_buses.values()):
            for rule in list(bus.rules.values()):
                if rule.scheduled_expression:
                    yield _of_rule(region, bus, rule)
    for region, scheduler in list(dict.get(scheduler_backends, ACCOUNT, {}).items()):
        for group in list(scheduler.schedule_groups.values()):
            for schedule in list(group.schedules.values()):
                yield _of_schedule(region, group, schedule)


def _of_rule(region: str, bus: EventBus, rule: Rule) -> Entry:
    is_enabled = rule.state != "DISABLED"
    fire = partial(_fire_rule, region, bus, rule)
    return Entry(rule.arn, "events", region, is_enabled, str(rule.scheduled_expression), fire)


def _fire_rule(region: str, bus: EventBus, rule: Rule, at: float) -> None:
    send(region, bus, rule, event_of("aws.events", "Scheduled Event", region, [rule.arn], {}, at))


def _of_schedule(region: str, group: ScheduleGroup, schedule: Schedule) -> Entry:
    return Entry(
        schedule.arn,
        "scheduler",
        region,
        schedule.state == "ENABLED",
        schedule.schedule_expression,
        partial(_fire_schedule, region, group, schedule),
        schedule.schedule_expression_timezone,
        None if schedule.start_date is None else float(schedule.start_date),
        None if schedule.end_date is None else float(schedule.end_date),
        float(schedule.creation_date) if _is_once(schedule) and not hasattr(schedule, "fired") else None,
    )


def _is_once(schedule: Schedule) -> bool:
    return schedule.schedule_expression.startswith("at(")


def _fire_schedule(region: str, group: ScheduleGroup, schedule: Schedule, at: float) -> None:
    event = event_of("aws.scheduler", "Scheduled Event", region, [schedule.arn], "{}", at)
    text = schedule.target.get("Input") or json.dumps(event)
    variables = {
        "schedule-arn": schedule.arn,
        "scheduled-time": time_text(at),
        "execution-id": str(uuid.uuid4()),
        "attempt-number": "1",
    }
    for name, value in variables.items():
        text = text.replace(f"<aws.scheduler.{name}>", value)
    dimensions = {"ScheduleGroup": group.name}
    courier.post(Delivery(region, "scheduler", schedule.arn, dict(schedule.target), text, event, dimensions))
    if _is_once(schedule):
        vars(schedule)["fired"] = at
    if _is_once(schedule) and schedule.action_after_completion == "DELETE":
        group.schedules.pop(schedule.name, None)
