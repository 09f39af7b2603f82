"""The model: fills, scales, logistic regression; its numbers do not depend on a processor's last bits."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from sklearn.exceptions import ConvergenceWarning
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

from ..predictor import Matrix

Labels = NDArray[np.int64]

STRENGTHS = (0.01, 0.1, 1.0, 10.0)
"""Inverse regularisation strengths (C) that cross-validation chooses from."""

_MOST_COEFFICIENTS_FOR_NEWTON = 2000
"""Newton's method needs their square in memory."""

_QUICK = {"solver": "lbfgs", "tol": 1e-6}
_EXACT = {"solver": "newton-cholesky", "tol": 1e-6}
"""Its error falls with the square at each step: far below what is rounded away."""

_DECIMALS = 6
"""Coefficients are rounded: processors differ in the last bits of a sum, and a digest must not."""


def fit(matrix: Matrix, labels: Labels, strength: float, *, exact: bool = False) -> Pipeline:
    """Fit on rows of shape (rows, features), NaN for missing values. Deterministic: no random start.

    `exact` costs several times more, and is for the model that is exported.
    """
    classes = len(np.unique(labels))
    small = matrix.shape[1] * (1 if classes == 2 else classes) <= _MOST_COEFFICIENTS_FOR_NEWTON
    solver = _EXACT if exact and small else _QUICK
    steps = [
        ("fill", SimpleImputer(strategy="median", keep_empty_features=True)),
        ("scale", StandardScaler()),
        ("classify", LogisticRegression(C=strength, max_iter=2000, **solver)),
    ]
    # A column without missing values needs no filling, and a smaller graph is a faster one.
    pipeline = Pipeline(steps if np.isnan(matrix).any() else steps[1:])
    with warnings.catch_warnings():
        # A fit that stopped early is judged by its metrics like any other.
        warnings.simplefilter("ignore", ConvergenceWarning)
        pipeline.fit(matrix, labels)
    return pipeline


def scores(pipeline: Pipeline, matrix: Matrix) -> Matrix:
    """Log-odds of shape (rows, classes); of two classes the first is 0."""
    decision = np.asarray(pipeline.decision_function(matrix), dtype=np.float64)
    return np.column_stack([np.zeros(len(decision)), decision]) if decision.ndim == 1 else decision


def softmax(values: Matrix) -> Matrix:
    """Probabilities of log-odds, row by row."""
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    result: Matrix = powers / powers.sum(axis=1, keepdims=True)
    return result


def log_loss(probabilities: Matrix, labels: Labels) -> float:
    """Mean negative logarithm of the probability that was given to the true class."""
    true = probabilities[np.arange(len(labels)), labels]
    return float(-np.mean(np.log(np.clip(true, 1e-15, 1.0))))


@dataclass(frozen=True)
class Calibration:
    """Temperature that scores are divided by: above 1 the raw model was too sure of itself (Guo et al., 2017)."""

    temperature: float

    @classmethod
    def of(cls, out_of_fold: Matrix, labels: Labels) -> Calibration:
        """The temperature with the least log loss on scores of rows that were not trained on."""
        found = minimize_scalar(
            lambda log_t: log_loss(softmax(out_of_fold / np.exp(log_t)), labels), bounds=(-3.0, 3.0), method="bounded"
        )
        return cls(round(float(np.exp(found.x)), 2))

    def apply(self, values: Matrix) -> Matrix:
        """Calibrated probabilities of scores."""
        return softmax(values / self.temperature)


def freeze(pipeline: Pipeline, calibration: Calibration) -> Pipeline:
    """Put the calibration into the coefficients and round every number: the model as it is exported and evaluated."""
    classify: Any = pipeline.named_steps["classify"]
    scale: Any = pipeline.named_steps["scale"]
    classify.coef_ = np.round(classify.coef_ / calibration.temperature, _DECIMALS)
    classify.intercept_ = np.round(classify.intercept_ / calibration.temperature, _DECIMALS)
    for name in ("mean_", "scale_"):
        setattr(scale, name, getattr(scale, name).astype(np.float32).astype(np.float64))
    return pipeline
