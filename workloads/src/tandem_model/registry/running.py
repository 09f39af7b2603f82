"""Signs of life: what each server answers with, and when a region's reconciler was last at work.

They are no part of the history: each is one item that its writer overwrites, and an old one means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from .keys import PARTITION_KEY, REGIONS, RUNNING, SORT_KEY, running_key
from .store import Put, Store

FRESH_SECONDS = 60
"""A server whose sign is older is taken for gone."""

_KEPT_SECONDS = 86_400
"""After this DynamoDB may delete a sign, where the table has `expires` for its time to live."""


@dataclass(frozen=True)
class Heartbeat:
    """What a server answers with; `digest` is None while it answers with nothing. `at` is UTC, ISO 8601."""

    model: str
    region: str
    server: str
    digest: str | None
    version: str | None
    epoch: int
    at: str


def beat(store: Store, heartbeat: Heartbeat) -> None:
    """Write a server's sign.

    Raises:
        ModelError: MDL-077
    """
    item = {
        PARTITION_KEY: RUNNING,
        SORT_KEY: running_key(heartbeat.model, heartbeat.region, heartbeat.server),
        "digest": heartbeat.digest,
        "version": heartbeat.version,
        "epoch": heartbeat.epoch,
        "at": heartbeat.at,
        "expires": int(datetime.fromisoformat(heartbeat.at).timestamp()) + _KEPT_SECONDS,
    }
    store.write([Put(item, "always")])


def heartbeats(store: Store, model: str, region: str, now: str) -> list[Heartbeat]:
    """Signs of a region's servers that are fresh.

    Raises:
        ModelError: MDL-077
    """
    prefix = running_key(model, region)
    found = [
        Heartbeat(
            model,
            region,
            str(item[SORT_KEY])[len(prefix) :],
            item["digest"],
            item["version"],
            int(item["epoch"]),
            str(item["at"]),
        )
        for item in store.query(RUNNING, prefix)
    ]
    return [each for each in found if is_recent(each.at, now, FRESH_SECONDS)]


def mark_region(store: Store, at: str) -> None:
    """State that this region's reconciler is at work.

    Raises:
        ModelError: MDL-077
    """
    store.write([Put({PARTITION_KEY: REGIONS, SORT_KEY: store.region, "at": at}, "always")])


def marked_regions(store: Store) -> dict[str, str]:
    """Region, and when its reconciler was last at work, as far as this replica knows.

    Raises:
        ModelError: MDL-077
    """
    return {str(item[SORT_KEY]): str(item["at"]) for item in store.query(REGIONS)}


def seconds_since(at: str, now: str) -> float:
    """Seconds between two times of the registry."""
    return (datetime.fromisoformat(now) - datetime.fromisoformat(at)).total_seconds()


def is_recent(at: str, now: str, seconds: float) -> bool:
    """Whether a time is no further back than that."""
    return datetime.fromisoformat(now) - datetime.fromisoformat(at) <= timedelta(seconds=seconds)
