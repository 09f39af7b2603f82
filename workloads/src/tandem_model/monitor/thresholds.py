"""How much drift a clean window may show by chance: thresholds that depend on the window's size.

Without drift, PSI over `bins` bins is distributed close to (1/window + 1/reference) * chi-square with bins - 1 degrees
of freedom (Yurdakul and Naranjo, "Statistical properties of the population stability index", 2020), and KS follows the
Kolmogorov-Smirnov two-sample bound (Massey, 1951). A fixed limit such as the usual 0.2 is therefore too tight for small
windows and blind in large ones.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

MIN_ROWS = 200
"""Windows with fewer rows are not judged: bins of about 20 rows make chance look like drift."""


@dataclass(frozen=True)
class DriftPolicy:
    """What counts as drift.

    `false_alarms` is the share of clean windows that may raise an alarm, over all features and both
    statistics together. The floors are the smallest drift worth a page whatever the window's size: PSI 0.02 and KS 0.05
    are each about what a shift by 0.14 standard deviations gives.
    """

    false_alarms: float = 0.01
    min_rows: int = MIN_ROWS
    psi_floor: float = 0.02
    ks_floor: float = 0.05

    def __post_init__(self) -> None:
        if not 0 < self.false_alarms < 1:
            raise ValueError(f"false_alarms is a share between 0 and 1, got {self.false_alarms}")
        if self.min_rows < MIN_ROWS:
            raise ValueError(f"min_rows is at least {MIN_ROWS}, got {self.min_rows}")


def psi_threshold(window_rows: int, reference_rows: int, bins: int, tests: int, policy: DriftPolicy) -> float:
    """The PSI that one of `tests` clean statistics exceeds with the probability that the policy grants it."""
    quantile = chi_square_quantile(1 - policy.false_alarms / tests, max(bins - 1, 1))
    return max(policy.psi_floor, _chance(window_rows, reference_rows) * quantile)


def ks_threshold(window_rows: int, reference_rows: int, tests: int, policy: DriftPolicy) -> float:
    """The KS distance that one of `tests` clean statistics exceeds with the probability that the policy grants it."""
    share = policy.false_alarms / tests
    by_chance = math.sqrt(-math.log(share / 2) / 2 * _chance(window_rows, reference_rows))
    return max(policy.ks_floor, by_chance)


def chi_square_quantile(probability: float, degrees: int) -> float:
    """Quantile of the chi-square distribution by Wilson and Hilferty (1931), 2 % off at most from 0.9 to 0.9999.

    One degree is exact: the square of a normal variable.
    """
    if degrees == 1:
        return NormalDist().inv_cdf((1 + probability) / 2) ** 2
    spread = 2 / (9 * degrees)
    return degrees * float(1 - spread + NormalDist().inv_cdf(probability) * math.sqrt(spread)) ** 3


def _chance(window_rows: int, reference_rows: int) -> float:
    return 1 / window_rows + 1 / reference_rows
