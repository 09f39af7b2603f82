"""The warm processes of all functions: started on demand, kept for a while, ended together."""

from __future__ import annotations

import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable

from .worker import Worker

Key = tuple[str, str, str, str]
"""Region, function, version and fingerprint: what one process can serve."""

WORKERS_PER_VERSION = 4
"""Processes that one version of a function has at most; who comes when all are busy waits."""

IDLE_SECONDS = 300.0
"""How long a process is kept that nobody calls."""


class Pool:
    """Processes by key: what can serve the same invocations."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._idle: dict[Key, list[Worker]] = defaultdict(list)
        self._busy: dict[Key, set[Worker]] = defaultdict(set)
        self._starting: Counter[Key] = Counter()
        self._generation = 0
        self._has_janitor = False

    def take(self, key: Key, start: Callable[[], Worker]) -> tuple[Worker, bool]:
        """A process for one invocation, and whether it was just started; waits while too many are busy."""
        with self._changed:
            while True:
                worker = self._pop_idle(key)
                if worker is not None:
                    self._busy[key].add(worker)
                    return worker, False
                if len(self._busy[key]) + self._starting[key] < WORKERS_PER_VERSION:
                    break
                self._changed.wait()
            self._starting[key] += 1
            generation = self._generation
            self._begin_cleaning()
        return self._start(key, start, generation), True

    def _start(self, key: Key, start: Callable[[], Worker], generation: int) -> Worker:
        # Without the lock: a large archive takes seconds to unpack, and other functions go on.
        worker = None
        try:
            worker = start()
        finally:
            with self._changed:
                self._starting[key] -= 1
                if worker is not None:
                    self._busy[key].add(worker)
                is_late = generation != self._generation
                self._changed.notify_all()
        if is_late:
            # All were ended meanwhile; whoever wanted this one finds it gone.
            worker.kill()
        return worker

    def _pop_idle(self, key: Key) -> Worker | None:
        while self._idle[key]:
            worker = self._idle[key].pop()
            if worker.is_alive():
                return worker
            worker.end()
        return None

    def give_back(self, key: Key, worker: Worker, *, fit: bool) -> None:
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
            self._generation += 1
            self._changed.notify_all()
        for worker in idle:
            worker.end()
        for worker in busy:
            worker.kill()

    def end_idle(self, is_old: Callable[[Key, Worker], bool]) -> None:
        """End those that nobody calls now and that are chosen."""
        with self._changed:
            old = [(key, worker) for key, workers in self._idle.items() for worker in workers if is_old(key, worker)]
            for key, worker in old:
                self._idle[key].remove(worker)
        for _, worker in old:
            worker.end()

    def _begin_cleaning(self) -> None:
        if not self._has_janitor:
            self._has_janitor = True
            threading.Thread(target=self._clean, daemon=True, name="functions-janitor").start()

    def _clean(self) -> None:
        while True:
            time.sleep(IDLE_SECONDS / 10)
            oldest = time.monotonic() - IDLE_SECONDS
            self.end_idle(lambda _, worker, oldest=oldest: worker.idle_since < oldest)  # type: ignore[misc]


pool = Pool()
"""Of this emulator."""
