"""Counts per bin: the only thing that the monitor keeps of a row, so that no feature value outlives its request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..manifest import Manifest

Counts = NDArray[np.int64]
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class ReferenceFeature:
    """How one feature was spread in the training data.

    `edges` are the n - 1 inner edges of n bins, ascending: bin i holds edges[i-1] <= value < edges[i], the first and
    the last bin are open. `counts` are the training rows per bin, followed by those without a value: n + 1 numbers.
    """

    name: str
    edges: tuple[float, ...]
    counts: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.counts) != len(self.edges) + 2:
            raise ValueError(
                f"{self.name}: {len(self.edges)} edges need {len(self.edges) + 2} counts, the last for missing"
            )
        if any(a >= b for a, b in zip(self.edges, self.edges[1:], strict=False)):
            raise ValueError(f"{self.name}: edges ascend")

    @property
    def rows(self) -> int:
        """Training rows behind the bins."""
        return sum(self.counts)


class Histogram:
    """Counts of many rows in the bins of a reference, one column per feature; memory does not grow with rows."""

    def __init__(self, features: Sequence[ReferenceFeature]) -> None:
        self._features = tuple(features)
        self._edges = [np.asarray(feature.edges, dtype=np.float64) for feature in features]
        self._counts = [np.zeros(len(feature.counts), dtype=np.int64) for feature in features]
        self.rows = 0

    @property
    def features(self) -> tuple[ReferenceFeature, ...]:
        """The reference that rows are counted against."""
        return self._features

    @property
    def counts(self) -> tuple[Counts, ...]:
        """Rows per bin and feature, missing values last."""
        return tuple(counts.copy() for counts in self._counts)

    def add(self, rows: Matrix) -> None:
        """Count rows of shape (rows, features); NaN is a missing value.

        Raises:
            ValueError: the number of columns is not that of the reference.
        """
        if rows.ndim != 2 or rows.shape[1] != len(self._features):
            raise ValueError(f"expected rows of {len(self._features)} features, got shape {rows.shape}")
        columns = np.ascontiguousarray(rows.T)
        missing = np.isnan(columns)
        lacking = np.atleast_1d(missing.any(axis=1))
        for column, (edges, counts) in enumerate(zip(self._edges, self._counts, strict=True)):
            bins = edges.searchsorted(columns[column], side="right")
            if lacking[column]:
                bins[missing[column]] = len(edges) + 1
            counts += np.bincount(bins, minlength=len(counts))
        self.rows += len(rows)

    def merge(self, counts: Sequence[Counts]) -> None:
        """Count what another histogram of the same reference has counted."""
        for own, other in zip(self._counts, counts, strict=True):
            own += other
        self.rows += int(counts[0].sum()) if counts else 0


def reference_features(manifest: Manifest) -> tuple[ReferenceFeature, ...]:
    """How the inputs were spread over the training rows."""
    return tuple(ReferenceFeature(f.name, f.reference.edges, f.reference.counts) for f in manifest.input.features)


def reference_predictions(manifest: Manifest) -> tuple[ReferenceFeature, ...]:
    """How each class's probability was spread over the test rows.

    Of two classes the second only: the first says the same and would cost half of the false alarms that are granted.
    """
    pairs = list(zip(manifest.output.classes, manifest.output.reference, strict=True))
    return tuple(
        ReferenceFeature(name, bins.edges, bins.counts) for name, bins in (pairs[1:] if len(pairs) == 2 else pairs)
    )
