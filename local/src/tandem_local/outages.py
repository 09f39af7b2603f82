"""What the plugin knows of faults: whether a region can be reached, and when it can again.

A fault strikes requests, and what AWS carries between regions by itself is none: the plugin has to ask.
"""

from __future__ import annotations

from collections.abc import Callable

from .faults import FaultTable

_table = FaultTable()
_resumed: list[Callable[[], None]] = []


def watch(table: FaultTable) -> None:
    """Ask this table from now on."""
    global _table
    _table = table


def on_resumption(carry_on: Callable[[], None]) -> None:
    """Call `carry_on` whenever the faults were changed."""
    _resumed.append(carry_on)


def resume() -> None:
    """Say that the faults were changed."""
    for carry_on in _resumed:
        carry_on()


def is_dark(service: str, *regions: str) -> bool:
    """Whether nothing of a service can be reached in one of these regions."""
    return any(_table.darkens(service, region) for region in regions)
