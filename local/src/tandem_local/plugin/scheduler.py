"""Schedules: of rules, and of EventBridge Scheduler."""

from __future__ import annotations

from moto.events.models import EventsBackend
from moto.scheduler.models import EventBridgeSchedulerBackend

from ..patches import Patch, lacks
from ..routing.clock import clock

PATCHES = (
    Patch(
        name="scheduler/firing",
        behaviour="Schedules, and rules that have one, fire when they are due.",
        reference="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html",
        seen="5.2.5",
        needed=lambda: all(
            lacks(each, "fire", "run_due", "tick")() for each in (EventsBackend, EventBridgeSchedulerBackend)
        ),
        apply=clock.begin,
    ),
)
