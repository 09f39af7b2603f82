"""Whether a wish may be granted, judged from the state alone: a table of guards for each deed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..problems import ModelError, Problem
from . import refusals
from .stages import DECISIONS, Deed, after
from .state import ModelState, RegionStatus, Release

TERM = 1000
"""A region that decides in home's place takes the next multiple of this as its epoch: above all that home, out of
its sight, may have decided meanwhile."""


@dataclass(frozen=True)
class Place:
    """Where it is decided. `regions` are all of the platform's, home first; `degraded` are declared out of reach."""

    region: str
    regions: tuple[str, ...]
    degraded: tuple[str, ...] = ()

    @property
    def home(self) -> str:
        """Decides while it lives."""
        return self.regions[0]

    @property
    def present(self) -> tuple[str, ...]:
        """The regions that must agree."""
        return tuple(region for region in self.regions if region not in self.degraded)


@dataclass(frozen=True)
class Wish:
    """What somebody wants done to a release, and where he decides it."""

    deed: Deed
    digest: str
    place: Place


_Guard = Callable[[ModelState, Wish], Iterator[Problem]]


def judge(state: ModelState, wish: Wish) -> bool:
    """Whether there is anything to do: False when the release is already what it is wished to be.

    Raises:
        ModelError: MDL-071 to 073 and 075, every reason against it
    """
    problems = [problem for guard in _GUARDS for problem in guard(state, wish)]
    if problems:
        raise ModelError(problems)
    return not _done(state, wish)


def next_epoch(state: ModelState, place: Place) -> int:
    """The epoch that a switch begins."""
    return state.epoch + 1 if place.region == place.home else (state.epoch // TERM + 1) * TERM


def holds(release: Release, status: RegionStatus) -> bool:
    """Whether a region holds the very bytes of a release, and found them good."""
    return status.valid is True and (status.seen, status.manifest) == (release.digest, release.manifest)


_RESULT: dict[Deed, str] = {"approved": "approved", "rejected": "rejected", "retired": "retired", "promoted": "active"}


def _done(state: ModelState, wish: Wish) -> bool:
    release = state.releases.get(wish.digest)
    return release is not None and release.stage == _RESULT.get(wish.deed)


def _here(state: ModelState, wish: Wish) -> Iterator[Problem]:
    place = wish.place
    if wish.deed in DECISIONS and place.region != place.home and place.home not in place.degraded:
        yield refusals.decided_elsewhere(state.model, place.region, place.home)


def _stage(state: ModelState, wish: Wish) -> Iterator[Problem]:
    release = state.releases.get(wish.digest)
    if release is None:
        if wish.deed != "released":
            yield refusals.unknown_release(state, wish.digest)
    elif not _done(state, wish) and after(wish.deed, release.stage) is None:
        yield refusals.wrong_stage(release, wish.deed)


def _everywhere(state: ModelState, wish: Wish) -> Iterator[Problem]:
    release = state.releases.get(wish.digest)
    if release is None or wish.deed not in ("approved", "promoted", "rolledBack") or _done(state, wish):
        return
    for region in wish.place.present:
        if not holds(release, release.in_region(region)):
            yield refusals.not_held(release, region)


_GUARDS: tuple[_Guard, ...] = (_here, _stage, _everywhere)
