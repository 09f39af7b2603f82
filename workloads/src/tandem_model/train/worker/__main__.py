"""`python -m tandem_model.train.worker`: what `tandem model trainer` starts."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from .aws import TrainingQueue, Workflow
from .log import Log
from .retrain import Releases
from .trainer import Region, Trainer

_INTERRUPTED = 130
_LONGEST_WAIT_SECONDS = 20
"""Of one look into a queue: SQS API, ReceiveMessage."""


def main(words: Sequence[str] | None = None) -> int:
    """Take requests until a signal comes; the exit code is 130 then, and 0 after the one of `--once`."""
    options = _parser().parse_args(words)
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, _stop)
    log = Log(options.format == "json")
    trainer = _trainer(options, log)
    try:
        log("listening", regions=" ".join(region.name for region in trainer.regions), queue=options.queue)
        trainer.listen(options.once)
    except KeyboardInterrupt:
        log("stopped")
        return _INTERRUPTED
    return 0


def _stop(_number: int, _frame: FrameType | None) -> None:
    # A second signal would break off what the first one began: the request goes back to the queue.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    raise KeyboardInterrupt


def _trainer(options: argparse.Namespace, log: Log) -> Trainer:
    buckets = dict(text.partition("=")[::2] for text in options.region)
    listened: Sequence[str] = options.listened or list(buckets)
    wait = max(1, _LONGEST_WAIT_SECONDS // (2 * len(listened)))
    regions = [
        Region(name, TrainingQueue(options.queue, name, options.endpoint, wait), Workflow(name, options.endpoint))
        for name in listened
    ]
    releases = Releases(options.table, buckets, options.endpoint, options.by)
    return Trainer(regions, releases, options.revision, options.hidden_seconds, log)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tandem model trainer", description="Train what the queue `training` asks for."
    )
    parser.add_argument("--queue", required=True, help="name of the queue, the same in each region")
    parser.add_argument("--table", required=True, help="the release registry")
    parser.add_argument("--region", action="append", required=True, metavar="NAME=BUCKET", help="home first")
    parser.add_argument("--in", dest="listened", action="append", metavar="REGION", help="listen in this one only")
    parser.add_argument("--endpoint", help="of an embedded AWS")
    parser.add_argument("--by", default="trainer", help="who acts, for the history")
    parser.add_argument("--revision", default="unknown", help="of the code, for the manifest")
    parser.add_argument(
        "--hidden-seconds", type=int, default=120, help="after which a dead trainer's request comes back"
    )
    parser.add_argument("--once", action="store_true", help="end after one request")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


if __name__ == "__main__":
    sys.exit(main())
