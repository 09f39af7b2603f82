"""How far a region is from what was decided, without any AWS."""

from __future__ import annotations

import pytest
from registry.actors import FIRST, HOME, MODEL, PEER, REGIONS, SECOND, Platform

from tandem_model.functions.skew import skew_event, skew_of, waits_for
from tandem_model.registry.running import Heartbeat, heartbeats, is_recent, mark_region, marked_regions, seconds_since

NOW = "2026-01-01T00:10:00.000000+00:00"
JUST_NOW = "2026-01-01T00:09:00.000000+00:00"
LONG_AGO = "2026-01-01T00:00:00.000000+00:00"


@pytest.fixture
def platform() -> Platform:
    platform = Platform()
    platform.promote(FIRST)
    platform.release(SECOND)
    platform.in_region(HOME).decide("approved", MODEL, SECOND)
    return platform


@pytest.mark.parametrize(
    ("at_work", "degraded", "expected"),
    [
        ({PEER: JUST_NOW}, (), (PEER,)),
        ({PEER: LONG_AGO}, (), ()),
        ({}, (), ()),
        ({PEER: JUST_NOW}, (PEER,), ()),
    ],
    ids=["alive", "silent", "never at work", "declared dark"],
)
def test_home_waits_for_peers_that_live(
    platform: Platform, at_work: dict[str, str], degraded: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    state = platform.in_region(HOME).promote(MODEL, SECOND, degraded=degraded)
    assert waits_for(state, HOME, REGIONS, at_work, NOW) == expected
    assert waits_for(state, PEER, REGIONS, {HOME: JUST_NOW}, NOW) == ()


def test_home_goes_on_when_the_peer_has_followed(platform: Platform) -> None:
    platform.in_region(HOME).promote(MODEL, SECOND)
    platform.replicate()
    platform.in_region(PEER).follow(MODEL)
    platform.replicate()
    assert waits_for(platform.in_region(HOME).state(MODEL), HOME, REGIONS, {PEER: JUST_NOW}, NOW) == ()


def test_before_the_first_promotion_nothing_is_waited_for_and_nothing_is_skewed() -> None:
    platform = Platform()
    platform.release(FIRST)
    state = platform.in_region(HOME).state(MODEL)
    assert waits_for(state, HOME, REGIONS, {PEER: JUST_NOW}, NOW) == ()
    skew = skew_of(state, None, [Heartbeat(MODEL, HOME, "a", FIRST, "v", 0, NOW)], HOME, NOW)
    assert (skew.size, skew_event(skew)) == (0, None)


def test_a_pointer_that_is_behind_counts_with_the_time_since_the_switch(platform: Platform) -> None:
    home = platform.in_region(HOME)
    home.promote(MODEL, SECOND)
    state = home.state(MODEL)
    skew = skew_of(state, home.pointer(MODEL), [Heartbeat(MODEL, HOME, "a", FIRST, "v", 1, NOW)], HOME, NOW)
    assert (skew.size, skew.servers_behind, skew.digest, skew.pointer) == (2, 1, SECOND, FIRST)
    assert state.switched is not None
    assert skew.lag_seconds == seconds_since(state.switched.at, NOW)
    event = skew_event(skew)
    assert event is not None
    assert event.detail["reason"] == f"the pointer is at {FIRST} and 1 of 1 servers answer with another"
    assert {"model", "digest", "region", "epoch", "reason"} <= event.detail.keys()
    # A switch of this moment is under way, not skewed.
    young = skew_of(state, home.pointer(MODEL), [], HOME, state.switched.at)
    assert young.size == 1
    assert skew_event(young) is None


def test_a_server_that_answers_with_nothing_is_behind(platform: Platform) -> None:
    home = platform.in_region(HOME)
    skew = skew_of(home.state(MODEL), home.pointer(MODEL), [Heartbeat(MODEL, HOME, "a", None, None, 0, NOW)], HOME, NOW)
    assert (skew.servers_behind, skew.lag_seconds) == (1, 0.0)


def test_signs_of_life_age(platform: Platform) -> None:
    store = platform.table.store(HOME)
    mark_region(store, NOW)
    platform.replicate()
    assert marked_regions(platform.table.store(PEER)) == {HOME: NOW}
    assert is_recent(JUST_NOW, NOW, 60)
    assert not is_recent(LONG_AGO, NOW, 60)
    assert heartbeats(store, MODEL, HOME, NOW) == []
