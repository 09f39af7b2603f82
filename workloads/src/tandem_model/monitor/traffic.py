"""How requests fared: counts by outcome and a latency histogram of fixed size."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field

LATENCY_BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds of the latency bins, in seconds; what is slower counts in a last, open bin."""


@dataclass
class Traffic:
    """Requests since the window began. `refused` were answered 4xx, `failed` 5xx."""

    requests: int = 0
    refused: int = 0
    failed: int = 0
    latencies: list[int] = field(default_factory=lambda: [0] * (len(LATENCY_BOUNDS) + 1))

    def add(self, seconds: float, status: int) -> None:
        """Count one answered request by its HTTP status and its duration."""
        self.requests += 1
        self.refused += 400 <= status < 500
        self.failed += status >= 500
        self.latencies[bisect.bisect_left(LATENCY_BOUNDS, seconds)] += 1

    def percentile(self, share: float) -> float | None:
        """Upper bound of the bin that holds the percentile, in seconds; None without requests."""
        if self.requests == 0:
            return None
        seen = 0
        for bound, count in zip((*LATENCY_BOUNDS, float("inf")), self.latencies, strict=True):
            seen += count
            if seen >= share * self.requests:
                return bound
        return float("inf")
