"""CSV files, with the line of everything that is wrong."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from ..problems import ModelError, Problem, problem
from .columns import MISSING, Column, column_problems, missing_label, typed
from .table import RawTable

LONGEST_LINE = 1024 * 1024
MOST_COLUMNS = 4096
_MOST_PROBLEMS = 20
_DELIMITERS = {".csv": ",;", ".tsv": "\t"}


def read_csv(path: Path, target: str) -> RawTable:
    """Read a CSV file: UTF-8, with a header, separated by commas or semicolons as the header is, or by tabs (.tsv).

    Raises:
        ModelError: MDL-001 to 005, 008 to 012
    """
    try:
        with path.open("rb") as lines:
            rows, numbers = _records(path, lines)
    except OSError as error:
        raise ModelError([unreadable(path, error)]) from None
    if not rows:
        raise ModelError([_empty(path, "nothing")])
    names = [name.strip() for name in rows[0]]
    problems = column_problems(str(path), names, target, numbers[0])
    if len(names) > MOST_COLUMNS:
        problems.append(_too_long(path, numbers[0], f"{len(names)} columns"))
    if len(rows) == 1:
        problems.append(_empty(path, "the header only"))
    if not problems:
        problems = _ragged(path, rows, numbers)
    if problems:
        raise ModelError(problems)
    return _table(path, target, names, rows[1:], numbers[1:])


def _table(
    path: Path, target: str, names: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int]
) -> RawTable:
    columns: list[Column] = []
    features: list[str] = []
    labels: list[str] = []
    problems: list[Problem] = []
    for name, cells in zip(names, zip(*rows, strict=True), strict=True):
        if name == target:
            labels = [cell.strip() for cell in cells]
            problems += [
                missing_label(str(path), target, label, number)
                for label, number in zip(labels, numbers, strict=True)
                if label.lower() in MISSING
            ][:_MOST_PROBLEMS]
            continue
        column = typed(str(path), name, cells, numbers)
        if isinstance(column, Problem):
            problems.append(column)
        else:
            columns.append(column)
            features.append(name)
    if problems:
        raise ModelError(problems)
    matrix = np.array([column.values for column in columns], dtype=np.float64).reshape(len(columns), len(rows)).T
    return RawTable(path.name, features, [column.type for column in columns], matrix, target, labels)


def _records(path: Path, lines: Iterator[bytes]) -> tuple[list[list[str]], list[int]]:
    text = _decoded(path, lines)
    header = next(text, "")
    choices = _DELIMITERS[path.suffix.lower()]
    delimiter = max(choices, key=lambda choice: (header.count(choice), choice == choices[0]))
    csv.field_size_limit(LONGEST_LINE)
    reader = csv.reader(_chain(header, text), delimiter=delimiter, strict=True)
    rows, numbers, number = [], [], 1
    try:
        for row in reader:
            if row:
                rows.append(row)
                numbers.append(number)
            number = reader.line_num + 1
    except csv.Error as error:
        raise ModelError([_unbalanced(path, number, str(error))]) from None
    return rows, numbers


def _chain(first: str, rest: Iterator[str]) -> Iterator[str]:
    if first:
        yield first
    yield from rest


def _decoded(path: Path, lines: Iterator[bytes]) -> Iterator[str]:
    number = 0
    while line := lines.readline(LONGEST_LINE + 1):  # type: ignore[attr-defined]
        number += 1
        if len(line) > LONGEST_LINE:
            raise ModelError([_too_long(path, number, f"more than {LONGEST_LINE} bytes")])
        if b"\0" in line or (number == 1 and line.startswith((b"\xff\xfe", b"\xfe\xff"))):
            raise ModelError([_not_utf8(path, number, line.find(b"\0"), line)])
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            raise ModelError([_not_utf8(path, number, error.start, line)]) from None


def _ragged(path: Path, rows: Sequence[Sequence[str]], numbers: Sequence[int]) -> list[Problem]:
    width = len(rows[0])
    return [
        problem(
            "dataRagged",
            str(path),
            "has another number of cells than the header",
            expected=f"{width} cells",
            got=len(row),
            hint="put cells that hold the separator in double quotes, and leave unknown cells empty",
            row=number,
            column=None if len(row) > width else rows[0][len(row)].strip(),
        )
        for row, number in zip(rows, numbers, strict=True)
        if len(row) != width
    ][:_MOST_PROBLEMS]


def _unbalanced(path: Path, number: int, reason: str) -> Problem:
    if "field limit" in reason:
        return _too_long(path, number, reason)
    return problem(
        "dataRagged",
        str(path),
        "cannot be split into cells",
        expected='quotes in pairs, around whole cells ("" for a quote inside)',
        got=reason,
        hint="look at the quotes from this line on, and at its line ending",
        row=number,
    )


def _too_long(path: Path, number: int, got: str) -> Problem:
    return problem(
        "lineTooLong",
        str(path),
        "is too long",
        expected=f"lines of at most {LONGEST_LINE} bytes and {MOST_COLUMNS} columns",
        got=got,
        hint="is it a CSV file? Look for a quote that is never closed, or long text that is no feature",
        row=number,
    )


def _not_utf8(path: Path, number: int, position: int, line: bytes) -> Problem:
    start = max(position, 0)
    return problem(
        "dataEncoding",
        str(path),
        f"is not UTF-8 at byte {start + 1} of the line",
        expected="text in UTF-8",
        got=" ".join(f"{byte:02x}" for byte in line[start : start + 4]),
        hint=f"convert it: iconv -f WINDOWS-1252 -t UTF-8 {path.name} (or -f UTF-16)",
        row=number,
    )


def _empty(path: Path, got: str) -> Problem:
    return problem(
        "dataEmpty",
        str(path),
        "holds no rows",
        expected="a header and at least one row",
        got=got,
        hint="was it written completely?",
    )


def unreadable(path: Path, error: OSError) -> Problem:
    """MDL-001."""
    return problem(
        "dataNotFound",
        str(path),
        "cannot be read",
        expected="a file that can be read",
        got=error.strerror,
        hint="check the path; it is relative to the current folder",
    )
