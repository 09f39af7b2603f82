"""What an event `CloudWatch Alarm State Change` says, and which model the alarm is about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

_BEFORE = ("OK", "INSUFFICIENT_DATA")
"""States from which a change to ALARM says something new."""


@dataclass(frozen=True)
class Alarm:
    """An alarm that began to ring. `at` is UTC, ISO 8601 with microseconds, as the registry writes times."""

    name: str
    reason: str
    at: str


def raised_alarm(event: object) -> Alarm | None:
    """The alarm that an event says has begun to ring; None for every other event.

    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
    """
    if not isinstance(event, dict) or event.get("source") != "aws.cloudwatch":
        return None
    if event.get("detail-type") != "CloudWatch Alarm State Change":
        return None
    try:
        detail: dict[str, Any] = event["detail"]
        state = detail["state"]
        if state["value"] != "ALARM" or detail["previousState"]["value"] not in _BEFORE:
            return None
        name, reason = str(detail["alarmName"]), " ".join(str(state.get("reason", "")).split())
        return Alarm(name, reason, _registry_time(state["timestamp"]))
    except (KeyError, TypeError, ValueError):
        return None


def model_of(alarm: str, namespace: str, models: Iterable[str]) -> str | None:
    """The model that an alarm is about: `<platform>-<env>-model-<model>-<what>`, where `namespace` is the beginning.

    Both parts may hold hyphens. Of two models that fit, the longer name is meant. None when none fits.
    """
    rest = alarm.removeprefix(f"{namespace}-model-")
    if rest == alarm:
        return None
    fitting = [model for model in models if rest.startswith(f"{model}-") and len(rest) > len(model) + 1]
    return max(fitting, key=len, default=None)


def _registry_time(text: str) -> str:
    """`2019-10-02T17:04:40.989+0000`, as CloudWatch writes times, in the registry's form."""
    at = datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%f%z")
    return at.astimezone(timezone.utc).isoformat(timespec="microseconds")
