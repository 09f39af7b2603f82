"""Replays what an archive keeps.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html.
"""

from __future__ import annotations

import time

from moto.events.models import Archive, Replay, ReplayState

from .bus import publish
from .events import seconds_of


def replay_events(replay: Replay, archive: Archive) -> None:
    """Put the events of a replay's time on its bus again, for all rules or for those that `FilterArns` names."""
    first, last = (float(each) for each in (replay.event_start_time, replay.event_end_time))
    name = replay.destination["Arn"].split("/")[-1]
    only = replay.destination.get("FilterArns") or ()
    for event in sorted(archive.events, key=lambda each: str(each["time"])):
        # An event tells whole seconds only.
        if int(first) <= seconds_of(str(event["time"])) <= last:
            publish(replay.region, name, {**event, "replay-name": replay.name}, only)
    replay.state = ReplayState.COMPLETED
    replay.end_time = time.time()
