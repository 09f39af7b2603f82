"""The form of an event, and errors of its delivery.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html.
"""

from __future__ import annotations

import time
import uuid
from datetime import datetime, timezone
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.exceptions import _RESTError as RESTError

from ..settings import ACCOUNT

Event = dict[str, Any]


def event_of(
    source: str, detail_type: str, region: str, resources: list[str], detail: Any, at: float | None = None
) -> Event:
    """A new event with an id of its own; `at` in seconds since 1970, now when absent."""
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": detail_type,
        "source": source,
        "account": ACCOUNT,
        "time": time_text(time.time() if at is None else at),
        "region": region,
        "resources": resources,
        "detail": detail,
    }


def time_text(seconds: float) -> str:
    """`2026-11-24T10:00:00Z`."""
    return datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds_of(text: str) -> float:
    """Seconds since 1970 of a time as an event says it."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc).timestamp()


REFUSALS = (RESTError, ServiceException)
"""What moto raises where a service refuses; both have a `message`."""


def code_of(refusal: RESTError | ServiceException) -> str:
    """The service's own code of a refusal."""
    return str(refusal.error_type if isinstance(refusal, RESTError) else refusal.code)


class TargetError(Exception):
    """A target that did not take an event; `code` as a dead letter says it.

    Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html.
    """

    def __init__(self, code: str, message: str, retryable: bool) -> None:
        super().__init__(message)
        self.code = code
        self.retryable = retryable
        """Whether it may go well later. What is missing is not tried again."""

    @classmethod
    def missing(cls, arn: str) -> TargetError:
        """Nobody is there, and nobody will be."""
        return cls("NO_RESOURCE", f"{arn} does not exist", retryable=False)
