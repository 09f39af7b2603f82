"""What `python -m tandem_model.registry` is told: one table of commands and their words."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..manifest import MODEL_NAME, VERSION_LENGTH
from ..problems import ModelError, Problem, problem

_WORDS: dict[str, dict[str, Any]] = {
    "model": {},
    "model?": {"nargs": "?"},
    "version": {},
    "version?": {"nargs": "?"},
    "folder?": {"nargs": "?", "type": Path},
    "--name": {},
    "--from-mlflow": {"metavar": "URI"},
    "--reason": {"default": ""},
    "--degraded": {"action": "append", "default": [], "metavar": "REGION"},
    "--epoch": {"type": int},
    "--answers": {"action": "append", "default": [], "metavar": "REGION=URL"},
}

_DECISION = ("model", "version", "--reason", "--degraded")

COMMANDS: dict[str, tuple[str, ...]] = {
    "release": ("folder?", "--name", "--from-mlflow", "--reason", "--degraded"),
    "list": ("model?",),
    "show": ("model", "version?"),
    "history": ("model", "version?"),
    "validate": ("model", "version?"),
    "approve": _DECISION,
    "reject": _DECISION,
    "retire": _DECISION,
    "promote": (*_DECISION, "--epoch", "--answers"),
    "rollback": ("model", "--reason", "--degraded", "--epoch", "--answers"),
    "verify": ("model", "--answers"),
}

_NEED_REASON = ("reject", "retire", "rollback")
_VERSION = re.compile(rf"[0-9a-f]{{{VERSION_LENGTH}}}|(sha256:)?[0-9a-f]{{64}}")


def parse(words: Sequence[str] | None) -> argparse.Namespace:
    """Options of one command; `regions` maps each region to its bucket, home first, `looked_at` lists the chosen ones.

    Raises:
        ModelError: MDL-070, every word that does not fit
        SystemExit: an option is unknown
    """
    options = _parser().parse_args(words)
    options.regions = dict(text.partition("=")[::2] for text in options.region)
    options.answers = dict(text.partition("=")[::2] for text in getattr(options, "answers", []))
    options.looked_at = options.looked_at or list(options.regions)
    if problems := _problems(options):
        raise ModelError(problems)
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tandem model", description="The registry of released models.")
    parser.add_argument("--table", required=True)
    parser.add_argument("--region", action="append", required=True, metavar="NAME=BUCKET", help="home first")
    parser.add_argument("--in", dest="looked_at", action="append", metavar="REGION", help="look at this one only")
    parser.add_argument("--endpoint", help="of an embedded AWS")
    parser.add_argument("--by", required=True, help="who acts, for the history")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    commands = parser.add_subparsers(dest="command", required=True)
    for command, names in COMMANDS.items():
        words = commands.add_parser(command)
        for name in names:
            words.add_argument(name.rstrip("?"), **_WORDS[name])
    return parser


def _problems(options: argparse.Namespace) -> list[Problem]:
    given = vars(options)
    regions = list(options.regions)
    named = [*options.looked_at, *given.get("degraded", []), *options.answers]
    model, version, epoch = given.get("model"), given.get("version"), given.get("epoch")
    rules = [
        (region in regions, "region", "one of the platform's", region, f"write one of {', '.join(regions)}")
        for region in named
    ]
    rules += [
        (
            set(given.get("degraded", [])) != set(regions),
            "--degraded",
            "a region that is left to decide",
            given.get("degraded"),
            "name the regions that are dark only",
        ),
        (
            model is None or MODEL_NAME.fullmatch(model) is not None,
            "model",
            "small letters, digits and hyphens, a letter first",
            model,
            "`tandem model list` has all names",
        ),
        (
            version is None or _VERSION.fullmatch(version) is not None,
            "version",
            f"{VERSION_LENGTH} hexadecimal digits, or a digest",
            version,
            "`tandem model show` has all versions",
        ),
        (epoch is None or epoch >= 0, "--epoch", "0 or more", epoch, "`tandem model show` says which it is"),
        (
            options.command not in _NEED_REASON or given["reason"].strip() != "",
            "--reason",
            "why, in a few words",
            None,
            'add --reason "error rate of 7 %"',
        ),
        (
            given.get("from_mlflow") is None or given.get("folder") is None,
            "folder",
            "either a folder or --from-mlflow",
            given.get("folder"),
            "leave one of them out",
        ),
    ]
    return [
        problem("badRegistryOption", path, "does not fit", expected=expected, got=got, hint=hint)
        for fits, path, expected, got, hint in rules
        if not fits
    ]
