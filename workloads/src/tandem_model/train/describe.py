"""What the manifest says of each feature: bounds, policy for missing values, and reference bins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..manifest import Bins, Feature, FeatureType, Golden, MissingPolicy, Range
from ..predictor import Matrix

if TYPE_CHECKING:
    from .estimator import Labels
    from .table import Table

_LARGEST = 3.4e38
BINS = 10
GOLDEN_TOLERANCE = 1e-4
_GOLDEN_ROWS_PER_CLASS = 2


def describe_features(table: Table, train: Labels, fillers: Matrix | None) -> tuple[Feature, ...]:
    """Every feature of a table.

    Args:
        table: all rows, whose values are all accepted later
        train: the rows that the reference is made of
        fillers: the value that the model puts in place of a missing one, per feature; None where none was missing
    """
    missing = np.atleast_1d(np.isnan(table.matrix).any(axis=0))
    return tuple(
        Feature(
            name=name,
            type=table.types[column],
            range=accepted(table.types[column], observed := observed_in(table.matrix[:, column])),
            observed=observed,
            missing=MissingPolicy("impute", float(np.float32(fillers[column])))
            if missing[column] and fillers is not None
            else MissingPolicy("reject"),
            reference=bins_of(table.matrix[train, column]),
        )
        for column, name in enumerate(table.names)
    )


def accepted(kind: FeatureType, observed: Range) -> Range:
    """The range that is accepted: what was observed, widened by its own width on both sides.

    A column that never changes is widened by its size, or by 1; true and false stay 0 and 1.
    """
    if kind == "boolean":
        return Range(0.0, 1.0)
    width = observed.maximum - observed.minimum or max(abs(observed.maximum), 1.0)
    return Range(max(observed.minimum - width, -_LARGEST), min(observed.maximum + width, _LARGEST))


def bins_of(values: Matrix) -> Bins:
    """About ten bins of equal counts, fewer where values repeat."""
    present = values[~np.isnan(values)]
    edges = np.unique(np.quantile(present, np.linspace(0, 1, BINS + 1)[1:-1])) if len(present) > 0 else np.empty(0)
    inner = edges[edges > present.min()] if len(present) > 0 else edges
    counts = np.bincount(np.searchsorted(inner, present, side="right"), minlength=len(inner) + 1)
    return Bins(tuple(map(float, inner)), (*map(int, counts), len(values) - len(present)))


def describe_outputs(probabilities: Matrix) -> tuple[Bins, ...]:
    """The spread of each class's probability, shape (rows, classes)."""
    return tuple(bins_of(column) for column in np.round(probabilities, 6).T)


def golden_rows(table: Table, test: Labels, probabilities: Matrix) -> Golden:
    """The first test rows of every class, and the first one with a missing value, with their probabilities."""
    picked: list[int] = []
    for index in range(len(table.classes)):
        picked += np.flatnonzero(table.labels[test] == index)[:_GOLDEN_ROWS_PER_CLASS].tolist()
    picked += np.flatnonzero(np.isnan(table.matrix[test]).any(axis=1))[:1].tolist()
    rows = sorted(set(picked))
    return Golden(
        inputs=tuple(_with_none(table.matrix[test[row]]) for row in rows),
        outputs=tuple(tuple(round(float(value), 6) for value in probabilities[row]) for row in rows),
        tolerance=GOLDEN_TOLERANCE,
    )


def observed_in(values: Matrix) -> Range:
    """The range of what is there."""
    return Range(float(np.nanmin(values)), float(np.nanmax(values)))


def _with_none(values: Matrix) -> tuple[float | None, ...]:
    return tuple(None if np.isnan(value) else float(value) for value in values)
