"""Prints what happens as it happens: `python -m tandem_model.operate.watch`, what `tandem watch` starts."""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from ..problems import ModelError
from ..registry import DynamoStore, Registry
from .happening import Happening
from .sources import Source, alarm_states, of_alarms, of_logs, of_registry

_INTERRUPTED = 130


class Watcher:
    """Asks every source in turn; one that cannot be asked is told of once, until it can be again."""

    def __init__(self, sources: dict[tuple[str, str], Source]) -> None:
        """`sources` by region and by what they read."""
        self._sources = sources
        self._failing: set[tuple[str, str]] = set()

    def look(self) -> Sequence[Happening]:
        """What is new, oldest first."""
        found = [each for place, source in self._sources.items() for each in self._ask(place, source)]
        return sorted(found, key=lambda each: each.at)

    def _ask(self, place: tuple[str, str], source: Source) -> Sequence[Happening]:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            found = source()
        except (ModelError, BotoCoreError, ClientError) as error:
            if place in self._failing:
                return []
            self._failing.add(place)
            region, name = place
            said = " ".join(str(error).split())[:200]
            return [Happening(datetime.now(timezone.utc).isoformat(), region, "unreadable", name, said)]
        self._failing.discard(place)
        return found


def main(words: Sequence[str] | None = None) -> int:
    """Watch until a signal comes; the exit code is 130 then."""
    options = _parser().parse_args(words)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    watcher = Watcher(_sources(options))
    try:
        # What was before is told by `tandem status`.
        watcher.look()
        sys.stderr.write("watching; Ctrl-C ends it\n")
        while True:
            for happening in watcher.look():
                line = happening.as_json() if options.format == "json" else happening.as_text()
                sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
            time.sleep(options.poll_seconds)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _sources(options: argparse.Namespace) -> dict[tuple[str, str], Source]:
    import boto3
    from botocore.config import Config

    config = Config(connect_timeout=3, read_timeout=10, retries={"max_attempts": 1, "mode": "standard"})
    regions: list[str] = options.region
    since = datetime.now(timezone.utc)

    def client(service: str, region: str) -> Any:
        return boto3.client(service, region_name=region, endpoint_url=options.endpoint, config=config)

    sources: dict[tuple[str, str], Source] = {}
    for region in options.looked_at or regions:
        # An entry is told by the region that wrote it, of which each replica has all: the first that is asked.
        registry = Registry(DynamoStore(options.table, region, options.endpoint), regions, "watch")
        sources[region, "registry"] = _own(region, of_registry(registry))
        states = alarm_states(client("cloudwatch", region), options.prefix)
        sources[region, "alarms"] = of_alarms(region, states)
        sources[region, "functions"] = of_logs(region, client("logs", region), f"/aws/lambda/{options.prefix}", since)
    return sources


def _own(region: str, source: Source) -> Source:
    return lambda: [each for each in source() if each.region == region]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tandem watch", description="Print what happens as it happens.")
    parser.add_argument("--table", required=True, help="the release registry")
    parser.add_argument("--region", action="append", required=True, help="all of the platform's, home first")
    parser.add_argument("--in", dest="looked_at", action="append", metavar="REGION", help="watch this one only")
    parser.add_argument("--prefix", required=True, help="that names of alarms and functions begin with")
    parser.add_argument("--endpoint", help="of an embedded AWS")
    parser.add_argument("--poll-seconds", type=float, default=2)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


if __name__ == "__main__":
    sys.exit(main())
