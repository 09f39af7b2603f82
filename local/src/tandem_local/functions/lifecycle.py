"""The beginning and the end of everything that runs by itself."""

from __future__ import annotations

from .asynchronous import events
from .pool import pool
from .sources import sources


def stop() -> None:
    """End every process of a function, and forget what waits for one; returns when the processes are gone.

    What is invoked afterwards runs again.
    """
    events.clear()
    sources.clear()
    pool.end_all()


def resume() -> None:
    """Look at what there is to do, after stores were put back or faults were changed."""
    sources.wake()
