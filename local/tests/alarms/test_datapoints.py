from __future__ import annotations

from typing import Any

import pytest

from tandem_local.alarms.datapoints import Datum, datapoints, is_known

NOW = 1_200.0 + 30


def value(at: float, number: float) -> Datum:
    return Datum(at, number, number, number, 1)


def found(*data: Datum, **changed: Any) -> list[tuple[float, float | None]]:
    options: dict[str, Any] = {"period": 60, "statistic": "Sum", "now": NOW, "count": 3, "running": True}
    return [(point.start, point.value) for point in datapoints(data, **{**options, **changed})]


def test_periods_begin_at_multiples_of_their_length_and_the_running_one_counts_where_it_has_data() -> None:
    data = [value(1_199, 1), value(1_200, 2), value(1_229, 4)]
    assert found(*data) == [(1_080, None), (1_140, 1), (1_200, 6)]
    assert found(*data, running=False) == [(1_020, None), (1_080, None), (1_140, 1)]
    assert found(data[0]) == [(1_020, None), (1_080, None), (1_140, 1)]
    assert found() == [(1_020, None), (1_080, None), (1_140, None)]


@pytest.mark.parametrize(
    ("statistic", "expected"),
    [
        ("Sum", 10),
        ("Average", 2.5),
        ("Minimum", 1),
        ("Maximum", 4),
        ("SampleCount", 4),
        ("p50", 2),
        ("p99", 4),
        ("p0", 1),
    ],
)
def test_each_statistic(statistic: str, expected: float) -> None:
    data = [value(1_200 + number, number) for number in (1, 2, 3, 4)]
    assert found(*data, statistic=statistic, count=1) == [(1_200, expected)]


def test_statistic_sets_count_as_their_samples() -> None:
    data = [Datum(1_200, 10, 1, 6, 4), value(1_201, 0)]
    assert found(*data, statistic="Average", count=1) == [(1_200, 2)]
    assert found(*data, statistic="Maximum", count=1) == [(1_200, 6)]
    assert found(*data, statistic="SampleCount", count=1) == [(1_200, 5)]


def test_statistics_that_are_known() -> None:
    assert [each for each in ("Sum", "p99.9", "p101", "tm90", "IQM", "None", "") if is_known(each)] == ["Sum", "p99.9"]
