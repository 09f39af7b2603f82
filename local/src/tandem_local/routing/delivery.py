"""One event on its way to one target, and when it is tried again.

Deliveries that wait lie in the store of their region, so that a snapshot keeps them and a reset forgets them.
"""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass, field
from typing import Any, Literal

from moto.events.models import events_backends

from ..settings import ACCOUNT
from .events import Event

_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 30.0

_RETRIES = 185
_AGE = 86_400
"""What AWS does where a target has no retry policy: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html."""

Exhausted = Literal["MaximumRetryAttempts", "MaximumEventAgeInSeconds"]


@dataclass
class Delivery:
    """What is sent, where to, and how often that went wrong."""

    region: str
    """Where the rule or the schedule is."""
    service: Literal["events", "scheduler"]
    sender: str
    """ARN of the rule or the schedule."""
    target: dict[str, Any]
    """As PutTargets takes it: `Arn`, `DeadLetterConfig`, `RetryPolicy`, `SqsParameters`."""
    text: str
    """What the target gets."""
    event: Event
    dimensions: dict[str, str] = field(default_factory=dict)
    """Of its metrics."""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    created: float = field(default_factory=time.time)
    due: float = 0.0
    failures: int = 0

    @property
    def arn(self) -> str:
        """ARN of the target."""
        return str(self.target["Arn"])

    @property
    def place(self) -> tuple[str, str]:
        """Service and region of the target."""
        parts = self.arn.split(":", 5)
        return parts[2], parts[3]

    def fail(self, now: float) -> Exhausted | None:
        """Count a failure: either it has a new time, or its retry policy is exhausted.

        The pauses are those of AWS in form, doubling, but short: 0.2 seconds at first, 30 at most.
        """
        self.failures += 1
        policy = self.target.get("RetryPolicy") or {}
        if self.failures > policy.get("MaximumRetryAttempts", _RETRIES):
            return "MaximumRetryAttempts"
        if now - self.created > policy.get("MaximumEventAgeInSeconds", _AGE):
            return "MaximumEventAgeInSeconds"
        self.due = now + min(_FIRST_PAUSE * 2.0 ** min(self.failures - 1, 30), _LONGEST_PAUSE)
        return None


def waiting_in(region: str) -> dict[str, Delivery]:
    """What waits in a region, by id; the dictionary itself."""
    waiting: dict[str, Delivery] = vars(events_backends[ACCOUNT][region]).setdefault("deliveries", {})
    return waiting


def all_waiting() -> list[Delivery]:
    """What waits in every region that was used."""
    found: list[Delivery] = []
    for backend in list(dict.get(events_backends, ACCOUNT, {}).values()):
        found.extend(list(vars(backend).get("deliveries", {}).values()))
    return found
