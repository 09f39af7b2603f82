"""`python -m tandem_model.registry`: what `tandem model release`, `promote` and their like start."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from ..problems import ModelError, Problem, format_problem
from .commands import COMMANDS
from .options import parse
from .session import Session
from .text import as_text

_FAILED, _INVALID, _INTERRUPTED = 1, 2, 130
_OF_THE_INPUT = "TDM-MDL-070"


def main(words: Sequence[str] | None = None) -> int:
    """Do as the words say; the exit code is 0, 1 (refused or failed), 2 (wrong input) or 130 (stopped)."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    as_json = "--format=json" in (sys.argv if words is None else words)
    try:
        options = parse(words)
        document = COMMANDS[options.command](Session(options), options)
    except ModelError as error:
        return _report(error.problems, as_json)
    except KeyboardInterrupt:
        sys.stderr.write("stopped; `tandem model history` shows what was done, and the same command goes on\n")
        return _INTERRUPTED
    sys.stdout.write(json.dumps(document, indent=2) + "\n" if as_json else as_text(options.command, document))
    problems = document.get("problems", [])
    if problems and not as_json:
        sys.stderr.write("\n\n".join(format_problem(_problem(found)) for found in problems) + "\n")
    return _FAILED if problems else 0


def _problem(document: Mapping[str, Any]) -> Problem:
    return Problem(**{name: value for name, value in document.items() if name != "docs"})


def _report(problems: Sequence[Problem], as_json: bool) -> int:
    if as_json:
        sys.stdout.write(json.dumps({"problems": [found.as_json() for found in problems]}, indent=2) + "\n")
    else:
        sys.stderr.write("\n\n".join(map(format_problem, problems)) + "\n")
    return _INVALID if any(found.code == _OF_THE_INPUT for found in problems) else _FAILED


if __name__ == "__main__":
    sys.exit(main())
