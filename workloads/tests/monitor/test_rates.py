"""The stated rates, over seeded windows: laws of the thresholds, so held against known populations."""

import numpy as np
import pytest
from sklearn.datasets import load_breast_cancer

from monitor.references import reference_of
from tandem_model.monitor import Histogram, judge

STATED_FALSE_ALARMS = 0.01
WINDOWS = 1000


@pytest.mark.parametrize(("reference_rows", "window_rows"), [(400, 200), (2900, 500), (20_000, 1000)])
def test_clean_windows_raise_no_more_alarms_than_stated(reference_rows: int, window_rows: int) -> None:
    random = np.random.default_rng(7)
    alarms = 0
    for number in range(WINDOWS):
        if number % 20 == 0:
            reference = reference_of(random.standard_normal((reference_rows, 12)))
        window = Histogram(reference)
        window.add(random.standard_normal((window_rows, 12)))
        alarms += judge(window).verdict == "drift"
    assert alarms <= STATED_FALSE_ALARMS * WINDOWS


def test_clean_windows_of_real_dependent_features_raise_no_more_alarms_than_stated() -> None:
    random = np.random.default_rng(7)
    rows = load_breast_cancer().data
    alarms = 0
    for _ in range(WINDOWS):
        order = random.permutation(len(rows))
        window = Histogram(reference_of(rows[order[200:]]))
        window.add(rows[order[:200]])
        alarms += judge(window).verdict == "drift"
    assert alarms <= STATED_FALSE_ALARMS * WINDOWS


@pytest.mark.parametrize(
    ("reference_rows", "window_rows", "shift", "stated"),
    [(400, 200, 0.5, 0.75), (2900, 200, 0.5, 0.95), (2900, 500, 0.5, 0.99), (2900, 1000, 0.25, 0.9)],
)
def test_a_shift_of_one_feature_is_caught_at_the_stated_rate(
    reference_rows: int, window_rows: int, shift: float, stated: float
) -> None:
    random = np.random.default_rng(7)
    caught, windows = 0, 300
    for number in range(windows):
        if number % 20 == 0:
            reference = reference_of(random.standard_normal((reference_rows, 12)))
        rows = random.standard_normal((window_rows, 12))
        rows[:, 3] += shift
        window = Histogram(reference)
        window.add(rows)
        caught += "f3" in judge(window).drifted
    assert caught >= stated * windows
