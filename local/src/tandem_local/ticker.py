"""Work that comes round again, for as long as the emulator runs."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

log = logging.getLogger("tandem.ticker")

_TICK = 0.5
"""Seconds between two calls; a minute is the shortest period of whatever asks for them."""


class Ticker:
    """Calls a function from a thread of its own, with the time. What it raises is logged, and it is called again."""

    def __init__(self, name: str, work: Callable[[float], None]) -> None:
        """`name` is the thread's, and stands in the log."""
        self._name, self._work = name, work
        self._has_begun = False
        self._lock = threading.Lock()

    def begin(self) -> None:
        """Start its thread, once."""
        with self._lock:
            if self._has_begun:
                return
            self._has_begun = True
        threading.Thread(target=self._run, name=self._name, daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                self._work(time.time())
            except Exception:
                log.exception(self._name)
            time.sleep(_TICK)
