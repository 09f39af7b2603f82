"""Keeps a request while it is trained for: hidden from other trainers, and awaited by its workflow."""

from __future__ import annotations

import threading
from contextlib import suppress
from types import TracebackType

from .aws import Message, TrainingQueue, UnreachableError, Workflow

_BEATS = 3
"""Beats within the time that a message is hidden: one that is lost is made good by the next."""


class UnwantedError(Exception):
    """The workflow no longer waits for the model: the request was answered before, or its time is over."""


class Pulse:
    """Beats once at the beginning, then in a thread of its own until the block ends."""

    def __init__(
        self, queue: TrainingQueue, workflow: Workflow, message: Message, token: str, hidden_seconds: int
    ) -> None:
        """`hidden_seconds` after the last beat the message comes back by itself."""
        self._queue, self._workflow, self._message, self._token = queue, workflow, message, token
        self._hidden = hidden_seconds
        self._end = threading.Event()
        self._gone = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)

    def require_wanted(self) -> None:
        """Do nothing while the workflow waits.

        Raises:
            UnwantedError: it did not when it was told last
        """
        if self._gone.is_set():
            raise UnwantedError

    def __enter__(self) -> Pulse:
        self._beat()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.wait(self._hidden / _BEATS):
            self._beat()

    def _beat(self) -> None:
        # Where the region is away, the next beat or the end of the training finds out for how long.
        with suppress(UnreachableError):
            self._queue.hide(self._message, self._hidden)
            if not self._workflow.beat(self._token):
                self._gone.set()
