"""The release registry of one region.

All that is known of a model is its history: entries that are written once, by the region in whose key they lie, and
folded into the state (`state.py`). A change is judged (`judge.py`) against the state after entry n and written as
entry n + 1 on the condition that the region has no entry n + 1 yet. So of two promoters in a region one writes, and
the other reads again and is told who was first.

DynamoDB's conditions hold within one region, and a global table lets the last writer win. Hence two rules. Decisions
are made in the home region while it lives: that is where they exclude each other. And no item is written by two
regions: a region states its own findings and moves its own pointer. When home is dark, another region decides
(`degraded` says so) with an epoch above any that home may have reached unseen; when home is back both have all
entries, fold them to the same state, and `follow` moves the pointer of whichever is behind. docs/adr/0009 has the
reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ..problems import ModelError
from . import refusals
from .entry import LONGEST_REASON, Entry
from .judge import Place, Wish, holds, judge, next_epoch
from .keys import MODELS, PARTITION_KEY, SORT_KEY, active_key
from .ledger import Ledger
from .stages import Deed, Stage
from .state import ModelState
from .store import Put


@dataclass(frozen=True)
class Pointer:
    """What a region's servers are to answer with: read by them from their own region."""

    model: str
    version: str
    digest: str
    epoch: int
    decided_in: str


class Registry(Ledger):
    """Releases as one region sees them, and what may be done to them there."""

    def pointer(self, model: str) -> Pointer | None:
        """What the region's servers are to answer with."""
        item = self.store.get(model, active_key(self.region))
        if item is None:
            return None
        return Pointer(model, str(item["version"]), str(item["digest"]), int(item["epoch"]), str(item["decidedIn"]))

    def release(self, model: str, digest: str, manifest: str | None, why: str = "") -> ModelState:
        """Take in a model whose bytes and manifest are in this region's bucket.

        Doing so again changes nothing.

        Raises:
            ModelError: MDL-072, it was rejected or retired
        """

        def draft(state: ModelState) -> Entry | None:
            known = state.releases.get(digest)
            if known is not None and known.manifest == manifest and known.stage in ("candidate", "approved", "active"):
                return None
            judge(state, Wish("released", digest, self._place()))
            return self.entry(state, "released", digest, why=why, manifest=manifest, seen=digest)

        return self.append(model, draft, lambda _entry: [Put({PARTITION_KEY: MODELS, SORT_KEY: model}, "always")])

    def observe(
        self, model: str, digest: str, *, seen: str | None, manifest: str | None, valid: bool, why: str = ""
    ) -> ModelState:
        """State what this region found in its bucket, and what came of validating it.

        Stating the same again changes nothing. A refusal rejects a candidate and an approved release for all regions.

        Raises:
            ModelError: MDL-071, MDL-072: it is unknown here, or was rejected or retired
        """

        def draft(state: ModelState) -> Entry | None:
            judge(state, Wish("observed", digest, self._place()))
            status = state.releases[digest].in_region(self.region)
            if (status.seen, status.manifest, status.valid, status.reason) == (
                seen,
                manifest,
                valid,
                why[:LONGEST_REASON],
            ):
                return None
            return self.entry(state, "observed", digest, why=why, manifest=manifest, seen=seen, valid=valid)

        return self.append(model, draft)

    def decide(
        self,
        deed: Deed,
        model: str,
        digest: str,
        why: str = "",
        degraded: Sequence[str] = (),
        only_from: Stage | None = None,
    ) -> ModelState:
        """Approve, reject or retire a release. Deciding the same again changes nothing.

        `only_from` leaves a release alone that is in another stage by now.

        Raises:
            ModelError: MDL-071 to 073, MDL-075
        """
        place = self._place(degraded)

        def draft(state: ModelState) -> Entry | None:
            found = state.releases.get(digest)
            if only_from is not None and found is not None and found.stage != only_from:
                return None
            if not judge(state, Wish(deed, digest, place)):
                return None
            return self.entry(state, deed, digest, why=why, degraded=place.degraded)

        return self.append(model, draft)

    def promote(
        self, model: str, digest: str, why: str = "", degraded: Sequence[str] = (), epoch: int | None = None
    ) -> ModelState:
        """Make an approved release the active one, in all regions; `follow` then moves each region's pointer.

        Args:
            model: its name
            digest: the release
            why: reason, for the history
            degraded: regions that are out of reach and will catch up
            epoch: the epoch from which it was decided (default: the current one)

        Raises:
            ModelError: MDL-071 to 075; 074 when another switch came first
        """
        return self._switch("promoted", model, lambda _state: digest, why, degraded, epoch)

    def roll_back(self, model: str, why: str, degraded: Sequence[str] = (), epoch: int | None = None) -> ModelState:
        """Make the release that was active before the active one; arguments are those of `promote`.

        Raises:
            ModelError: MDL-073 to 076
        """

        def target(state: ModelState) -> str:
            found = state.previous()
            if found is None:
                raise ModelError([refusals.no_previous(state)])
            return found.digest

        return self._switch("rolledBack", model, target, why, degraded, epoch)

    def follow(self, model: str) -> ModelState:
        """Move this region's pointer to the active release, if it points elsewhere.

        Raises:
            ModelError: MDL-073, the release's bytes are not here, or were not validated here
        """

        def draft(state: ModelState) -> Entry | None:
            active, switched = state.active, state.switched
            if active is None or switched is None:
                return None
            running = state.running.get(self.region)
            if running is not None and (running.epoch, running.decided_in) == (switched.epoch, switched.region):
                return None
            if not holds(active, active.in_region(self.region)):
                raise ModelError([refusals.not_held(active, self.region)])
            entry = self.entry(state, "activated", active.digest)
            return replace(entry, epoch=switched.epoch, decided_in=switched.region)

        def pointer(entry: Entry) -> list[Put]:
            item = {
                PARTITION_KEY: model,
                SORT_KEY: active_key(self.region),
                "version": entry.version,
                "digest": entry.digest,
                "epoch": entry.epoch,
                "decidedIn": entry.decided_in,
            }
            return [Put(item, "newer")]

        return self.append(model, draft, pointer)

    def _switch(
        self,
        deed: Deed,
        model: str,
        target: Callable[[ModelState], str],
        why: str,
        degraded: Sequence[str],
        epoch: int | None,
    ) -> ModelState:
        place = self._place(degraded)
        seen = epoch

        def draft(state: ModelState) -> Entry | None:
            nonlocal seen
            # What the first look shows is what was decided from: losing a race is not to decide anew.
            seen = state.epoch if seen is None else seen
            if seen != state.epoch:
                raise ModelError([refusals.stale_epoch(state, seen)])
            digest = target(state)
            if not judge(state, Wish(deed, digest, place)):
                return None
            entry = self.entry(state, deed, digest, why=why, degraded=place.degraded)
            return replace(entry, epoch=next_epoch(state, place))

        return self.append(model, draft)

    def _place(self, degraded: Sequence[str] = ()) -> Place:
        return Place(self.region, self.regions, tuple(degraded))
