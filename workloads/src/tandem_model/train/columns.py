"""Text cells become typed columns."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..manifest import FeatureType
from ..problems import Problem, problem

MISSING = frozenset({"", "na", "n/a", "nan", "null", "none"})
"""Spellings of a missing value, in any case."""

_BOOLEAN = {"true": 1.0, "false": 0.0}
_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_INFINITE = re.compile(r"[+-]?inf(inity)?", re.IGNORECASE)
_LARGEST = 3.4e38


@dataclass(frozen=True)
class Column:
    """A feature's values, NaN where one is missing."""

    type: FeatureType
    values: list[float]


def typed(path: str, name: str, cells: Sequence[str], rows: Sequence[int]) -> Column | Problem:
    """The narrowest type that all cells have, or the first cell that has none.

    Args:
        path: the file, for messages
        name: the column's
        cells: one per row
        rows: the line of each row
    """
    plain = [cell.strip() for cell in cells]
    present = [cell for cell in plain if cell.lower() not in MISSING]
    if present and all(cell.lower() in _BOOLEAN for cell in present):
        return Column("boolean", [_BOOLEAN.get(cell.lower(), math.nan) for cell in plain])
    values = []
    for cell, row in zip(plain, rows, strict=True):
        value = math.nan if cell.lower() in MISSING else _number(cell)
        if value is None or abs(value) > _LARGEST:
            bad = sum(1 for other in present if _number(other) is None)
            return _not_a_number(path, name, cell, row, bad) if value is None else not_finite(path, name, cell, row)
        values.append(value)
    return Column("integer" if present and all(map(_INTEGER.fullmatch, present)) else "number", values)


def _number(cell: str) -> float | None:
    """None for what is no number. float() alone would take 1_000 and digits of other scripts."""
    if _INFINITE.fullmatch(cell):
        return math.inf
    return float(cell) if _NUMBER.fullmatch(cell) and cell.isascii() else None


def _not_a_number(path: str, name: str, cell: str, row: int, count: int) -> Problem:
    decimal_comma = re.fullmatch(r"[+-]?\d+,\d+", cell)
    return problem(
        "notNumeric",
        path,
        "is no number" if count == 1 else f"is no number, like {count - 1} more in this column",
        expected="numbers, or true and false, or nothing where a value is missing",
        got=cell,
        hint="write decimals with a point"
        if decimal_comma
        else "correct the cell, encode the column as numbers, or remove it; name it with --target if it is the class",
        row=row,
        column=name,
    )


def not_finite(path: str, name: str, got: object, row: int) -> Problem:
    """MDL-010."""
    return problem(
        "notFinite",
        path,
        "is infinite, or too large",
        expected="a number between -3.4e38 and 3.4e38",
        got=str(got),
        hint="leave the cell empty if the value is unknown",
        row=row,
        column=name,
    )


def missing_label(path: str, target: str, got: object, row: int) -> Problem:
    """MDL-012."""
    return problem(
        "missingLabel",
        path,
        "has no class",
        expected="a class in every row",
        got=got,
        hint="fill it in, or remove the row",
        row=row,
        column=target,
    )


def column_problems(path: str, names: Sequence[str], target: str, row: int | None = None) -> list[Problem]:
    """MDL-005 and MDL-009: what is wrong with the names of columns."""
    problems = [
        problem(
            "duplicateColumn",
            path,
            "has no name" if name == "" else "stands there twice",
            expected="a name of its own for every column",
            got=[position + 1 for position, other in enumerate(names) if other == name],
            hint="rename or remove one of these columns (they are counted from 1)",
            row=row,
            column=name,
        )
        for name in sorted(set(names))
        if name == "" or names.count(name) > 1
    ]
    if target not in names:
        lower = {name.lower(): name for name in names}
        close = lower.get(target.strip().lower())
        problems.append(
            problem(
                "noTarget",
                path,
                f'has no column "{target}"',
                expected=f"one of {', '.join(names)}"[:300],
                got=target,
                hint=f'write --target "{close}"' if close else "name the column to predict with --target",
                row=row,
            )
        )
    return problems
