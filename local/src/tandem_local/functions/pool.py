"""The warm processes of all functions: started on demand, kept for a while, ended together."""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Hashable

from .worker import Worker

WORKERS_PER_VERSION = 4
"""Processes that one version of a function has at most; who comes when all are busy waits."""

IDLE_SECONDS = 300.0
"""How long a process is kept that nobody calls."""


class Pool:
    """Processes by key: what can serve the same invocations."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._idle: dict[Hashable, list[Worker]] = defaultdict(list)
        self._busy: dict[Hashable, set[Worker]] = defaultdict(set)
        self._has_janitor = False

    def take(self, key: Hashable, start: Callable[[], Worker]) -> tuple[Worker, bool]:
        """A process for one invocation, and whether it was just started; waits while too many are busy."""
        with self._changed:
            while True:
                worker = self._pop_idle(key)
                if worker is not None:
                    self._busy[key].add(worker)
                    return worker, False
                if len(self._busy[key]) < WORKERS_PER_VERSION:
                    break
                self._changed.wait()
            # Under the lock: a start takes milliseconds, and whoever ends all finds this one, too.
            worker = start()
            self._busy[key].add(worker)
            self._begin_cleaning()
            return worker, True

    def _pop_idle(self, key: Hashable) -> Worker | None:
        while self._idle[key]:
            worker = self._idle[key].pop()
            if worker.is_alive():
                return worker
            worker.end()
        return None

    def give_back(self, key: Hashable, worker: Worker, *, fit: bool) -> None:
        """Keep a process for the next invocation, or end one that is not fit for it."""
        with self._changed:
            is_kept = fit and worker in self._busy[key] and worker.is_alive()
            self._busy[key].discard(worker)
            if is_kept:
                worker.idle_since = time.monotonic()
                self._idle[key].append(worker)
            self._changed.notify_all()
        if not is_kept:
            worker.end()

    def end_all(self) -> None:
        """End every process, and with it whatever invocation it serves; returns when all are gone."""
        with self._changed:
            idle = [worker for workers in self._idle.values() for worker in workers]
            busy = [worker for workers in self._busy.values() for worker in workers]
            self._idle.clear()
            self._busy.clear()
            self._changed.notify_all()
        for worker in idle:
            worker.end()
        for worker in busy:
            worker.kill()

    def pids(self) -> list[int]:
        """Ids of all processes, busy or not."""
        with self._changed:
            groups = [*self._idle.values(), *self._busy.values()]
            return sorted(worker.pid for workers in groups for worker in workers)

    def end_idle(self, seconds: float) -> None:
        """End what nobody has called for so long."""
        now = time.monotonic()
        with self._changed:
            old = [
                worker for workers in self._idle.values() for worker in workers if now - worker.idle_since >= seconds
            ]
            for key, workers in self._idle.items():
                self._idle[key] = [worker for worker in workers if worker not in old]
        for worker in old:
            worker.end()

    def _begin_cleaning(self) -> None:
        if not self._has_janitor:
            self._has_janitor = True
            threading.Thread(target=self._clean, daemon=True, name="functions-janitor").start()

    def _clean(self) -> None:
        while True:
            time.sleep(IDLE_SECONDS / 10)
            self.end_idle(IDLE_SECONDS)


pool = Pool()
"""Of this emulator."""
