"""EventBridge: what matches, what is delivered, and what is replayed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from moto.events.exceptions import InvalidEventPatternException, ResourceNotFoundException, ValidationException
from moto.events.models import EventPattern, EventsBackend, Replay
from moto.events.responses import EventsHandler

from .. import outages
from ..patches import Patch, add, lacks, never_says, says, wrap
from ..routing import replay
from ..routing.bus import publish
from ..routing.courier import courier
from ..routing.entries import MOST, event_in, refusal_of
from ..routing.patterns import PatternError, matches, parse_pattern
from ..routing.targets import hand_over

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/eventbridge/latest/userguide/"
_API = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_"


def _deliver() -> None:
    """Moto hands events over within the request that brings them, and once; what fails there is forgotten."""

    def put(_: Callable[..., Any]) -> Callable[..., list[dict[str, Any]]]:
        def put_events(self: EventsBackend, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
            if len(events) > MOST:
                raise ValidationException(
                    "1 validation error detected: Value at 'entries' failed to satisfy constraint: "
                    f"Member must have length less than or equal to {MOST}"
                )
            return [_put(self, entry) for entry in events]

        return put_events

    wrap(EventsBackend, "put_events", put)
    courier.begin(hand_over)
    outages.on_resumption(courier.wake)


def _put(backend: EventsBackend, entry: dict[str, Any]) -> dict[str, Any]:
    refusal = refusal_of(entry)
    if refusal is not None:
        return refusal
    name = backend._normalize_event_bus_arn(entry.get("EventBusName"))
    event = event_in(entry, backend.region_name)
    if not publish(backend.region_name, name, event):
        raise ResourceNotFoundException(f"Event bus {name} does not exist.")
    return {"EventId": event["id"]}


def _match_patterns() -> None:
    def load(raw_pattern: str | None) -> EventPattern:
        return EventPattern(raw_pattern, _parsed(raw_pattern) if raw_pattern else {})

    def matching(_: Callable[..., bool]) -> Callable[..., bool]:
        return lambda self, event: matches(self.get_pattern(), json.loads(json.dumps(event)))

    EventPattern.load = staticmethod(load)  # type: ignore[method-assign]
    wrap(EventPattern, "matches_event", matching)


def _parsed(text: str) -> dict[str, Any]:
    try:
        return parse_pattern(text)
    except PatternError as error:
        raise InvalidEventPatternException(reason=str(error)) from error


def _test_patterns() -> None:
    def wrapper(_: Callable[..., Any]) -> Callable[..., str]:
        def test_event_pattern(self: EventsHandler) -> str:
            pattern, text = _parsed(self._get_param("EventPattern")), self._get_param("Event")
            try:
                event = json.loads(text)
            except json.JSONDecodeError as error:
                raise ValidationException("Parameter Event is not valid. Reason: it is no JSON") from error
            return json.dumps({"Result": matches(pattern, event)})

        return test_event_pattern

    wrap(EventsHandler, "test_event_pattern", wrapper)


def _replay() -> None:
    wrap(Replay, "replay_events", lambda _: replay.replay_events)


def _update_buses() -> None:
    def update_event_bus(self: EventsHandler) -> str:
        bus = self.events_backend.describe_event_bus(self._get_param("Name"))
        # What a request leaves out is left out of the bus.
        bus.description = self._get_param("Description")
        bus.kms_key_identifier = self._get_param("KmsKeyIdentifier")
        bus.dead_letter_config = self._get_param("DeadLetterConfig")
        said = {"Description": bus.description, "KmsKeyIdentifier": bus.kms_key_identifier}
        return json.dumps(
            {
                "Arn": bus.arn,
                "Name": bus.name,
                **{name: value for name, value in said.items() if value},
                **({"DeadLetterConfig": bus.dead_letter_config} if bus.dead_letter_config else {}),
            }
        )

    add(EventsHandler, update_event_bus=update_event_bus)


PATCHES = (
    Patch(
        name="events/delivery",
        behaviour="Events reach the targets of their rules behind the request, with retries and dead letters.",
        reference=f"{_GUIDE}eb-rule-retry-policy.html",
        seen=_SEEN,
        needed=never_says(EventsBackend.put_events, "RetryPolicy"),
        apply=_deliver,
    ),
    Patch(
        name="events/patterns",
        behaviour="A pattern looks into lists of objects, and one that is wrong is refused.",
        reference=f"{_GUIDE}eb-create-pattern-operators.html",
        seen=_SEEN,
        needed=never_says(EventPattern._does_event_match, "isinstance(event_flat, list)"),
        apply=_match_patterns,
    ),
    Patch(
        name="events/replay",
        behaviour="A replay puts the events of its time on the bus again, for the rules that it names.",
        reference=f"{_GUIDE}eb-replay-archived-event.html",
        seen=_SEEN,
        needed=never_says(Replay.replay_events, "FilterArns"),
        apply=_replay,
    ),
    Patch(
        name="events/test-pattern",
        behaviour="TestEventPattern says whether a pattern takes an event.",
        reference=f"{_API}TestEventPattern.html",
        seen=_SEEN,
        needed=says(EventsHandler.test_event_pattern, "pass"),
        apply=_test_patterns,
    ),
    Patch(
        name="events/update-bus",
        behaviour="UpdateEventBus changes a bus's key, description and dead-letter queue.",
        reference=f"{_API}UpdateEventBus.html",
        seen=_SEEN,
        needed=lacks(EventsHandler, "update_event_bus"),
        apply=_update_buses,
    ),
)
