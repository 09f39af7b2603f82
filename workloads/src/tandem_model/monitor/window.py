"""One model's window: what was asked, what was answered, how it went; closed when it holds enough rows."""

from __future__ import annotations

import dataclasses
import threading
import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..manifest import Manifest
from .drift import DriftReport, judge
from .histogram import Histogram, Matrix, reference_features, reference_predictions
from .quality import QualityReport
from .thresholds import DriftPolicy
from .traffic import Traffic


@dataclass(frozen=True)
class Subject:
    """What is watched: a model by name, version and digest, and where it runs."""

    model: str
    version: str
    digest: str
    region: str


@dataclass(frozen=True)
class MonitorReport:
    """One window's findings. `predictions` is the drift of the model's own output, which many inputs move.

    `counts` are the rows per bin that inputs and outputs were judged by, each as (feature, bin).
    """

    subject: Subject
    traffic: Traffic
    features: DriftReport
    predictions: DriftReport
    quality: QualityReport | None = None
    counts: tuple[tuple[tuple[int, ...], ...], tuple[tuple[int, ...], ...]] = ((), ())


class MonitorWindow:
    """Collects rows and requests of one model. Safe to use from several threads.

    Rows are buffered and counted in blocks: counting 30 features costs the same for one row as for fifty.
    """

    _BLOCK = 256

    def __init__(
        self,
        manifest: Manifest,
        *,
        region: str = "local",
        policy: DriftPolicy | None = None,
    ) -> None:
        self.subject = Subject(manifest.model, manifest.version, manifest.digest, region)
        self._policy = policy or DriftPolicy()
        self._features = reference_features(manifest)
        self._predictions = reference_predictions(manifest)
        self._lock = threading.Lock()
        self._begin()

    @property
    def rows(self) -> int:
        """Rows since the window began."""
        return self._histograms[0].rows + self._buffered

    def is_full(self, rows: int, seconds: float) -> bool:
        """Whether it holds that many rows and is that old: metrics finer than a minute cost much and tell little."""
        return self.rows >= rows and time.monotonic() - self._began >= seconds

    def observe(self, rows: Matrix, probabilities: NDArray[np.float32]) -> None:
        """Take rows of shape (rows, features) and what was answered, shape (rows, classes)."""
        outputs = probabilities[:, -len(self._predictions) :]
        with self._lock:
            self._buffer.append((rows, outputs.astype(np.float64)))
            self._buffered += len(rows)
            if self._buffered >= self._BLOCK:
                self._count()

    def answered(self, seconds: float, status: int) -> None:
        """Count one request."""
        with self._lock:
            self._traffic.add(seconds, status)

    def report(self, quality: QualityReport | None = None) -> MonitorReport:
        """The findings so far; the window goes on."""
        with self._lock:
            return self._report(quality)

    def close(self, quality: QualityReport | None = None) -> MonitorReport:
        """The findings, and a new window."""
        with self._lock:
            report = self._report(quality)
            self._begin()
            return report

    def _begin(self) -> None:
        self._histograms = (Histogram(self._features), Histogram(self._predictions))
        self._traffic = Traffic()
        self._buffer: list[tuple[Matrix, Matrix]] = []
        self._buffered = 0
        self._began = time.monotonic()

    def _count(self) -> None:
        for histogram, parts in zip(self._histograms, zip(*self._buffer, strict=True), strict=True):
            histogram.add(np.concatenate(parts))
        self._buffer, self._buffered = [], 0

    def _report(self, quality: QualityReport | None) -> MonitorReport:
        if self._buffer:
            self._count()
        features, predictions = (judge(histogram, self._policy) for histogram in self._histograms)
        traffic = dataclasses.replace(self._traffic, latencies=list(self._traffic.latencies))
        inputs, outputs = (
            tuple(tuple(counts.tolist()) for counts in histogram.counts) for histogram in self._histograms
        )
        return MonitorReport(self.subject, traffic, features, predictions, quality, (inputs, outputs))
