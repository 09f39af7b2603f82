"""How the server is told what to do: one table for options, their defaults and bounds."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..manifest import MODEL_NAME
from ..problems import ModelError, Problem, problem


@dataclass(frozen=True)
class Settings:
    """Options of one server.

    With `registry_table` the server follows the registry's pointer: `model` is the model's name, `bucket` the region's
    bucket of models, `endpoint` that of an embedded AWS. `monitoring_bucket` keeps closed monitoring windows.
    """

    model: str
    registry_table: str | None = None
    bucket: str | None = None
    endpoint: str | None = None
    monitoring_bucket: str | None = None
    name: str | None = None
    digest: str | None = None
    host: str = "127.0.0.1"
    port: int = 8080
    cache: Path | None = None
    region: str = "local"
    poll_seconds: float = 5
    drain_seconds: float = 0
    concurrency: int = 2
    queue: int = 64
    max_body_bytes: int = 4 * 1024 * 1024
    body_seconds: float = 10
    window_rows: int = 1000
    window_seconds: float = 60
    log_features: bool = False


POLL_SECONDS, REGISTRY_POLL_SECONDS = 5.0, 2.0
"""How often to look for another model: in a folder or a prefix, and in the registry, where a look is one small read."""


@dataclass(frozen=True)
class _Number:
    name: str
    default: float
    least: float
    most: float
    help: str


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_NUMBERS: Sequence[_Number] = (
    _Number("port", 8080, 0, 65_535, "port; 0 takes a free one"),
    _Number("poll_seconds", POLL_SECONDS, 0, 3600, "how often to look for another model; 0: only on SIGHUP"),
    _Number("drain_seconds", 0, 0, 300, "on SIGTERM, how long to go on answering while /ready says no"),
    _Number("concurrency", _cores(), 1, 256, "requests computed at once"),
    _Number("queue", 64, 0, 10_000, "requests that may wait; more are answered 429"),
    _Number("max_body_bytes", 4 * 1024 * 1024, 1024, 256 * 1024 * 1024, "largest body of a request"),
    _Number("body_seconds", 10, 0.1, 300, "how long a body may take to arrive"),
    _Number("window_rows", 1000, 200, 1_000_000, "fewest rows of a monitoring window"),
    _Number("window_seconds", 60, 0, 86_400, "shortest time of a monitoring window"),
)


def read_settings(arguments: Sequence[str]) -> Settings:
    """Settings from a command line.

    Raises:
        ModelError: MDL-061, every number that is out of bounds
        SystemExit: an option is unknown
    """
    parser = argparse.ArgumentParser(prog="tandem model serve", description="Serve one model over HTTP.")
    parser.add_argument(
        "--model", required=True, metavar="DIR", help="folder of models or of one model, s3://bucket/prefix, or a name"
    )
    parser.add_argument("--registry-table", help="follow this registry; --model is then the model's name")
    parser.add_argument("--bucket", help="the region's bucket of models, for --registry-table")
    parser.add_argument("--endpoint", help="of an embedded AWS, for --registry-table")
    parser.add_argument("--monitoring-bucket", help="keep closed monitoring windows there, below monitoring/")
    parser.add_argument("--name", help="model to serve when the folder holds several")
    parser.add_argument("--digest", help="serve this digest (sha256:...), not the released one")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--cache", type=Path, metavar="DIR", help="keeps the last known good model, to fall back on")
    parser.add_argument(
        "--region", default=os.environ.get("AWS_REGION", "local"), help="where this server runs (AWS_REGION)"
    )
    parser.add_argument("--log-features", action="store_true", help="write feature values to the log")
    for number in _NUMBERS:
        option = f"--{number.name.replace('_', '-')}"
        kind = type(number.default)
        parser.add_argument(
            option,
            type=kind,
            default=None if number.name == "poll_seconds" else number.default,
            metavar="N",
            help=f"{number.help} ({number.default:g})",
        )
    values = vars(parser.parse_args(arguments))
    if values["poll_seconds"] is None:
        values["poll_seconds"] = POLL_SECONDS if values["registry_table"] is None else REGISTRY_POLL_SECONDS
    problems = list(_registry_problems(values))
    problems += [
        problem(
            "badServeOption",
            f"--{number.name.replace('_', '-')}",
            "is out of bounds",
            expected=f"{number.least:g} to {number.most:g}",
            got=values[number.name],
            hint=f"leave it out for {number.default:g}",
        )
        for number in _NUMBERS
        if not number.least <= values[number.name] <= number.most
    ]
    if problems:
        raise ModelError(problems)
    return Settings(**values)


def _registry_problems(values: Mapping[str, Any]) -> Iterator[Problem]:
    if values["registry_table"] is None:
        return
    rules = (
        ("bucket", values["bucket"] is not None, "the region's bucket of models"),
        ("region", values["region"] != "local", "a region of the platform"),
        ("model", MODEL_NAME.fullmatch(values["model"]) is not None, "the model's name"),
    )
    for name, fits, expected in rules:
        if not fits:
            hint = "a server that follows a registry needs --registry-table, --bucket, --region and --model"
            path = f"--{name}"
            yield problem("badServeOption", path, "does not fit", expected=expected, got=values[name], hint=hint)
