"""What a model's history amounts to. The same entries give the same state, in whatever order they arrived."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from .entry import Entry, version_of
from .stages import DECISIONS, SWITCHES, Stage, after


@dataclass(frozen=True)
class RegionStatus:
    """One region's view of a release.

    `seen` and `manifest` are digests of what lies in the region's bucket, `valid` is what came of the validation (None:
    not validated yet), `active` says whether the region's servers are to answer with it.
    """

    seen: str | None = None
    manifest: str | None = None
    valid: bool | None = None
    reason: str = ""
    at: str = ""
    active: bool = False


@dataclass(frozen=True)
class Release:
    """One version of a model. `epoch`, `by`, `at`, `why` and `degraded` are those of the last decision about it."""

    model: str
    digest: str
    manifest: str | None
    stage: Stage
    epoch: int
    by: str
    at: str
    why: str
    degraded: tuple[str, ...] = ()
    regions: dict[str, RegionStatus] = field(default_factory=dict)

    @property
    def version(self) -> str:
        """Made from the digest."""
        return version_of(self.digest)

    def in_region(self, region: str) -> RegionStatus:
        """A region's view of it."""
        return self.regions.get(region, RegionStatus())


@dataclass(frozen=True)
class Running:
    """What a region's servers are to answer with, and the switch that said so."""

    digest: str
    epoch: int
    decided_in: str
    at: str


@dataclass
class ModelState:
    """A model's releases by digest, in the order in which they came, and which of them is active.

    `epoch` is 0 before the first promotion. `line` holds what was active, oldest first, the active one last; a rollback
    takes from its end. `switched` is the entry that began the epoch. `number` is the last entry's.
    """

    model: str
    number: int = 0
    epoch: int = 0
    switched: Entry | None = None
    line: tuple[str, ...] = ()
    releases: dict[str, Release] = field(default_factory=dict)
    running: dict[str, Running] = field(default_factory=dict)

    @property
    def active(self) -> Release | None:
        """The active release."""
        return self.releases[self.line[-1]] if self.line else None

    def previous(self) -> Release | None:
        """What a rollback goes back to: the newest former active one that may be active again."""
        return next(
            (found for digest in reversed(self.line[:-1]) if self._may_return(found := self.releases[digest])), None
        )

    def _may_return(self, release: Release) -> bool:
        return after("rolledBack", release.stage) is not None


def fold(model: str, entries: Iterable[Entry]) -> ModelState:
    """The state after some entries, taken by number and then by region."""
    state = ModelState(model)
    for entry in sorted(entries, key=lambda entry: (entry.number, entry.region)):
        apply(state, entry)
    return state


def apply(state: ModelState, entry: Entry) -> None:
    """Take one entry into the state.

    An entry that its region was right to write may come to nothing here, because another region, out of its sight, had
    decided otherwise: then it stays in the history and changes no stage.
    """
    state.number = max(state.number, entry.number)
    release = state.releases.get(entry.digest)
    if release is None:
        if entry.deed != "released":
            return
        release = Release(
            entry.model, entry.digest, entry.manifest, "candidate", entry.epoch, entry.by, entry.at, entry.why
        )
        state.releases[entry.digest] = release
    if entry.deed in SWITCHES:
        _switch(state, entry, release)
    elif entry.deed in DECISIONS:
        stage = after(entry.deed, release.stage)
        if stage is not None:
            state.releases[entry.digest] = _decided(release, stage, entry)
    elif entry.deed == "activated":
        _activate(state, entry)
    else:
        _observe(state, entry, release)


def rank(switch: Entry) -> tuple[int, str]:
    """Switches of one model compare by this; no two are equal."""
    return (switch.epoch, switch.region)


def _switch(state: ModelState, entry: Entry, release: Release) -> None:
    """The highest epoch wins; of two equal ones (two regions, each of which thought the other dark) the later name."""
    if state.switched is not None and rank(entry) < rank(state.switched):
        if release.stage == "approved":
            state.releases[entry.digest] = _decided(release, "retired", entry)
        return
    before = state.active
    if before is not None and before.digest != entry.digest:
        state.releases[before.digest] = _decided(before, "retired", entry)
    if entry.deed == "rolledBack" and entry.digest in state.line:
        state.line = state.line[: state.line.index(entry.digest) + 1]
    else:
        state.line = (*(digest for digest in state.line if digest != entry.digest), entry.digest)
    state.releases[entry.digest] = _decided(release, "active", entry)
    state.epoch, state.switched = entry.epoch, entry


def _decided(release: Release, stage: Stage, entry: Entry) -> Release:
    return replace(
        release,
        stage=stage,
        epoch=entry.epoch,
        by=entry.by,
        at=entry.at,
        why=entry.why,
        degraded=entry.degraded,
    )


def _observe(state: ModelState, entry: Entry, release: Release) -> None:
    status = RegionStatus(
        entry.seen,
        entry.manifest,
        entry.valid,
        entry.why if entry.deed == "observed" else "",
        entry.at,
        _is_running(state, entry.region, release.digest),
    )
    release = replace(release, regions={**release.regions, entry.region: status})
    refused = entry.valid is False and after("rejected", release.stage) is not None
    state.releases[release.digest] = _decided(release, "rejected", entry) if refused else release


def _activate(state: ModelState, entry: Entry) -> None:
    # A region writes these itself, one after the other and each fenced: the last one holds.
    running = state.running.get(entry.region)
    state.running[entry.region] = Running(entry.digest, entry.epoch, entry.decided_in, entry.at)
    for digest in {entry.digest} if running is None else {entry.digest, running.digest}:
        release = state.releases[digest]
        status = release.in_region(entry.region)
        regions = {**release.regions, entry.region: replace(status, active=digest == entry.digest)}
        state.releases[digest] = replace(release, regions=regions)


def _is_running(state: ModelState, region: str, digest: str) -> bool:
    return region in state.running and state.running[region].digest == digest
