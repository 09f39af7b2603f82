from __future__ import annotations

from collections.abc import Callable

import pytest

from tandem_model.problems import ModelError
from tandem_model.registry import ModelState, Registry
from tandem_model.release import digest_of

from .actors import FIRST, HOME, MANIFEST, MODEL, PEER, REGIONS, SECOND, THIRD, BetweenReadAndWrite, Platform


def stages(state: ModelState) -> dict[str, str]:
    return {digest: release.stage for digest, release in state.releases.items()}


def refusal(call: Callable[[], object]) -> list[str]:
    with pytest.raises(ModelError) as caught:
        call()
    return [f"{found.code.removeprefix('TDM-MDL-')} {found.path}" for found in caught.value.problems]


def test_a_release_goes_from_candidate_to_active_in_both_regions() -> None:
    platform = Platform()
    platform.promote(FIRST)
    home, peer = (platform.in_region(region).state(MODEL) for region in REGIONS)
    assert home == peer
    assert stages(home) == {FIRST: "active"}
    assert home.epoch == 1
    assert {region: status.active for region, status in home.releases[FIRST].regions.items()} == dict.fromkeys(
        REGIONS, True
    )
    pointers = [platform.in_region(region).pointer(MODEL) for region in REGIONS]
    assert [pointer and (pointer.digest, pointer.epoch, pointer.decided_in) for pointer in pointers] == [
        (FIRST, 1, HOME)
    ] * 2
    assert platform.in_region(HOME).models() == [MODEL]


def test_a_promotion_retires_the_active_release_and_a_rollback_brings_it_back() -> None:
    platform = Platform()
    platform.promote(FIRST)
    platform.promote(SECOND)
    assert stages(platform.in_region(HOME).state(MODEL)) == {FIRST: "retired", SECOND: "active"}
    state = platform.in_region(HOME, "alarm").roll_back(MODEL, "error rate of 7 %")
    assert stages(state) == {FIRST: "active", SECOND: "retired"}
    assert state.epoch == 3
    for digest in (FIRST, SECOND):
        assert (state.releases[digest].why, state.releases[digest].by) == ("error rate of 7 %", "alarm")
    assert refusal(lambda: platform.in_region(HOME).roll_back(MODEL, "once more")) == [f"076 {MODEL}"]


def test_rollbacks_go_further_back_each_time_and_leave_out_what_was_rejected() -> None:
    platform = Platform()
    home = platform.in_region(HOME)
    for digest in (FIRST, SECOND, THIRD):
        platform.promote(digest)
    home.decide("approved", MODEL, SECOND)
    home.decide("rejected", MODEL, SECOND, "unfair to some")
    assert stages(home.roll_back(MODEL, "slow")) == {FIRST: "active", SECOND: "rejected", THIRD: "retired"}


def test_repeating_what_was_done_changes_nothing() -> None:
    platform = Platform()
    platform.promote(FIRST)
    before = platform.table.items(HOME)
    home = platform.in_region(HOME, "bob")
    home.release(MODEL, FIRST, MANIFEST)
    home.observe(MODEL, FIRST, seen=FIRST, manifest=MANIFEST, valid=True, why="as found")
    home.promote(MODEL, FIRST)
    home.follow(MODEL)
    assert platform.table.items(HOME) == before


def test_a_long_reason_is_cut_and_stated_once() -> None:
    platform = Platform()
    home = platform.in_region(HOME)
    home.release(MODEL, FIRST, MANIFEST)
    for _again in range(2):
        home.observe(MODEL, FIRST, seen=FIRST, manifest=MANIFEST, valid=True, why="x" * 100_000)
    assert [len(entry.why) for entry in home.history(MODEL)] == [0, 1000]


def test_approval_names_each_region_that_does_not_hold_the_release() -> None:
    platform = Platform()
    home = platform.in_region(HOME)
    home.release(MODEL, FIRST, MANIFEST)
    version = digest_of(b"first").removeprefix("sha256:")[:12]
    everywhere = [f"073 {MODEL} {version} in {region}" for region in REGIONS]
    assert refusal(lambda: home.decide("approved", MODEL, FIRST)) == everywhere
    home.observe(MODEL, FIRST, seen=FIRST, manifest=MANIFEST, valid=True)
    assert refusal(lambda: home.decide("approved", MODEL, FIRST)) == [f"073 {MODEL} {version} in {PEER}"]
    platform.replicate()
    platform.in_region(PEER).observe(MODEL, FIRST, seen=FIRST, manifest=digest_of(b"another"), valid=True)
    platform.replicate()
    assert refusal(lambda: home.decide("approved", MODEL, FIRST)) == [f"073 {MODEL} {version} in {PEER}"]


def test_a_region_that_refuses_a_candidate_rejects_it_for_all_and_a_late_finding_is_ignored() -> None:
    platform = Platform()
    platform.promote(FIRST)
    platform.release(SECOND, valid=False, regions=(HOME,))
    home = platform.in_region(HOME)
    assert stages(home.state(MODEL)) == {FIRST: "active", SECOND: "rejected"}
    assert home.state(MODEL).releases[SECOND].why == "as found"
    before = platform.table.items(HOME)
    late = refusal(lambda: home.observe(MODEL, SECOND, seen=SECOND, manifest=MANIFEST, valid=True))
    assert [code[:3] for code in late] == ["072"]
    assert [code[:3] for code in refusal(lambda: home.release(MODEL, SECOND, MANIFEST))] == ["072"]
    assert platform.table.items(HOME) == before


def test_the_active_release_is_neither_rejected_nor_retired() -> None:
    platform = Platform()
    platform.promote(FIRST)
    home = platform.in_region(HOME)
    assert [code[:3] for code in refusal(lambda: home.decide("rejected", MODEL, FIRST))] == ["072"]
    assert [code[:3] for code in refusal(lambda: home.decide("retired", MODEL, FIRST))] == ["072"]


def test_of_two_promoters_one_wins_and_the_other_is_told_who() -> None:
    platform = Platform()
    for digest in (FIRST, SECOND):
        platform.release(digest)
        platform.in_region(HOME).decide("approved", MODEL, digest)
    store = BetweenReadAndWrite(
        platform.table.store(HOME), lambda: platform.in_region(HOME, "ann").promote(MODEL, FIRST, "first come")
    )
    with pytest.raises(ModelError) as caught:
        Registry(store, REGIONS, "bob", platform.now).promote(MODEL, SECOND)
    (found,) = caught.value.problems
    assert found.code == "TDM-MDL-074"
    assert "epoch 1" in found.expected
    assert f"promoted in {HOME} by ann at 2026-" in found.expected
    assert "first come" in found.expected
    assert stages(platform.in_region(HOME).state(MODEL)) == {FIRST: "active", SECOND: "approved"}


def test_two_rollbacks_at_once_go_back_once() -> None:
    platform = Platform()
    for digest in (FIRST, SECOND, THIRD):
        platform.promote(digest)
    store = BetweenReadAndWrite(
        platform.table.store(HOME), lambda: platform.in_region(HOME, "alarm").roll_back(MODEL, "errors")
    )
    assert refusal(lambda: Registry(store, REGIONS, "bob", platform.now).roll_back(MODEL, "errors")) == [f"074 {MODEL}"]
    active = platform.in_region(HOME).state(MODEL).active
    assert active is not None
    assert active.digest == SECOND


def test_findings_of_others_do_not_disturb_a_promotion() -> None:
    platform = Platform()
    platform.release(FIRST)
    platform.in_region(HOME).decide("approved", MODEL, FIRST)
    store = BetweenReadAndWrite(
        platform.table.store(HOME), lambda: platform.in_region(HOME).release(MODEL, SECOND, MANIFEST)
    )
    state = Registry(store, REGIONS, "bob", platform.now).promote(MODEL, FIRST)
    assert stages(state) == {FIRST: "active", SECOND: "candidate"}


def test_a_decision_from_an_older_epoch_is_refused() -> None:
    platform = Platform()
    platform.promote(FIRST)
    platform.promote(SECOND)
    assert refusal(lambda: platform.in_region(HOME).roll_back(MODEL, "errors", epoch=1)) == [f"074 {MODEL}"]


def test_the_peer_decides_only_when_home_is_declared_dark() -> None:
    platform = Platform()
    platform.release(FIRST)
    peer = platform.in_region(PEER)
    assert refusal(lambda: peer.decide("approved", MODEL, FIRST)) == [f"075 {MODEL} in {PEER}"]
    state = peer.decide("approved", MODEL, FIRST, degraded=[HOME])
    assert state.releases[FIRST].degraded == (HOME,)


def test_after_a_degraded_release_home_catches_up_and_both_regions_agree() -> None:
    platform = Platform()
    platform.promote(FIRST)
    peer, home = platform.in_region(PEER), platform.in_region(HOME)
    # Home is dark: nothing replicates.
    platform.release(SECOND, regions=(PEER,))
    peer.decide("approved", MODEL, SECOND, degraded=[HOME])
    assert peer.promote(MODEL, SECOND, "home is dark", [HOME]).epoch == 1000
    peer.follow(MODEL)
    assert stages(home.state(MODEL)) == {FIRST: "active"}
    # It is back, and does not follow before it has the bytes itself.
    platform.replicate()
    assert refusal(lambda: home.follow(MODEL))[0].startswith("073")
    home.observe(MODEL, SECOND, seen=SECOND, manifest=MANIFEST, valid=True)
    home.follow(MODEL)
    platform.replicate()
    assert home.state(MODEL) == peer.state(MODEL)
    pointers = [registry.pointer(MODEL) for registry in (home, peer)]
    assert [pointer and (pointer.digest, pointer.epoch) for pointer in pointers] == [(SECOND, 1000)] * 2
    platform.release(THIRD)
    home.decide("approved", MODEL, THIRD)
    assert home.promote(MODEL, THIRD).epoch == 1001


def test_what_a_cut_off_home_decided_yields_to_the_degraded_release() -> None:
    platform = Platform()
    platform.promote(FIRST)
    platform.release(SECOND)
    platform.release(THIRD)
    home, peer = platform.in_region(HOME), platform.in_region(PEER)
    peer.decide("approved", MODEL, SECOND, degraded=[HOME])
    peer.promote(MODEL, SECOND, "home is dark", [HOME])
    peer.follow(MODEL)
    home.decide("approved", MODEL, THIRD, degraded=[PEER])
    home.promote(MODEL, THIRD, "the peer is dark", [PEER])
    home.follow(MODEL)
    platform.replicate()
    for registry in (home, peer):
        registry.follow(MODEL)
    platform.replicate()
    assert home.state(MODEL) == peer.state(MODEL)
    assert stages(home.state(MODEL)) == {FIRST: "retired", SECOND: "active", THIRD: "retired"}
    assert "the peer is dark" in [entry.why for entry in peer.history(MODEL)]
    pointer = home.pointer(MODEL)
    assert pointer is not None
    assert pointer.digest == SECOND


def test_a_write_that_the_table_refuses_again_and_again_is_given_up() -> None:
    platform = Platform()
    home = platform.in_region(HOME)

    class Busy(BetweenReadAndWrite):
        def write(self, puts: object) -> None:
            home.release(MODEL, digest_of(platform.now().encode()), MANIFEST)
            super().write(puts)  # type: ignore[arg-type]

    store = Busy(platform.table.store(HOME), lambda: None)
    registry = Registry(store, REGIONS, "bob", platform.now)
    assert refusal(lambda: registry.release(MODEL, FIRST, MANIFEST)) == [f"079 {MODEL} in {HOME}"]
