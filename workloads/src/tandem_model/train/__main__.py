"""`python -m tandem_model.train`: what `tandem model train` starts."""

from __future__ import annotations

import argparse
import dataclasses
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from ..manifest import MODEL_NAME
from ..problems import ModelError, Problem, format_problem, problem
from ..release import MARGIN
from .cross_validation import Say
from .datasets import DATASETS, load_dataset, load_file, name_of
from .table import Table
from .train import Outcome, Settings, train

_INVALID, _FAILED, _INTERRUPTED = 2, 1, 130
_OF_THE_RUN = ("TDM-MDL-02", "TDM-MDL-03")
"""Codes of what was tried and failed; all others are of the input."""


def main(words: Sequence[str] | None = None) -> int:
    """Train as the words say; the exit code is 0, 1 (refused or failed), 2 (wrong input) or 130 (stopped)."""
    options = _parser().parse_args(words)
    # A stop is not a fault: what was computed is in its checkpoint, and nothing half-written is left.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    as_json = options.format == "json"
    say: Say = (lambda _line: None) if as_json else _say
    try:
        table, settings = _request(options)
        for line in _description(table):
            say(line)
        outcome = train(table, settings, say)
    except ModelError as error:
        return _report(error.problems, as_json)
    except KeyboardInterrupt:
        _say("stopped; the same command goes on from the last checkpoint")
        return _INTERRUPTED
    sys.stdout.write(_as_json(outcome) if as_json else _as_text(outcome))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tandem model train", description="Train a model and release it.")
    parser.add_argument("--dataset", choices=DATASETS, default=None)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--target")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--margin", type=float, default=MARGIN)
    parser.add_argument("--replace", action="store_true")
    parser.add_argument("--licence", default="not stated")
    parser.add_argument("--intended-use", default="not stated")
    parser.add_argument("--revision", default="unknown")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser


def _request(options: argparse.Namespace) -> tuple[Table, Settings]:
    problems = list(_option_problems(options))
    if problems:
        raise ModelError(problems)
    if options.data is None:
        dataset = options.dataset or DATASETS[0]
        table, name = load_dataset(dataset), options.name or dataset
    else:
        table = load_file(options.data, options.target, licence=options.licence, intended_use=options.intended_use)
        name = options.name or name_of(options.data)
    settings = Settings(
        out=options.out,
        name=name,
        seed=options.seed,
        margin=options.margin,
        replace=options.replace,
        revision=options.revision,
    )
    return table, settings


def _option_problems(options: argparse.Namespace) -> list[Problem]:
    rules = (
        (
            options.data is None or options.target is not None,
            "--target",
            "the column to predict",
            options.target,
            "add --target <column>",
        ),
        (
            options.target is None or options.data is not None,
            "--data",
            "a file that has the target",
            options.data,
            "add --data <file>, or leave --target out: a built-in data set has its own",
        ),
        (
            options.data is None or options.dataset is None,
            "--dataset",
            "either --dataset or --data",
            options.dataset,
            "leave one of them out",
        ),
        (
            options.name is None or MODEL_NAME.fullmatch(options.name) is not None,
            "--name",
            "small letters, digits and hyphens, a letter first",
            options.name,
            "write a name like churn-2024",
        ),
        (0 <= options.margin <= 1, "--margin", "0 to 1", options.margin, f"leave it out for {MARGIN}"),
        (
            0 <= options.seed < 2**32,
            "--seed",
            "a whole number from 0 to 4294967295",
            options.seed,
            "leave it out for 0",
        ),
    )
    return [
        problem("badTrainOption", path, "does not fit", expected=expected, got=got, hint=hint)
        for fits, path, expected, got, hint in rules
        if not fits
    ]


def _description(table: Table) -> list[str]:
    kinds = ", ".join(f"{table.types.count(kind)} {kind}" for kind in dict.fromkeys(table.types))
    classes = ", ".join(f"{name} {int((table.labels == index).sum())}" for index, name in enumerate(table.classes))
    missing = (table.matrix != table.matrix).sum(axis=0)
    filled = ", ".join(f"{name} {count}" for name, count in zip(table.names, missing, strict=True) if count)
    return [
        f"read {table.source}: {len(table.labels)} rows, {len(table.names)} features ({kinds})",
        f"target {table.target}: {classes}",
        f"missing values: {filled + ' (filled with the median)' if filled else 'none'}",
    ]


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def _report(problems: Sequence[Problem], as_json: bool) -> int:
    if as_json:
        sys.stdout.write(json.dumps({"problems": [found.as_json() for found in problems]}, indent=2) + "\n")
    else:
        sys.stderr.write("\n\n".join(map(format_problem, problems)) + "\n")
    return _FAILED if all(found.code.startswith(_OF_THE_RUN) for found in problems) else _INVALID


def _as_text(outcome: Outcome) -> str:
    metrics = outcome.manifest.metrics
    return (
        f"{outcome.manifest.model} {outcome.manifest.version} is released\n"
        f"  AUC {metrics.auc:.4f}  accuracy {metrics.accuracy:.4f}  log loss {metrics.log_loss:.4f}"
        f"  ({metrics.rows} test rows)\n"
        f"  model   {outcome.folder}\n"
        f"  report  {outcome.folder / 'report.html'}\n"
    )


def _as_json(outcome: Outcome) -> str:
    manifest = outcome.manifest
    document = {
        "model": manifest.model,
        "version": manifest.version,
        "digest": manifest.digest,
        "folder": str(outcome.folder),
        "report": str(outcome.folder / "report.html"),
        "types": {feature.name: feature.type for feature in manifest.input.features},
        "missing": {f.name: f.missing.policy for f in manifest.input.features if f.missing.policy != "reject"},
        "metrics": dataclasses.asdict(manifest.metrics),
        "released": outcome.verdict.released,
    }
    return json.dumps(document, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
