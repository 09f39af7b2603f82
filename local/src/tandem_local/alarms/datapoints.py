"""The datapoints of one metric, period by period.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Datum:
    """What was put once: one value, or a statistic set. `at` in seconds since 1970."""

    at: float
    total: float
    least: float
    most: float
    samples: float


@dataclass(frozen=True)
class Datapoint:
    """One period: where it begins, in seconds since 1970, and its value; None where nothing was put."""

    start: float
    value: float | None
    samples: float = 0


def datapoints(
    data: Iterable[Datum], *, period: int, statistic: str, now: float, count: int, running: bool
) -> list[Datapoint]:
    """The last `count` periods, oldest first; periods begin at multiples of their length.

    The period that runs is one of them where `running` and where it has data; otherwise the last is the one before.
    """
    by_period: dict[int, list[Datum]] = {}
    for datum in data:
        by_period.setdefault(math.floor(datum.at / period), []).append(datum)
    last = math.floor(now / period)
    if not (running and last in by_period):
        last -= 1
    return [
        _datapoint(number * period, by_period.get(number, []), statistic)
        for number in range(last - count + 1, last + 1)
    ]


def _datapoint(start: float, data: Sequence[Datum], statistic: str) -> Datapoint:
    samples = sum(datum.samples for datum in data)
    if not samples:
        return Datapoint(start, None)
    take = _STATISTICS.get(statistic)
    return Datapoint(start, _percentile(data, statistic) if take is None else take(data), samples)


_STATISTICS: dict[str, Callable[[Sequence[Datum]], float]] = {
    "Average": lambda data: sum(datum.total for datum in data) / sum(datum.samples for datum in data),
    "Maximum": lambda data: max(datum.most for datum in data),
    "Minimum": lambda data: min(datum.least for datum in data),
    "SampleCount": lambda data: sum(datum.samples for datum in data),
    "Sum": lambda data: sum(datum.total for datum in data),
}


def is_known(statistic: str) -> bool:
    """Whether a statistic can be computed: the five, and percentiles (`p99`)."""
    return statistic in _STATISTICS or _rank(statistic) is not None


def _rank(statistic: str) -> float | None:
    try:
        rank = float(statistic[1:])
    except ValueError:
        return None
    return rank if statistic.startswith("p") and 0 <= rank <= 100 else None


def _percentile(data: Sequence[Datum], statistic: str) -> float:
    """The nearest rank, of the averages where statistic sets were put."""
    values = sorted(datum.total / datum.samples for datum in data)
    rank = _rank(statistic) or 0.0
    return values[max(0, math.ceil(rank / 100 * len(values)) - 1)]
