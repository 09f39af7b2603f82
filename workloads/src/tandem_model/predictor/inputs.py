"""Rows of a request become a matrix, or the list of everything that is wrong with them."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from itertools import chain, cycle, islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..manifest import Feature, Input
from ..problems import ModelError, Problem
from . import findings

Matrix = NDArray[np.float64]
"""Shape (rows, features); NaN is a missing value."""

MOST_PROBLEMS = 100
"""Problems that one answer lists; a caller mends the first ones first."""

_LARGEST = 3.4e38
"""Beyond it a 32-bit float is infinite."""


class InputReader:
    """Reads rows as a manifest's input wants them. Made once per model."""

    def __init__(self, inputs: Input) -> None:
        features = inputs.features
        self._features = features
        self._max_rows = inputs.max_rows
        self._names = dict.fromkeys(feature.name for feature in features)
        self._low = np.array([feature.range.minimum for feature in features])
        self._high = np.array([feature.range.maximum for feature in features])
        self._rejects = np.array([feature.missing.policy == "reject" for feature in features])
        self._whole = np.array([feature.type != "number" for feature in features])
        self._any_whole = bool(self._whole.any())

    def matrix(self, rows: object, path: str = "rows") -> Matrix:
        """Rows as a matrix.

        A row is an object with every feature by name, or a list in the manifest's order; null is a missing value.

        Raises:
            ModelError: MDL-040 to 046, each with row and column; at most 100 of them
        """
        if not isinstance(rows, list) or not rows:
            raise ModelError(
                [findings.wrong_shape(path, "is not a list of rows", "a list with at least one row", rows)]
            )
        self.require_row_count(len(rows), path)
        ordered = list(map(self._in_order, rows))
        if None in ordered:
            raise ModelError(islice(self._problems(rows, path), MOST_PROBLEMS))
        return self.matrix_of_cells(list(chain.from_iterable(filter(None, ordered))), path)

    def matrix_of_cells(self, cells: Sequence[Any], path: str = "rows") -> Matrix:
        """As `matrix`, from the cells of all rows, one row after the other; none may be cut short.

        Raises:
            ModelError: MDL-042 to 044, each with row and column; at most 100 of them
        """
        width = len(self._features)
        numbers = self._numbers(cells)
        if numbers is None:
            rows = [cells[start : start + width] for start in range(0, len(cells), width)]
            raise ModelError(islice(self._problems(rows, path), MOST_PROBLEMS))
        matrix = numbers.reshape(-1, width)
        self.require_values(matrix, path)
        return matrix

    def require_row_count(self, count: int, path: str = "rows") -> None:
        """Refuse more rows than the model takes at once.

        Raises:
            ModelError: MDL-046
        """
        if count > self._max_rows:
            raise ModelError([findings.too_many_rows(path, self._max_rows, count)])

    def require_values(self, matrix: Matrix, path: str = "rows") -> None:
        """Refuse values that are out of range, of another type, or missing where that is not allowed.

        Args:
            matrix: shape (rows, features) with the manifest's features
            path: where it comes from, for messages

        Raises:
            ModelError: MDL-042 to 044
        """
        fits = (matrix >= self._low) & (matrix <= self._high)  # which a missing value never is
        if self._any_whole:
            fits &= ~self._whole | (matrix == np.floor(matrix))
        if fits.all():
            return
        bad = ~fits & (self._rejects | ~np.isnan(matrix))
        if bad.any():
            places = np.argwhere(bad)[:MOST_PROBLEMS]
            raise ModelError(
                findings.wrong_value(self._features[column], float(matrix[row, column]), int(row), path)
                for row, column in places
            )

    def _in_order(self, row: object) -> Sequence[Any] | None:
        """The row's cells in the manifest's order, None when they are not those of the features."""
        if isinstance(row, dict):
            return [row[name] for name in self._names] if row.keys() == self._names.keys() else None
        return row if isinstance(row, list) and len(row) == len(self._names) else None

    def _numbers(self, cells: Sequence[Any]) -> NDArray[np.float64] | None:
        """The cells as numbers, None when one of them does not fit its feature."""
        numbers = _packed(cells)
        if numbers is not None:
            return numbers
        return np.array(cells, dtype=np.float64) if all(map(_fits, cycle(self._features), cells)) else None

    def _problems(self, rows: Sequence[object], path: str) -> Iterator[Problem]:
        for index, row in enumerate(rows):
            if isinstance(row, dict):
                yield from findings.wrong_names(self._names, row, index, path)
                pairs = [(feature, row[feature.name]) for feature in self._features if feature.name in row]
            elif isinstance(row, list) and len(row) == len(self._names):
                pairs = list(zip(self._features, row, strict=True))
            else:
                got = f"a list of {len(row)}" if isinstance(row, list) else row
                yield findings.wrong_shape(path, "does not fit the model", f"{len(self._names)} features", got, index)
                continue
            for feature, cell in pairs:
                if not _fits(feature, cell):
                    yield findings.bad_value(feature, cell, index, path)


def _packed(cells: Sequence[Any]) -> NDArray[np.float64] | None:
    """The cells as numbers when they are floats and whole numbers: what fits every feature, and the usual case.

    Packing them refuses text, lists and nulls, but takes true for 1 and false for 0, and NaN for a number.
    """
    try:
        numbers = np.frombuffer(struct.pack(f"{len(cells)}d", *cells))
    except (struct.error, OverflowError):
        return None
    unclear = np.flatnonzero((numbers == 0) | (numbers == 1) | np.isnan(numbers)).tolist()
    return None if any(type(cells[index]) is bool or cells[index] != cells[index] for index in unclear) else numbers


def _fits(feature: Feature, cell: object) -> bool:
    kind = type(cell)
    if kind is float:
        return cell == cell  # JSON has no NaN: null says that a value is missing
    if kind is int:
        return -_LARGEST < cell < _LARGEST  # type: ignore[operator]
    return cell is None or (kind is bool and feature.type == "boolean")
