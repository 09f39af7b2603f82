"""Parquet files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..manifest import FeatureType
from ..problems import ModelError, Problem, problem
from .columns import MISSING, Column, column_problems, missing_label, not_finite, typed
from .read_csv import MOST_COLUMNS, unreadable
from .table import RawTable

_LARGEST = 3.4e38


def read_parquet(path: Path, target: str) -> RawTable:
    """Read a Parquet file; numbers and booleans keep their type, text is read like the cells of a CSV file.

    Rows in problems count from 1.

    Raises:
        ModelError: MDL-001, 002, 005, 008 to 012, 014
    """
    table = _load(path)
    names = list(table.column_names)
    problems = column_problems(str(path), names, target)
    if table.num_rows == 0 or len(names) > MOST_COLUMNS:
        problems.append(_empty(path, table.num_rows, len(names)))
    if problems:
        raise ModelError(problems)
    labels: list[str] = []
    columns: list[Column] = []
    for position, name in enumerate(names):
        values = table.column(position)
        if name == target:
            labels = [_label(value) for value in values.to_pylist()]
            problems += [
                missing_label(str(path), target, None, row)
                for row, label in enumerate(labels, 1)
                if label.lower() in MISSING
            ][:20]
            continue
        column = _column(path, name, values)
        if isinstance(column, Problem):
            problems.append(column)
        else:
            columns.append(column)
    if problems:
        raise ModelError(problems)
    matrix = np.array([column.values for column in columns], dtype=np.float64).reshape(len(columns), table.num_rows).T
    features = [name for name in names if name != target]
    return RawTable(path.name, features, [column.type for column in columns], matrix, target, labels)


def _load(path: Path) -> Any:
    import pyarrow as arrow
    import pyarrow.parquet as parquet

    try:
        with path.open("rb") as file:
            return parquet.ParquetFile(file).read()
    except arrow.ArrowException as error:
        found = problem(
            "dataFormat",
            str(path),
            "is no Parquet file that can be read",
            expected="a whole Parquet file",
            got=str(error).splitlines()[0],
            hint="was it written completely?",
        )
        raise ModelError([found]) from None
    except OSError as error:
        raise ModelError([unreadable(path, error)]) from None


def _column(path: Path, name: str, values: Any) -> Column | Problem:
    from pyarrow import types

    kind = values.type.value_type if types.is_dictionary(values.type) else values.type
    cells = values.to_pylist()
    if types.is_string(kind) or types.is_large_string(kind):
        return typed(str(path), name, ["" if cell is None else cell for cell in cells], range(1, len(cells) + 1))
    numeric = types.is_integer(kind) or types.is_floating(kind) or types.is_decimal(kind)
    if not (numeric or types.is_boolean(kind) or types.is_null(kind)):
        return _no_number(path, name, str(values.type))
    column = [float("nan") if cell is None else float(cell) for cell in cells]
    for row, value in enumerate(column, 1):
        if abs(value) > _LARGEST:
            return not_finite(str(path), name, value, row)
    feature_type: FeatureType = (
        "boolean" if types.is_boolean(kind) else "integer" if types.is_integer(kind) else "number"
    )
    return Column(feature_type, column)


def _label(value: object) -> str:
    return "" if value is None else str(value).strip()


def _no_number(path: Path, name: str, kind: str) -> Problem:
    return problem(
        "notNumeric",
        str(path),
        "holds no numbers",
        expected="a column of numbers, booleans, or text that spells numbers",
        got=kind,
        hint="encode the column as numbers, or remove it",
        row=1,
        column=name,
    )


def _empty(path: Path, rows: int, columns: int) -> Problem:
    return problem(
        "dataEmpty" if rows == 0 else "lineTooLong",
        str(path),
        "holds no rows" if rows == 0 else "has too many columns",
        expected=f"at least one row and at most {MOST_COLUMNS} columns",
        got=f"{rows} rows of {columns} columns",
        hint="was it written completely?" if rows == 0 else "remove columns that are no features",
    )
