"""A region's history of each model: reading it, and adding to it on the condition that it is still as it was read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timezone

from ..problems import ModelError, Problem, problem
from .entry import LONGEST_REASON, Entry, from_item, to_item
from .keys import LOG, MODELS, SORT_KEY
from .stages import Deed
from .state import ModelState, fold
from .store import ConflictError, Put, Store

_ATTEMPTS = 32
"""Each one that fails means that another writer got through."""

Draft = Callable[[ModelState], Entry | None]
"""Judges a state: the entry to write, or None when there is nothing to do."""


def utc_now() -> str:
    """The time as the registry writes it: UTC, ISO 8601, microseconds."""
    return datetime.now(timezone.utc).isoformat(timespec="microseconds")


class Ledger:
    """Histories as one region's replica has them, and what they amount to."""

    def __init__(self, store: Store, regions: Sequence[str], by: str, now: Callable[[], str] = utc_now) -> None:
        """A ledger.

        Args:
            store: the region's replica of the table
            regions: all of the platform's regions, home first
            by: who acts, for the history
            now: the clock
        """
        self.store = store
        self.regions = tuple(regions)
        self._by = by
        self._now = now

    @property
    def region(self) -> str:
        """The region that is looked at and written to."""
        return self.store.region

    def models(self) -> list[str]:
        """Names of all models, sorted."""
        return [str(item[SORT_KEY]) for item in self.store.query(MODELS)]

    def history(self, model: str) -> list[Entry]:
        """Every entry of a model, oldest first.

        Raises:
            ModelError: MDL-077, MDL-078
        """
        return [from_item(item) for item in self.store.query(model, LOG)]

    def state(self, model: str) -> ModelState:
        """What the history amounts to."""
        return fold(model, self.history(model))

    def append(self, model: str, draft: Draft, beside: Callable[[Entry], list[Put]] = lambda _entry: []) -> ModelState:
        """Write what a draft makes of the state, with other items beside it, all or none; again if another was first.

        Raises:
            ModelError: what the draft raises, MDL-077 to 079
        """
        for _attempt in range(_ATTEMPTS):
            state = self.state(model)
            entry = draft(state)
            if entry is None:
                return state
            try:
                self.store.write([Put(to_item(entry), "absent"), *beside(entry)])
            except ConflictError:
                continue
            return self.state(model)
        raise ModelError([_busy(model, self.region)])

    def entry(
        self,
        state: ModelState,
        deed: Deed,
        digest: str,
        *,
        why: str = "",
        manifest: str | None = None,
        seen: str | None = None,
        valid: bool | None = None,
        degraded: tuple[str, ...] = (),
    ) -> Entry:
        """The entry that comes after a state, in its epoch."""
        return Entry(
            model=state.model,
            number=state.number + 1,
            region=self.region,
            deed=deed,
            digest=digest,
            epoch=state.epoch,
            by=self._by,
            at=self._now(),
            why=why[:LONGEST_REASON],
            manifest=manifest,
            seen=seen,
            valid=valid,
            degraded=degraded,
        )


def _busy(model: str, region: str) -> Problem:
    return problem(
        "registryBusy",
        f"{model} in {region}",
        "is written by many at once",
        expected="a moment without other writers",
        got=f"{_ATTEMPTS} attempts",
        hint="try again; when it goes on, `tandem model history` shows who writes",
    )
