"""A global table in memory, for tests of the logic: it behaves as DynamoDB does, the unpleasant parts included."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence

from .entry import Item
from .keys import PARTITION_KEY, SORT_KEY
from .store import ConflictError, Put

_Key = tuple[str, str]


class MemoryTable:
    """Replicas that see each other's writes only after `replicate`, and in which the last writer wins."""

    def __init__(self, regions: Iterable[str]) -> None:
        self._replicas: dict[str, dict[_Key, tuple[int, Item]]] = {region: {} for region in regions}
        self._clock = 0

    def store(self, region: str) -> MemoryStore:
        """The replica of a region."""
        return MemoryStore(self, region)

    def replicate(self, source: str, target: str) -> None:
        """Bring everything from one replica to another; the later write of an item wins."""
        for key, (stamp, item) in self._replicas[source].items():
            if stamp > self._replicas[target].get(key, (0, {}))[0]:
                self._replicas[target][key] = (stamp, item)

    def items(self, region: str) -> dict[_Key, Item]:
        """A replica's content."""
        return {key: item for key, (_, item) in self._replicas[region].items()}

    def query(self, region: str, partition: str, prefix: str) -> list[Item]:
        """Items of a partition in one replica, by sort key."""
        replica = self._replicas[region]
        keys = sorted(key for key in replica if key[0] == partition and key[1].startswith(prefix))
        return [dict(replica[key][1]) for key in keys]

    def put(self, region: str, puts: Sequence[Put]) -> None:
        """Write to one replica: all or none."""
        replica = self._replicas[region]
        keyed = [((str(put.item[PARTITION_KEY]), str(put.item[SORT_KEY])), put) for put in puts]
        if not all(_holds(put, replica.get(key, (0, None))[1]) for key, put in keyed):
            raise ConflictError
        self._clock += 1
        for key, put in keyed:
            replica[key] = (self._clock, copy.deepcopy(put.item))


class MemoryStore:
    """One replica of a `MemoryTable`."""

    def __init__(self, table: MemoryTable, region: str) -> None:
        self._table = table
        self.region = region

    def query(self, partition: str, prefix: str = "") -> list[Item]:
        """See `Store`."""
        return self._table.query(self.region, partition, prefix)

    def get(self, partition: str, sort: str) -> Item | None:
        """See `Store`."""
        return next((item for item in self.query(partition, sort) if item[SORT_KEY] == sort), None)

    def write(self, puts: Sequence[Put]) -> None:
        """See `Store`."""
        self._table.put(self.region, puts)


def _holds(put: Put, before: Item | None) -> bool:
    if before is None or put.condition == "always":
        return True
    if put.condition == "absent":
        return False
    return bool((before["epoch"], before["decidedIn"]) < (put.item["epoch"], put.item["decidedIn"]))
