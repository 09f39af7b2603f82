"""When a schedule is due: `rate(...)`, `cron(...)` and `at(...)`.

Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

_RATE = re.compile(r"rate\((\d+) (minute|hour|day)s?\)")
_CRON = re.compile(r"cron\((.+)\)")
_AT = re.compile(r"at\((\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\)")

_SECONDS = {"minute": 60, "hour": 3600, "day": 86_400}
_MONTHS = {name.upper(): number for number, name in enumerate(calendar.month_abbr) if name}
_DAYS = {name: number for number, name in enumerate(("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), 1)}
_DAYS_AHEAD = 366 * 8


def next_after(expression: str, after: float, zone: str = "UTC", start: float | None = None) -> float | None:
    """The first time after `after` at which an expression is due, in seconds since 1970; None when it is over.

    A rate counts from `start`, or from `after` where nothing was said. Raises ValueError for another form.
    """
    rate = _RATE.fullmatch(expression)
    if rate is not None:
        return _next_of_rate(int(rate[1]) * _SECONDS[rate[2]], after, start)
    at = _AT.fullmatch(expression)
    if at is not None:
        moment = datetime.fromisoformat(at[1]).replace(tzinfo=ZoneInfo(zone)).timestamp()
        return moment if moment > after else None
    cron = _CRON.fullmatch(expression)
    fields = cron[1].split() if cron is not None else []
    if len(fields) != 6:
        raise ValueError(f"{expression} is no schedule")
    return _next_of_cron(fields, after, ZoneInfo(zone))


def _next_of_rate(period: int, after: float, start: float | None) -> float:
    if start is None:
        return after + period
    return start if start > after else start + ((after - start) // period + 1) * period


def _next_of_cron(fields: list[str], after: float, zone: ZoneInfo) -> float | None:
    minutes, hours = _numbers(fields[0], 0, 59), _numbers(fields[1], 0, 23)
    now = datetime.fromtimestamp(after, zone)
    for ahead in range(_DAYS_AHEAD):
        day = now.date() + timedelta(days=ahead)
        if not _is_on(fields, day):
            continue
        for hour in sorted(hours):
            for minute in sorted(minutes):
                moment = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone).timestamp()
                if moment > after:
                    return moment
    return None


def _is_on(fields: list[str], day: date) -> bool:
    _, _, days, months, weekdays, years = fields
    if day.month not in _numbers(months, 1, 12, _MONTHS) or day.year not in _numbers(years, 1970, 2199):
        return False
    return _is_day(days, day) and _is_weekday(weekdays, day)


def _is_day(field: str, day: date) -> bool:
    last = calendar.monthrange(day.year, day.month)[1]
    if field == "?":
        return True
    if field == "L":
        return day.day == last
    if field.endswith("W"):
        return day == _nearest_weekday(day.replace(day=min(int(field[:-1]), last)))
    return day.day in _numbers(field, 1, 31)


def _nearest_weekday(day: date) -> date:
    """Monday to Friday, without leaving the month."""
    shift = {5: -1, 6: 1}.get(day.weekday(), 0)
    moved = day + timedelta(days=shift)
    return moved if moved.month == day.month else day - timedelta(days=2 if shift > 0 else -2)


def _is_weekday(field: str, day: date) -> bool:
    number = day.isoweekday() % 7 + 1
    if field == "?":
        return True
    if "#" in field:
        wanted, nth = field.split("#")
        return number in _numbers(wanted, 1, 7, _DAYS) and (day.day - 1) // 7 + 1 == int(nth)
    if field.endswith("L"):
        is_last = (day + timedelta(days=7)).month != day.month
        return number == 7 if field == "L" else number in _numbers(field[:-1], 1, 7, _DAYS) and is_last
    return number in _numbers(field, 1, 7, _DAYS)


def _numbers(field: str, least: int, most: int, names: dict[str, int] | None = None) -> frozenset[int]:
    """`*`, `5`, `MON-FRI`, `1,3,5`, `0/15`, `10-20/2`."""
    return frozenset(number for part in field.split(",") for number in _part(part, least, most, names or {}))


def _part(part: str, least: int, most: int, names: dict[str, int]) -> Iterable[int]:
    reach, _, step = part.partition("/")
    first, _, last = reach.partition("-")
    if first in ("*", ""):
        low, high = least, most
    else:
        low = _number(first, names)
        # `5/10` goes on to the end, `5` alone does not.
        high = _number(last, names) if last else (most if step else low)
    if not least <= low <= high <= most:
        raise ValueError(f"{part} is not within {least} and {most}")
    return range(low, high + 1, int(step or 1))


def _number(text: str, names: dict[str, int]) -> int:
    return names.get(text.upper()) or int(text)
