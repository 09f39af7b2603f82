"""Random sequences of what several actors do in two regions: the laws hold whatever they do and whatever replicates."""

from __future__ import annotations

import hashlib
import itertools

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tandem_model.problems import ModelError
from tandem_model.registry import TRANSITIONS, Entry, MemoryTable, ModelState, Pointer, Registry, fold
from tandem_model.registry.judge import holds
from tandem_model.registry.state import rank

from .actors import HOME, MANIFEST, MODEL, PEER, REGIONS

DIGESTS = tuple(f"sha256:{hashlib.sha256(bytes([index])).hexdigest()}" for index in range(3))

regions = st.sampled_from(REGIONS)
digests = st.sampled_from(DIGESTS)
UNSEEN = {(start, "active") for start in ("candidate", "rejected", "retired")}

actors = st.sampled_from(("ann", "bob"))
degraded = st.sampled_from(((), (HOME,), (PEER,)))
stale_or_not = st.sampled_from((None, None, None, None, 0, 1, 1000))


class Releases(RuleBasedStateMachine):
    """What is wished may be refused; then nothing has changed. What replicates, replicates late and in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.table = MemoryTable(REGIONS)
        self.clock = itertools.count()
        self.logs: dict[str, list[Entry]] = {region: [] for region in REGIONS}
        self.epochs = dict.fromkeys(REGIONS, 0)
        self.pointers: dict[str, tuple[int, str]] = dict.fromkeys(REGIONS, (0, ""))

    def registry(self, region: str, actor: str = "ann") -> Registry:
        return Registry(self.table.store(region), REGIONS, actor, lambda: f"at {next(self.clock):06d}")

    def attempt(self, region: str, wish: object) -> None:
        before = self.table.items(region)
        try:
            wish()  # type: ignore[operator]
        except ModelError:
            assert self.table.items(region) == before

    @rule(region=regions, actor=actors, digest=digests)
    def release(self, region: str, actor: str, digest: str) -> None:
        self.attempt(region, lambda: self.registry(region, actor).release(MODEL, digest, MANIFEST))

    @rule(region=regions, digest=digests, valid=st.sampled_from((True, True, True, False)))
    def observe(self, region: str, digest: str, valid: bool) -> None:
        self.attempt(
            region,
            lambda: self.registry(region).observe(MODEL, digest, seen=digest, manifest=MANIFEST, valid=valid, why=""),
        )

    @rule(
        region=regions,
        actor=actors,
        digest=digests,
        out=degraded,
        deed=st.sampled_from(("approved", "approved", "rejected", "retired")),
    )
    def decide(self, region: str, actor: str, digest: str, out: tuple[str, ...], deed: str) -> None:
        self.attempt(region, lambda: self.registry(region, actor).decide(deed, MODEL, digest, "why", out))  # type: ignore[arg-type]

    @rule(region=regions, actor=actors, digest=digests, out=degraded, epoch=stale_or_not)
    def promote(self, region: str, actor: str, digest: str, out: tuple[str, ...], epoch: int | None) -> None:
        self.attempt(region, lambda: self.registry(region, actor).promote(MODEL, digest, "why", out, epoch))

    @rule(region=regions, actor=actors, out=degraded, epoch=stale_or_not)
    def roll_back(self, region: str, actor: str, out: tuple[str, ...], epoch: int | None) -> None:
        self.attempt(region, lambda: self.registry(region, actor).roll_back(MODEL, "why", out, epoch))

    @rule(region=regions)
    def follow(self, region: str) -> None:
        self.attempt(region, lambda: self.registry(region).follow(MODEL))

    @rule(source=regions)
    def replicate(self, source: str) -> None:
        self.table.replicate(source, HOME if source == PEER else PEER)

    @rule(digest=digests, deciding=regions)
    def make_ready(self, digest: str, deciding: str) -> None:
        """Long sequences are wanted that get somewhere: a release that both regions hold and one of them approved."""
        self.release(HOME, "ann", digest)
        self.replicate(HOME)
        for region in REGIONS:
            self.observe(region, digest, True)
        self.replicate(HOME)
        self.replicate(PEER)
        self.decide(deciding, "ann", digest, (HOME,) if deciding == PEER else (), "approved")

    @rule(digest=digests, deciding=regions)
    def make_active(self, digest: str, deciding: str) -> None:
        """And one that a region promoted; the other may not know of it."""
        self.make_ready(digest, deciding)
        self.promote(deciding, "bob", digest, (HOME,) if deciding == PEER else (), None)
        self.follow(deciding)

    @precondition(lambda self: any(self.logs.values()))
    @rule()
    def both_agree_once_all_has_arrived(self) -> None:
        self.table.replicate(HOME, PEER)
        self.table.replicate(PEER, HOME)
        home, peer = (self.registry(region).state(MODEL) for region in REGIONS)
        assert home == peer
        self.laws_hold()
        for region in REGIONS:
            registry = self.registry(region)
            self.attempt(region, lambda registry=registry: registry.follow(MODEL))
            pointer = registry.pointer(MODEL)
            if (
                home.active is not None
                and home.switched is not None
                and holds(home.active, home.active.in_region(region))
            ):
                assert pointer is not None
                assert (pointer.epoch, pointer.decided_in) == rank(home.switched)

    @invariant()
    def laws_hold(self) -> None:
        for region in REGIONS:
            registry = self.registry(region)
            log, before = registry.history(MODEL), self.logs[region]
            if log == before:
                continue
            self.logs[region] = log
            state, pointer = fold(MODEL, log), registry.pointer(MODEL)
            self.no_entry_is_lost_or_changed(before, log)
            self.one_release_at_most_is_active(region, state, pointer)
            self.epochs_never_go_back(region, state, pointer)
            self.what_is_answered_with_was_validated_there(region, log, pointer)
            self.stages_follow_the_table(log)

    def no_entry_is_lost_or_changed(self, before: list[Entry], log: list[Entry]) -> None:
        now = {(entry.number, entry.region): entry for entry in log}
        assert all(now[entry.number, entry.region] == entry for entry in before)

    def one_release_at_most_is_active(self, region: str, state: ModelState, pointer: Pointer | None) -> None:
        active = [release.digest for release in state.releases.values() if release.stage == "active"]
        assert active == ([] if state.active is None else [state.active.digest])
        pointed = [digest for digest, found in state.releases.items() if found.in_region(region).active]
        assert pointed == ([] if pointer is None else [pointer.digest])

    def epochs_never_go_back(self, region: str, state: ModelState, pointer: Pointer | None) -> None:
        assert state.epoch >= self.epochs[region]
        self.epochs[region] = state.epoch
        rank = (0, "") if pointer is None else (pointer.epoch, pointer.decided_in)
        assert rank >= self.pointers[region]
        self.pointers[region] = rank

    def what_is_answered_with_was_validated_there(self, region: str, log: list[Entry], pointer: Pointer | None) -> None:
        validated = {entry.digest for entry in log if entry.region == region and entry.valid}
        assert pointer is None or pointer.digest in validated

    def stages_follow_the_table(self, log: list[Entry]) -> None:
        # `active` ends by another release's switch; and what one region rejected or retired, another, which knew
        # nothing of it, may have promoted.
        ways = {(start, end) for row in TRANSITIONS.values() for start, end in row.items()} | {("active", "retired")}
        before, after = fold(MODEL, log[:-1]), fold(MODEL, log)
        for digest, release in after.releases.items():
            old = before.releases.get(digest)
            assert old is None or old.stage == release.stage or (old.stage, release.stage) in ways | UNSEEN


Releases.TestCase.settings = settings(max_examples=30, stateful_step_count=40, deadline=None, derandomize=True)
TestReleases = Releases.TestCase
