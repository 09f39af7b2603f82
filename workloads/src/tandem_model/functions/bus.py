"""The platform's event bus in a region: what the functions tell others."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from .telemetry import log

_MOST = 10
"""Events of one call: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html"""


@dataclass(frozen=True)
class Event:
    """One event. `detail` always has model, digest, region, epoch and reason; None where it is not known."""

    source: str
    kind: str
    detail: dict[str, Any]


class Bus(Protocol):
    """Takes events."""

    def put(self, events: Sequence[Event]) -> None:
        """Put all events, or raise `EventsLostError`."""


class EventsLostError(Exception):
    """The bus did not take an event."""


class EventBus:
    """An EventBridge bus, by name."""

    def __init__(self, name: str, region: str, endpoint: str | None = None) -> None:
        """A region's bus; `endpoint` is None for the SDK's own choice."""
        import boto3
        from botocore.config import Config

        self._name = name
        config = Config(connect_timeout=3, read_timeout=10, retries={"max_attempts": 3, "mode": "standard"})
        self._client = boto3.client("events", region_name=region, endpoint_url=endpoint, config=config)

    def put(self, events: Sequence[Event]) -> None:
        """Put all events.

        Raises:
            EventsLostError: the bus cannot be reached, or refused one
        """
        from botocore.exceptions import BotoCoreError, ClientError

        for begin in range(0, len(events), _MOST):
            entries = [
                {
                    "EventBusName": self._name,
                    "Source": event.source,
                    "DetailType": event.kind,
                    "Detail": json.dumps(event.detail),
                }
                for event in events[begin : begin + _MOST]
            ]
            try:
                answer = self._client.put_events(Entries=entries)
            except (BotoCoreError, ClientError) as error:
                raise EventsLostError(str(error)) from None
            if answer["FailedEntryCount"]:
                raise EventsLostError(str([each for each in answer["Entries"] if "ErrorCode" in each]))


def put_or_log(bus: Bus, events: Sequence[Event]) -> bool:
    """Put all events; what the bus does not take is logged and counted as not told. Says whether it took them."""
    try:
        bus.put(events)
    except EventsLostError as error:
        log("not-told", kinds=[event.kind for event in events], reason=str(error))
        return False
    return True
