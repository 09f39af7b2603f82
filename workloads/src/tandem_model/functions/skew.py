"""How far a region is from what was decided, and whether it may go on yet: pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..registry import ModelState, Pointer
from ..registry.running import Heartbeat, is_recent, seconds_since
from .announce import SOURCE
from .bus import Event

ALIVE_SECONDS = 180
"""A region whose reconciler, which runs each minute, was not at work for so long is taken for dark."""

SETTLE_SECONDS = 60
"""What a switch may take before it counts as skewed: pointers move within a minute, servers look every two seconds."""


@dataclass(frozen=True)
class Skew:
    """What was decided and what the region has of it.

    `lag_seconds` is how long ago the switch was that the pointer has not followed, 0 when it has. `servers` counts the
    region's servers that gave a sign of life lately, `servers_behind` those that answer with another model, or none.
    """

    model: str
    region: str
    digest: str | None
    epoch: int
    pointer: str | None
    lag_seconds: float
    servers: int
    servers_behind: int
    since_switch: float

    @property
    def size(self) -> int:
        """Servers that answer with another model, and one for the pointer when it is behind."""
        return self.servers_behind + (self.lag_seconds > 0)


def skew_of(state: ModelState, pointer: Pointer | None, servers: Sequence[Heartbeat], region: str, now: str) -> Skew:
    """The skew of a model in a region."""
    active, switched = state.active, state.switched
    since = 0.0 if switched is None else max(0.0, seconds_since(switched.at, now))
    behind = switched is not None and (
        pointer is None or (pointer.epoch, pointer.decided_in) != (switched.epoch, switched.region)
    )
    digest = None if active is None else active.digest
    return Skew(
        model=state.model,
        region=region,
        digest=digest,
        epoch=state.epoch,
        pointer=None if pointer is None else pointer.digest,
        # At least a little, however the clocks of two machines differ.
        lag_seconds=max(since, 0.001) if behind else 0.0,
        servers=len(servers),
        servers_behind=0 if digest is None else sum(each.digest != digest for each in servers),
        since_switch=since,
    )


def skew_event(skew: Skew) -> Event | None:
    """What to tell of a skew; None while there is none, or while the switch is younger than what one takes."""
    if skew.size == 0 or skew.since_switch < SETTLE_SECONDS:
        return None
    reasons = [
        f"the pointer is at {skew.pointer or 'nothing'}" if skew.lag_seconds else "",
        f"{skew.servers_behind} of {skew.servers} servers answer with another" if skew.servers_behind else "",
    ]
    detail = {
        "model": skew.model,
        "digest": skew.digest,
        "region": skew.region,
        "epoch": skew.epoch,
        "reason": " and ".join(filter(None, reasons)),
        "skew": skew.size,
        "lagSeconds": round(skew.lag_seconds, 3),
    }
    return Event(SOURCE, "Release Skewed", detail)


def waits_for(
    state: ModelState, region: str, regions: Sequence[str], at_work: Mapping[str, str], now: str
) -> tuple[str, ...]:
    """Regions that follow the last switch before this one does.

    Peers follow at once. Home waits for each peer that has not followed, as `promotion.settle` does: users of home are
    to get what already answers elsewhere. It does not wait for a peer that the switch declared out of reach, nor for
    one whose reconciler was not at work for `ALIVE_SECONDS`, or never.
    """
    switched = state.switched
    if switched is None or region != regions[0]:
        return ()
    return tuple(
        peer
        for peer in regions[1:]
        if peer not in switched.degraded
        and peer in at_work
        and is_recent(at_work[peer], now, ALIVE_SECONDS)
        and not _has_followed(state, peer)
    )


def _has_followed(state: ModelState, region: str) -> bool:
    running, switched = state.running.get(region), state.switched
    return (
        running is not None
        and switched is not None
        and (running.epoch, running.decided_in) == (switched.epoch, switched.region)
    )
