"""Is the model still as good as it was? Labels arrive long after predictions and are joined by id."""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from .histogram import Matrix
from .thresholds import MIN_ROWS

Probabilities = NDArray[Any]
QualityVerdict = Literal["as-trained", "worse", "too-few-labels"]


@dataclass(frozen=True)
class QualityReport:
    """Metrics over the rows that got their label, beside the accuracy that the manifest promised.

    `remembered` are the predictions that a label can still be joined with.
    """

    verdict: QualityVerdict
    labelled: int
    remembered: int
    accuracy: float | None = None
    accuracy_limit: float | None = None
    log_loss: float | None = None
    auc: float | None = None


class QualityWindow:
    """Predictions that wait for their labels, and those that got one.

    Holds about `capacity` waiting predictions (whole requests, the oldest are forgotten first) and the newest
    `capacity` labelled ones. Safe to use from several threads.
    """

    def __init__(self, classes: Sequence[str], *, capacity: int = 10_000) -> None:
        self.classes = tuple(classes)
        self._index: Mapping[str, int] = {name: index for index, name in enumerate(classes)}
        self._capacity = capacity
        self._lock = threading.Lock()
        self._requests: OrderedDict[str, Probabilities] = OrderedDict()
        self._rows = 0
        self._labelled: OrderedDict[str, tuple[NDArray[Any], int]] = OrderedDict()

    def predicted(self, request_id: str, probabilities: Probabilities) -> None:
        """Remember what a request was answered, shape (rows, classes): row i has the id `<request_id>/<i>`."""
        with self._lock:
            repeated = self._requests.pop(request_id, None)
            self._rows += len(probabilities) - (0 if repeated is None else len(repeated))
            self._requests[request_id] = probabilities
            while self._rows > self._capacity and len(self._requests) > 1:
                _, oldest = self._requests.popitem(last=False)
                self._rows -= len(oldest)

    def labelled(self, row_id: str, label: str) -> bool:
        """Join a label; says whether its prediction is known here. A repeated label replaces the earlier one.

        Raises:
            KeyError: the label is no class of the model.
        """
        index = self._index[label]
        with self._lock:
            probabilities = self._row(row_id)
            if probabilities is None:
                return False
            self._labelled[row_id] = (probabilities, index)
            if len(self._labelled) > self._capacity:
                self._labelled.popitem(last=False)
            return True

    def _row(self, row_id: str) -> NDArray[Any] | None:
        if row_id in self._labelled:
            return self._labelled[row_id][0]
        request_id, _, number = row_id.rpartition("/")
        rows = self._requests.get(request_id)
        if rows is None or not (number.isascii() and number.isdecimal()) or len(number) > 9 or int(number) >= len(rows):
            return None
        answered: NDArray[Any] = rows[int(number)]
        return answered

    def report(self, promised_accuracy: float, *, false_alarms: float = 0.01, margin: float = 0.02) -> QualityReport:
        """Judge the labelled rows: `worse` when accuracy is below the promise by more than `margin` and chance.

        Chance is the one-sided normal bound of a share at the rate `false_alarms`. Below 200 labels nothing is judged.
        """
        with self._lock:
            pairs, remembered = list(self._labelled.values()), self._rows
        labelled = len(pairs)
        if labelled < MIN_ROWS:
            return QualityReport("too-few-labels", labelled, remembered)
        probabilities = np.stack([row for row, _ in pairs])
        truth = np.asarray([label for _, label in pairs])
        accuracy = float(np.mean(probabilities.argmax(axis=1) == truth))
        deviation = math.sqrt(promised_accuracy * (1 - promised_accuracy) / labelled)
        limit = promised_accuracy - max(margin, NormalDist().inv_cdf(1 - false_alarms) * deviation)
        return QualityReport(
            verdict="worse" if accuracy < limit else "as-trained",
            labelled=labelled,
            remembered=remembered,
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
