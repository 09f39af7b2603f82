"""Is the model still as good as it was? Labels arrive long after predictions and are joined by id."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .histogram import Matrix
from .thresholds import MIN_ROWS

QualityVerdict = Literal["as-trained", "worse", "too-few-labels"]


@dataclass(frozen=True)
class QualityReport:
    """Metrics over the rows that got their label, beside the accuracy that the manifest promised."""

    verdict: QualityVerdict
    labelled: int
    unlabelled: int
    accuracy: float | None = None
    accuracy_limit: float | None = None
    log_loss: float | None = None
    auc: float | None = None


class QualityWindow:
    """Predictions that wait for their labels, and those that got one.

    Holds `capacity` waiting predictions (the oldest are forgotten first) and the newest `capacity` labelled ones.
    """

    def __init__(self, classes: Sequence[str], *, capacity: int = 10_000) -> None:
        self.classes = tuple(classes)
        self._index: Mapping[str, int] = {name: index for index, name in enumerate(classes)}
        self._capacity = capacity
        self._waiting: OrderedDict[str, NDArray[np.float64]] = OrderedDict()
        self._labelled: OrderedDict[str, tuple[NDArray[np.float64], int]] = OrderedDict()

    def predicted(self, row_id: str, probabilities: NDArray[np.float64]) -> None:
        """Remember the probabilities (one per class) that were answered for a row."""
        self._waiting[row_id] = probabilities
        _forget_oldest(self._waiting, self._capacity)

    def labelled(self, row_id: str, label: str) -> bool:
        """Join a label; says whether its prediction is known here. A repeated label replaces the earlier one.

        Raises:
            KeyError: the label is no class of the model.
        """
        index = self._index[label]
        earlier = self._labelled.get(row_id)
        probabilities = self._waiting.pop(row_id, None if earlier is None else earlier[0])
        if probabilities is None:
            return False
        self._labelled[row_id] = (probabilities, index)
        _forget_oldest(self._labelled, self._capacity)
        return True

    def report(self, promised_accuracy: float, *, false_alarms: float = 0.01, margin: float = 0.02) -> QualityReport:
        """Judge the labelled rows: `worse` when accuracy is below the promise by more than `margin` and chance.

        Chance is the one-sided normal bound of a share at the rate `false_alarms`. Below 200 labels nothing is judged.
        """
        labelled, unlabelled = len(self._labelled), len(self._waiting)
        if labelled < MIN_ROWS:
            return QualityReport("too-few-labels", labelled, unlabelled)
        probabilities = np.stack([row for row, _ in self._labelled.values()])
        truth = np.asarray([label for _, label in self._labelled.values()])
        accuracy = float(np.mean(probabilities.argmax(axis=1) == truth))
        deviation = math.sqrt(promised_accuracy * (1 - promised_accuracy) / labelled)
        limit = promised_accuracy - max(margin, NormalDist().inv_cdf(1 - false_alarms) * deviation)
        return QualityReport(
            verdict="worse" if accuracy < limit else "as-trained",
            labelled=labelled,
            unlabelled=unlabelled,
            accuracy=accuracy,
            accuracy_limit=limit,
            log_loss=float(-np.mean(np.log(np.clip(probabilities[np.arange(labelled), truth], 1e-15, 1)))),
            auc=auc(probabilities, truth),
        )


def auc(probabilities: Matrix, truth: NDArray[np.int64]) -> float | None:
    """Area under the ROC curve, one class against the rest, mean over classes (of two, the second only).

    None when no class has both kinds of rows.
    """
    columns = [1] if probabilities.shape[1] == 2 else range(probabilities.shape[1])
    areas = [_binary_auc(probabilities[:, column], truth == column) for column in columns]
    known = [area for area in areas if area is not None]
    return sum(known) / len(known) if known else None


def _binary_auc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> float | None:
    positives, negatives = int(positive.sum()), int((~positive).sum())
    if positives == 0 or negatives == 0:
        return None
    # Mann-Whitney: the sum of the positives' ranks, ties sharing the mean of theirs.
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[positive].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def _forget_oldest(entries: OrderedDict[str, Any], capacity: int) -> None:
    while len(entries) > capacity:
        entries.popitem(last=False)
