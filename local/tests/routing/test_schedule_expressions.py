from __future__ import annotations

from datetime import datetime, timezone

import pytest

from tandem_local.routing.schedule_expressions import next_after


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp()


NOW = at("2026-11-28T18:41:49")
"""A Saturday."""


@pytest.mark.parametrize(
    ("expression", "zone", "expected"),
    [
        ("rate(1 minute)", "UTC", "2026-11-28T18:42:49"),
        ("rate(6 hours)", "UTC", "2026-11-29T00:41:49"),
        ("rate(2 days)", "UTC", "2026-11-30T18:41:49"),
        ("at(2026-11-28T19:00:00)", "UTC", "2026-11-28T19:00:00"),
        ("at(2026-11-28T20:00:00)", "Europe/Berlin", "2026-11-28T19:00:00"),
        ("cron(* * * * ? *)", "UTC", "2026-11-28T18:42:00"),
        ("cron(0/15 * * * ? *)", "UTC", "2026-11-28T18:45:00"),
        ("cron(0 3 * * ? *)", "UTC", "2026-11-29T03:00:00"),
        ("cron(0 3 * * ? *)", "Europe/Berlin", "2026-11-29T02:00:00"),
        ("cron(30 9 ? * MON-FRI *)", "UTC", "2026-11-30T09:30:00"),
        ("cron(0 0 1 JAN ? 2028)", "UTC", "2028-01-01T00:00:00"),
        ("cron(0 0 L * ? *)", "UTC", "2026-11-30T00:00:00"),
        ("cron(0 0 29 2 ? *)", "UTC", "2028-02-29T00:00:00"),
        ("cron(0 0 ? * TUE#1 *)", "UTC", "2026-12-01T00:00:00"),
        ("cron(0 0 ? * 6L *)", "UTC", "2026-12-25T00:00:00"),
        ("cron(0 0 5W * ? *)", "UTC", "2026-12-04T00:00:00"),
        ("cron(0 0 31W * ? 2027)", "UTC", "2027-01-29T00:00:00"),
        ("cron(0 18,19 28 11 ? *)", "UTC", "2026-11-28T19:00:00"),
    ],
)
def test_a_schedule_is_due_next(expression: str, zone: str, expected: str) -> None:
    found = next_after(expression, NOW, zone)
    assert found is not None
    assert datetime.fromtimestamp(found, timezone.utc).isoformat()[:19] == expected


@pytest.mark.parametrize("expression", ["at(2026-11-28T18:00:00)", "cron(0 0 1 1 ? 2020)"])
def test_what_is_over_is_never_due(expression: str) -> None:
    assert next_after(expression, NOW) is None


def test_a_rate_counts_from_its_start() -> None:
    assert next_after("rate(1 hour)", NOW, start=at("2026-11-28T10:15:00")) == at("2026-11-28T19:15:00")
    assert next_after("rate(1 hour)", NOW, start=at("2026-11-29T10:15:00")) == at("2026-11-29T10:15:00")


@pytest.mark.parametrize("expression", ["every(1 hour)", "cron(0 3 * *)", "cron(61 * * * ? *)", "rate(one hour)"])
def test_another_form_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match=r"schedule|within"):
        next_after(expression, NOW)
