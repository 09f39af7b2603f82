"""Has the data changed since training? PSI and KS per feature, judged against thresholds that fit the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from .histogram import Counts, Histogram, ReferenceFeature
from .thresholds import DriftPolicy, ks_threshold, psi_threshold

Verdict = Literal["clean", "drift", "too-few-rows"]

_SPREAD_FEW = 5
"""Reference bins with fewer rows are judged together: PSI's distribution does not hold for them (Cochran's rule)."""


@dataclass(frozen=True)
class FeatureDrift:
    """The drift of one feature, with the limits that it was judged by."""

    name: str
    psi: float
    psi_limit: float
    ks: float
    ks_limit: float

    @property
    def drifted(self) -> bool:
        """Whether either statistic is above its limit."""
        return self.psi > self.psi_limit or self.ks > self.ks_limit


@dataclass(frozen=True)
class DriftReport:
    """The drift of one window. Without a judgement (`too-few-rows`) `features` is empty."""

    verdict: Verdict
    rows: int
    min_rows: int
    features: tuple[FeatureDrift, ...]

    @property
    def drifted(self) -> tuple[str, ...]:
        """Names of the features that drifted, the worst first by how far PSI is above its limit."""
        worst = sorted(self.features, key=lambda feature: -feature.psi / feature.psi_limit)
        return tuple(feature.name for feature in worst if feature.drifted)


def judge(window: Histogram, policy: DriftPolicy | None = None) -> DriftReport:
    """Compare a window with its reference. A window below the policy's `min_rows` is not judged.

    The granted rate of false alarms is shared between all features and both statistics (Bonferroni), so it holds
    however the features depend on each other.
    """
    policy = policy or DriftPolicy()
    if window.rows < policy.min_rows:
        return DriftReport("too-few-rows", window.rows, policy.min_rows, ())
    tests = 2 * len(window.features)
    features = tuple(
        _feature_drift(feature, counts, tests, policy)
        for feature, counts in zip(window.features, window.counts, strict=True)
    )
    verdict: Verdict = "drift" if any(feature.drifted for feature in features) else "clean"
    return DriftReport(verdict, window.rows, policy.min_rows, features)


def _feature_drift(feature: ReferenceFeature, counts: Counts, tests: int, policy: DriftPolicy) -> FeatureDrift:
    reference = np.asarray(feature.counts, dtype=np.int64)
    rows, reference_rows = int(counts.sum()), feature.rows
    merged_reference, merged = merge_small_bins(reference, counts)
    return FeatureDrift(
        name=feature.name,
        psi=psi(merged_reference, merged),
        psi_limit=psi_threshold(rows, reference_rows, len(merged), tests, policy),
        ks=ks(reference[:-1], counts[:-1]),
        ks_limit=ks_threshold(rows, reference_rows, tests, policy),
    )


def psi(reference: Counts, counts: Counts) -> float:
    """Population stability index of two rows of counts; half a row more per bin keeps empty ones finite."""
    p = (reference + 0.5) / (reference.sum() + 0.5 * len(reference))
    q = (counts + 0.5) / (counts.sum() + 0.5 * len(counts))
    return float(np.sum((q - p) * np.log(q / p)))


def ks(reference: Counts, counts: Counts) -> float:
    """Largest distance between the two cumulative distributions, seen at the bins' edges (at most the exact one)."""
    if reference.sum() == 0 or counts.sum() == 0:
        return 0.0
    distance = np.cumsum(reference) / reference.sum() - np.cumsum(counts) / counts.sum()
    return float(np.max(np.abs(distance)))


def merge_small_bins(reference: Counts, counts: Counts) -> tuple[Counts, Counts]:
    """Join neighbouring bins until each holds enough of the reference; the missing bin (last) stays by itself.

    A missing bin that is empty in both is left out: it says nothing and would cost a degree of freedom.
    """
    starts = _starts(reference[:-1])
    merged = [np.add.reduceat(part[:-1], starts) for part in (reference, counts)]
    if reference[-1] > 0 or counts[-1] > 0:
        merged = [np.append(part, whole[-1]) for part, whole in zip(merged, (reference, counts), strict=True)]
    return merged[0], merged[1]


def _starts(reference: Counts) -> list[int]:
    """The first bin of each group."""
    starts, rows = [0], 0
    for index, count in enumerate(reference.tolist()):
        if rows >= _SPREAD_FEW:
            starts.append(index)
            rows = 0
        rows += count
    # What is left over at the end joins the group before it.
    return starts[:-1] if rows < _SPREAD_FEW and len(starts) > 1 else starts
