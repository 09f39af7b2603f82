"""Event source mappings: takes messages out of queues and feeds them to functions, as Lambda's pollers do."""

from __future__ import annotations

import json
import logging
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from moto.awslambda.exceptions import LambdaClientError
from moto.awslambda.models import EventSourceMapping, LambdaBackend
from moto.sqs.models import Message, SQSBackend, sqs_backends

from .. import outages
from ..backends import used_backends
from .concurrency import leave_place, take_place
from .errors import ThrottledError
from .invocation import carry_out
from .pool import WORKERS_PER_VERSION
from .queue_events import event_of, failed_of, is_wanted
from .target import Target, find

log = logging.getLogger("tandem.functions.sources")

_LOOK_SECONDS = 0.2
"""How often it looks at queues to which nobody sends: messages become visible again by time alone."""


@dataclass
class _Batch:
    """Messages that wait for more of them."""

    began: float
    messages: list[Message] = field(default_factory=list)


class QueueSources:
    """One thread that looks at every mapping, and one for each batch that a function works on."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._is_awake = False
        self._is_running = False
        self._running: Counter[str] = Counter()
        self._batches: dict[str, _Batch] = {}

    def wake(self) -> None:
        """Look at the queues now."""
        with self._changed:
            self._is_awake = True
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._look, daemon=True, name="functions-sources").start()
            self._changed.notify_all()

    def clear(self) -> None:
        """Forget the messages that wait for more of them."""
        with self._changed:
            self._batches.clear()

    def _look(self) -> None:
        while True:
            has_any = False
            for backend, mapping in _mappings():
                has_any = True
                try:
                    self._serve(backend, mapping)
                except Exception:
                    log.exception("%s", mapping.event_source_arn)
            with self._changed:
                self._changed.wait_for(lambda: self._is_awake, _LOOK_SECONDS if has_any else None)
                self._is_awake = False

    def _serve(self, backend: LambdaBackend, mapping: EventSourceMapping) -> None:
        region = backend.region_name
        if outages.is_dark("lambda", region) or outages.is_dark("sqs", region):
            return
        try:
            target = find(backend.account_id, region, mapping.function_arn)
        except LambdaClientError:
            return
        queues = sqs_backends[backend.account_id][region]
        while self._has_room(mapping) and self._has_messages(queues, mapping):
            try:
                # Before anything is received: what finds no place would wait for its visibility time-out.
                running = take_place(target.function, target.latest)
            except ThrottledError:
                return
            messages: list[Message] = []
            try:
                messages = self._collect(queues, mapping)
            finally:
                if not messages:
                    leave_place(target.function)
            if not messages:
                return
            with self._changed:
                self._running[mapping.uuid] += 1
            batch = (queues, mapping, target, messages, running)
            threading.Thread(target=self._work, args=batch, daemon=True, name="functions-batch").start()

    def _has_room(self, mapping: EventSourceMapping) -> bool:
        """Whether one more batch may be given out now."""
        configured = (mapping.scaling_config or {}).get("MaximumConcurrency") or WORKERS_PER_VERSION
        with self._changed:
            return self._running[mapping.uuid] < min(int(configured), WORKERS_PER_VERSION)

    def _has_messages(self, queues: SQSBackend, mapping: EventSourceMapping) -> bool:
        queue = queues.queues.get(mapping.event_source_arn.split(":")[-1])
        with self._changed:
            waits = mapping.uuid in self._batches
        return waits or (queue is not None and bool(queue.messages))

    def _collect(self, queues: SQSBackend, mapping: EventSourceMapping) -> list[Message]:
        """A batch that is full, or has waited long enough; otherwise nothing."""
        name, size = mapping.event_source_arn.split(":")[-1], int(mapping.batch_size)
        queue = queues.get_queue(name)
        window = float(mapping.max_batch_window or 0)
        with self._changed:
            batch = self._batches.pop(mapping.uuid, None) or _Batch(time.monotonic())
        visibility = int(queue.visibility_timeout)  # type: ignore[attr-defined]
        with queue._messages_lock:
            received = queues.receive_message(name, size - len(batch.messages), 0, visibility, ["All"])
        for message in received:
            if is_wanted(message, mapping.filter_criteria, mapping.event_source_arn):
                batch.messages.append(message)
            else:
                queues.delete_message(name, str(message.receipt_handle))
        is_due = len(batch.messages) >= size or time.monotonic() - batch.began >= window
        if batch.messages and not is_due:
            with self._changed:
                self._batches[mapping.uuid] = batch
            return []
        return batch.messages

    def _work(
        self,
        queues: SQSBackend,
        mapping: EventSourceMapping,
        target: Target,
        messages: list[Message],
        running: int,
    ) -> None:
        name = mapping.event_source_arn.split(":")[-1]
        try:
            event = json.dumps(event_of(messages, mapping.event_source_arn))
            outcome = carry_out(target, event, str(uuid.uuid4()), running)
            if outcome.function_error is not None:
                # They become visible again when their time-out is over; the queue counts.
                return
            reports = "ReportBatchItemFailures" in (mapping.function_response_types or [])
            failed = failed_of([message.id for message in messages], outcome.payload, reports=reports)
            for message in messages:
                if message.id not in failed:
                    queues.delete_message(name, str(message.receipt_handle))
        except Exception:
            # Such as a queue that is gone; what was received comes again.
            log.exception("%s", target.arn)
        finally:
            leave_place(target.function)
            with self._changed:
                self._running[mapping.uuid] -= 1
            self.wake()


def _mappings() -> Iterator[tuple[LambdaBackend, EventSourceMapping]]:
    """Every mapping of a queue that is enabled."""
    for _, _, backend in used_backends():
        if isinstance(backend, LambdaBackend):
            for mapping in list(vars(backend).get("_event_source_mappings", {}).values()):
                if mapping.enabled and mapping.event_source_arn.split(":")[2] == "sqs":
                    yield backend, mapping


sources = QueueSources()
"""Of this emulator."""
