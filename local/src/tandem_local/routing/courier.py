"""Carries deliveries to their targets, from threads of its own: no write waits for who hears of it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .. import outages
from .dead_letters import bury
from .delivery import Delivery, all_waiting, waiting_in
from .events import TargetError
from .metrics import count

log = logging.getLogger("tandem.routing")

_THREADS = 4
_LOOK_AGAIN = 1.0
"""Seconds until it looks whether a region is back: some faults end without a word."""


class Courier:
    """Takes what is due, and tries again what went wrong. What a dark region sends or gets waits, and does not age."""

    def __init__(self) -> None:
        self._hand_over: Callable[[Delivery], None] | None = None
        self._changed = threading.Condition()
        self._under_way: set[str] = set()
        self._is_quiet = False

    def begin(self, hand_over: Callable[[Delivery], None]) -> None:
        """Start its threads, once; `hand_over` raises TargetError for what a target does not take."""
        with self._changed:
            has_begun = self._hand_over is not None
            self._hand_over = hand_over
        if has_begun:
            return
        for number in range(_THREADS):
            threading.Thread(target=self._work, name=f"courier-{number}", daemon=True).start()

    def post(self, delivery: Delivery) -> None:
        """Take a delivery."""
        with self._changed:
            waiting_in(delivery.region)[delivery.id] = delivery
            self._changed.notify()

    def wake(self) -> None:
        """Look again what can go."""
        with self._changed:
            self._changed.notify_all()

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Deliver nothing meanwhile; what is under way arrives first."""
        with self._changed:
            self._is_quiet = True
            self._changed.wait_for(lambda: not self._under_way)
        try:
            yield
        finally:
            with self._changed:
                self._is_quiet = False
                self._changed.notify_all()

    def _work(self) -> None:
        while True:
            delivery = self._next()
            try:
                self._attempt(delivery)
            finally:
                with self._changed:
                    self._under_way.discard(delivery.id)
                    self._changed.notify_all()

    def _next(self) -> Delivery:
        with self._changed:
            while True:
                now = time.time()
                waiting = [] if self._is_quiet else [each for each in all_waiting() if each.id not in self._under_way]
                due = [each for each in waiting if each.due <= now and self._can_go(each)]
                if due:
                    first = min(due, key=lambda each: (each.due, each.created))
                    self._under_way.add(first.id)
                    return first
                later = [each.due - now for each in waiting if each.due > now]
                self._changed.wait(min([*later, _LOOK_AGAIN]) if waiting else None)

    def _can_go(self, delivery: Delivery) -> bool:
        return not outages.is_dark(delivery.service, delivery.region) and not outages.is_dark(*delivery.place)

    def _attempt(self, delivery: Delivery) -> None:
        if delivery.failures:
            count(delivery.region, "RetryInvocationAttempts", delivery.dimensions, delivery.service)
        try:
            if self._hand_over is not None:
                self._hand_over(delivery)
        except TargetError as error:
            self._fail(delivery, error)
        except Exception as error:
            log.exception("%s could not be told of %s", delivery.arn, delivery.sender)
            self._fail(delivery, TargetError("INTERNAL_ERROR", f"{type(error).__name__}: {error}", retryable=True))
        else:
            count(delivery.region, "Invocations", delivery.dimensions, delivery.service)
            waiting_in(delivery.region).pop(delivery.id, None)

    def _fail(self, delivery: Delivery, error: TargetError) -> None:
        log.info("%s -> %s: %s %s", delivery.sender, delivery.arn, error.code, error)
        with self._changed:
            exhausted = delivery.fail(time.time())
        if error.retryable and exhausted is None:
            return
        count(delivery.region, "FailedInvocations", delivery.dimensions, delivery.service)
        bury(delivery, error, exhausted if error.retryable else None)
        waiting_in(delivery.region).pop(delivery.id, None)


courier = Courier()
"""The one of this process."""
