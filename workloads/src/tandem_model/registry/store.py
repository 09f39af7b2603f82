"""What the registry asks of a table; each store is one region's replica of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from .entry import Item

Condition = Literal["always", "absent", "newer"]
"""`absent`: nothing has the item's key. `newer`: nothing has, or what has comes before it by `epoch`, `decidedIn`."""


@dataclass(frozen=True)
class Put:
    """An item to write, and what must hold for it."""

    item: Item
    condition: Condition


class ConflictError(Exception):
    """A condition did not hold, or another write was at work on the same items: read again, and judge again."""


class Store(Protocol):
    """A table with the keys of `keys.py`."""

    @property
    def region(self) -> str:
        """Where this replica is."""

    def query(self, partition: str, prefix: str = "") -> list[Item]:
        """Items of a partition whose sort key begins so, by sort key; as of all writes to this replica.

        Raises:
            ModelError: MDL-077
        """

    def get(self, partition: str, sort: str) -> Item | None:
        """One item; as of all writes to this replica.

        Raises:
            ModelError: MDL-077
        """

    def write(self, puts: Sequence[Put]) -> None:
        """Write all items or none.

        Raises:
            ConflictError: a condition did not hold
            ModelError: MDL-077
        """
