"""Invocations that nobody waits for: kept, tried again, and sent on when they fail for good.

Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from moto.awslambda.exceptions import LambdaClientError

from .. import outages
from . import destinations
from .errors import ThrottledError
from .invocation import Outcome, run
from .target import Target, find

log = logging.getLogger("tandem.functions.async")

RETRY_SECONDS = (1.0, 2.0)
"""How long Lambda waits before the second and the third attempt: minutes on AWS, seconds here."""

_AGAIN_SECONDS = 0.2
"""How soon it looks again at what has to wait: for a place, or for a region."""

_THREADS = 8


@dataclass
class Event:
    """One event on its way."""

    target: Target
    payload: bytes
    request: str
    began: float = field(default_factory=time.time)
    attempts: int = 0


class EventQueue:
    """What is due, in order; served by a few threads that are started with the first event."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()
        self._generation = 0
        self._threads = 0

    def put(self, action: Callable[[], None], seconds: float = 0.0) -> None:
        """Call `action` after so many seconds."""
        with self._changed:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), action))
            if self._threads < _THREADS:
                self._threads += 1
                threading.Thread(target=self._serve, daemon=True, name="functions-events").start()
            self._changed.notify()

    def clear(self) -> None:
        """Forget all events."""
        with self._changed:
            self._due.clear()
            self._generation += 1

    @property
    def generation(self) -> int:
        """Another number after each `clear`."""
        return self._generation

    def _serve(self) -> None:
        while True:
            _carry_out(self._next())

    def _next(self) -> Callable[[], None]:
        with self._changed:
            while True:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait)


def _carry_out(action: Callable[[], None]) -> None:
    try:
        action()
    except Exception:
        log.exception("an event is lost")


events = EventQueue()
"""Of this emulator."""


def later(target: Target, payload: bytes) -> str:
    """Take an event in; returns its request id."""
    event = Event(target, payload, str(uuid.uuid4()))
    generation = events.generation
    events.put(lambda: _attempt(event, generation))
    return event.request


def _attempt(event: Event, generation: int) -> None:
    function = event.target.function
    if generation != events.generation:
        return
    policy = destinations.policy_of(event.target)
    if time.time() - event.began > policy.age_seconds:
        _give_up(event, "EventAgeExceeded", None, generation)
        return
    if outages.is_dark("lambda", function.region):
        events.put(lambda: _attempt(event, generation), _AGAIN_SECONDS)
        return
    try:
        # Again: an alias may point to another version meanwhile.
        event.target = find(function.account_id, function.region, event.target.arn)
        outcome = run(event.target, event.payload, event.request)
    except ThrottledError:
        # Not an attempt: Lambda waits for a place until the event is too old.
        events.put(lambda: _attempt(event, generation), _AGAIN_SECONDS)
        return
    except LambdaClientError as error:
        log.warning("%s: %s", event.target.arn, error.message)
        return
    event.attempts += 1
    if generation != events.generation:
        return
    if outcome.function_error is None:
        _send(event, "Success", outcome, policy.on_success, generation)
    elif event.attempts <= policy.retries:
        events.put(lambda: _attempt(event, generation), RETRY_SECONDS[event.attempts - 1])
    else:
        _give_up(event, "RetriesExhausted", outcome, generation)


def _give_up(event: Event, condition: str, outcome: Outcome | None, generation: int) -> None:
    policy = destinations.policy_of(event.target)
    _send(event, condition, outcome, policy.on_failure, generation)
    if policy.dead_letter is not None:
        message = destinations.dead_letter_of(event.payload, event.request, outcome)
        _deliver(event, policy.dead_letter, message, generation, "DeadLetterErrors")


def _send(event: Event, condition: str, outcome: Outcome | None, destination: str | None, generation: int) -> None:
    if destination is None:
        return
    record = destinations.record_of(event.target, event.payload, event.request, event.attempts, condition, outcome)
    _deliver(event, destination, record, generation, "DestinationDeliveryFailures")


def _deliver(event: Event, arn: str, message: Any, generation: int, metric: str) -> None:
    if generation != events.generation:
        return
    if outages.is_dark(*destinations.place_of(arn)):
        events.put(lambda: _deliver(event, arn, message, generation, metric), _AGAIN_SECONDS)
        return
    destinations.deliver(event.target, arn, message, metric)
