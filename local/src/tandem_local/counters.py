"""Counts requests by region and service, so that a test can prove that nobody called a region."""

from __future__ import annotations

from collections import Counter, deque
from threading import Lock
from typing import Any

from .origin import Origin

_UNSUPPORTED_KEPT = 200


class RequestCounters:
    """Counters of one server; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._counts: Counter[tuple[str, str]] = Counter()
        self._unsupported: deque[dict[str, str]] = deque(maxlen=_UNSUPPORTED_KEPT)

    def count(self, origin: Origin) -> None:
        """Count one request, answered or not."""
        with self._lock:
            self._counts[(origin.region or "none", origin.service or "none")] += 1

    def unsupported(self, origin: Origin, reason: str) -> None:
        """Remember a call that moto does not know, for the list of what is missing."""
        with self._lock:
            self._unsupported.append({"service": origin.service, "region": origin.region, "reason": reason})

    def clear(self) -> None:
        """Start again at zero."""
        with self._lock:
            self._counts.clear()
            self._unsupported.clear()

    def report(self) -> dict[str, Any]:
        """Counts as `{"regions": {region: {service: n}}, "total": n, "unsupported": [...]}`."""
        with self._lock:
            regions: dict[str, dict[str, int]] = {}
            for (region, service), number in sorted(self._counts.items()):
                regions.setdefault(region, {})[service] = number
            return {
                "regions": regions,
                "total": sum(self._counts.values()),
                "unsupported": list(self._unsupported),
            }
