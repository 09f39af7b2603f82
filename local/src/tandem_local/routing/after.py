"""What a request brings about only when it is carried out: who hears of an object finds it whole."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager

log = logging.getLogger("tandem.routing")

_scope = threading.local()


@contextmanager
def request() -> Iterator[None]:
    """Carry out a request; what was put off follows it, in the order in which it was first mentioned."""
    put_off: dict[Hashable, Callable[[], None]] = {}
    _scope.put_off = put_off
    try:
        yield
    finally:
        _scope.put_off = None
        for key, act in put_off.items():
            try:
                act()
            except Exception:  # noqa: PERF203
                # The request itself went well.
                log.exception("%s", key)


def afterwards(key: Hashable, act: Callable[[], None]) -> None:
    """Do something after the request, or at once when there is none; of the same key only the last."""
    put_off: dict[Hashable, Callable[[], None]] | None = getattr(_scope, "put_off", None)
    if put_off is None:
        act()
    else:
        put_off[key] = act
