"""Two regions of a platform, and a release that both hold: what the registry's tests begin from."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from tandem_model.registry import MemoryTable, Put, Registry, Store
from tandem_model.registry.entry import Item
from tandem_model.release import digest_of

HOME, PEER = REGIONS = ("eu-west-1", "eu-central-1")
MODEL = "churn"
MANIFEST = digest_of(b"manifest")
FIRST, SECOND, THIRD = (digest_of(name) for name in (b"first", b"second", b"third"))


class Platform:
    """Registries of two regions; `replicate` brings what each has written to the other."""

    def __init__(self) -> None:
        self.table = MemoryTable(REGIONS)
        self._ticks = itertools.count()

    def in_region(self, region: str, by: str = "ann") -> Registry:
        return Registry(self.table.store(region), REGIONS, by, self.now)

    def now(self) -> str:
        return f"2026-01-01T00:00:{next(self._ticks):09.6f}+00:00"

    def replicate(self) -> None:
        self.table.replicate(HOME, PEER)
        self.table.replicate(PEER, HOME)

    def release(self, digest: str, *, regions: Sequence[str] = REGIONS, valid: bool = True) -> None:
        """A candidate that these regions have validated."""
        self.in_region(regions[0]).release(MODEL, digest, MANIFEST)
        self.replicate_among(regions)
        for region in regions:
            self.in_region(region).observe(MODEL, digest, seen=digest, manifest=MANIFEST, valid=valid, why="as found")
        self.replicate_among(regions)

    def promote(self, digest: str) -> None:
        """Release, approve, promote, and let both regions follow."""
        self.release(digest)
        self.in_region(HOME).decide("approved", MODEL, digest)
        self.in_region(HOME).promote(MODEL, digest)
        self.replicate()
        for region in REGIONS:
            self.in_region(region).follow(MODEL)
        self.replicate()

    def replicate_among(self, regions: Sequence[str]) -> None:
        if len(regions) > 1:
            self.replicate()


class BetweenReadAndWrite:
    """A store in which something happens after the first reading and before the writing."""

    def __init__(self, store: Store, event: Callable[[], object]) -> None:
        self._store = store
        self._event: Callable[[], object] | None = event
        self.region = store.region

    def query(self, partition: str, prefix: str = "") -> list[Item]:
        return self._store.query(partition, prefix)

    def get(self, partition: str, sort: str) -> Item | None:
        return self._store.get(partition, sort)

    def write(self, puts: Sequence[Put]) -> None:
        event, self._event = self._event, None
        if event is not None:
            event()
        self._store.write(puts)
