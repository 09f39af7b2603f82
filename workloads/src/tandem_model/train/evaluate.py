"""How good a model is on rows that it never saw."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..manifest import ClassMetrics, Metrics
from ..monitor.quality import auc
from ..predictor import Matrix
from .estimator import Labels, log_loss

_DECIMALS = 6
CALIBRATION_BINS = 10


def evaluate(probabilities: Matrix, labels: Labels, classes: Sequence[str]) -> Metrics:
    """Metrics of probabilities of shape (rows, classes) against the true classes."""
    chosen = probabilities.argmax(axis=1)
    return Metrics(
        rows=len(labels),
        accuracy=_rounded(np.mean(chosen == labels)),
        auc=_rounded(auc(probabilities, labels)),
        log_loss=_rounded(log_loss(probabilities, labels)),
        calibration_error=_rounded(calibration_error(probabilities, labels)),
        classes=tuple(_class_metrics(name, index, probabilities, chosen, labels) for index, name in enumerate(classes)),
    )


def _class_metrics(name: str, index: int, probabilities: Matrix, chosen: Labels, labels: Labels) -> ClassMetrics:
    is_class = labels == index
    hits = int(np.sum(is_class & (chosen == index)))
    one_against_rest = np.column_stack([1 - probabilities[:, index], probabilities[:, index]])
    return ClassMetrics(
        name=name,
        precision=_rounded(hits / max(int(np.sum(chosen == index)), 1)),
        recall=_rounded(hits / max(int(np.sum(is_class)), 1)),
        auc=_rounded(auc(one_against_rest, is_class.astype(np.int64))),
        rows=int(np.sum(is_class)),
    )


def reliability(probabilities: Matrix, labels: Labels) -> list[tuple[float, float, int]]:
    """Per bin of the highest probability: its mean, the share that was right, and the rows; empty bins are left out."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    bins = np.minimum((confidence * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    return [
        (float(confidence[bins == index].mean()), float(right[bins == index].mean()), int(np.sum(bins == index)))
        for index in range(CALIBRATION_BINS)
        if np.any(bins == index)
    ]


def calibration_error(probabilities: Matrix, labels: Labels) -> float:
    """Expected calibration error: how far confidence and accuracy lie apart, weighted by rows."""
    rows = reliability(probabilities, labels)
    return sum(count * abs(confidence - right) for confidence, right, count in rows) / len(labels)


def confusion(probabilities: Matrix, labels: Labels) -> Labels:
    """Rows by true class (first axis) and predicted class."""
    classes = probabilities.shape[1]
    table = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(table, (labels, probabilities.argmax(axis=1)), 1)
    return table


def roc(scores: Matrix, positive: Labels) -> list[tuple[float, float]]:
    """Points (false positive rate, true positive rate) from (0, 0) to (1, 1), one per different score."""
    order = np.argsort(-scores, kind="stable")
    last_of_score = np.append(np.diff(scores[order]) != 0, True)
    hits = np.cumsum(positive[order])[last_of_score]
    rows = np.flatnonzero(last_of_score) + 1
    positives = int(positive.sum())
    points = zip((rows - hits) / max(len(positive) - positives, 1), hits / max(positives, 1), strict=True)
    return [(0.0, 0.0), *((float(x), float(y)) for x, y in points)]


def _rounded(value: float | np.floating | None) -> float:
    return round(float(value or 0.0), _DECIMALS)
