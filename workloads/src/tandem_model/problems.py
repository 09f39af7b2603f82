"""Coded problems: a mistake has a stable code and a place, and says what was expected, what was found, what to do."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

_TABLE: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("problems.json").read_text(encoding="utf-8"))
_LONGEST_SHOWN = 200


@dataclass(frozen=True)
class Problem:
    """One mistake.

    `path` is the file or the field it is in, `row` counts from 0 in a request and is the line in a file, `column` names
    a feature. `got` is JSON.
    """

    code: str
    path: str
    message: str
    expected: str
    got: str
    hint: str
    row: int | None = None
    column: str | None = None
    severity: str = "error"

    @property
    def docs(self) -> str:
        """Anchor of the code's explanation."""
        return f"docs/errors.md#{self.code.lower()}"

    def as_json(self) -> dict[str, Any]:
        """The fields that are known, for `json.dumps`."""
        return {key: value for key, value in {**asdict(self), "docs": self.docs}.items() if value is not None}


class ModelError(Exception):
    """Everything that is wrong with one input, all at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: Sequence[Problem] = tuple(problems)
        super().__init__("\n\n".join(format_problem(problem) for problem in self.problems))


def problem(
    name: str,
    path: str,
    message: str,
    *,
    expected: str,
    got: object,
    hint: str,
    row: int | None = None,
    column: str | None = None,
) -> Problem:
    """A problem of the table `problems.json`.

    Raises:
        KeyError: the table has no such name.
    """
    code = f"TDM-MDL-{_TABLE[name]['number']}"
    return Problem(code, path, message, expected, _show(got), hint, row, column)


def format_problem(found: Problem) -> str:
    """A problem as text, in the same shape as those of the command line."""
    place = found.path
    if found.row is not None:
        place += f" row {found.row}"
    if found.column is not None:
        place += f' column "{found.column}"'
    return (
        f"{found.code}  {place}  {found.message}\n"
        f"  expected  {found.expected}\n  got       {found.got}\n  hint      {found.hint}"
    )


def _show(value: object) -> str:
    if value is None:
        return "nothing"
    text = json.dumps(value, default=str, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."
