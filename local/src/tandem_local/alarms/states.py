"""The state that follows from datapoints: pure.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from .datapoints import Datapoint

State = Literal["OK", "ALARM", "INSUFFICIENT_DATA"]
Treatment = Literal["missing", "ignore", "breaching", "notBreaching"]

MORE_PERIODS = 2
"""Periods that are looked at beside those of the alarm; a datapoint of them stands in for one that is missing.

AWS says that there are some, and has two in its examples.
"""

COMPARISONS: dict[str, tuple[Callable[[float, float], bool], str]] = {
    "GreaterThanOrEqualToThreshold": (operator.ge, "greater than or equal to"),
    "GreaterThanThreshold": (operator.gt, "greater than"),
    "LessThanOrEqualToThreshold": (operator.le, "less than or equal to"),
    "LessThanThreshold": (operator.lt, "less than"),
}
"""Comparisons with a threshold that stands still, and CloudWatch's words for them."""


@dataclass(frozen=True)
class Terms:
    """When an alarm rings: `datapoints_to_alarm` of `evaluation_periods` datapoints are over the threshold."""

    comparison: str
    threshold: float
    evaluation_periods: int
    datapoints_to_alarm: int
    treatment: Treatment

    def is_over(self, value: float) -> bool:
        """Whether a value is on the wrong side."""
        return COMPARISONS[self.comparison][0](value, self.threshold)


@dataclass(frozen=True)
class Verdict:
    """A state, and the datapoints that it follows from."""

    state: State
    recent: tuple[Datapoint, ...]
    missing: int


def judge(terms: Terms, found: Sequence[Datapoint], current: State) -> Verdict:
    """The state that follows from the datapoints of a range, oldest first.

    Where the range has enough of them, the latest count. Where it has not, what is missing is filled in as the alarm
    says: with good ones, with bad ones, or not at all. Then those that are there decide, if they are of one mind:
    with `ignore` bad ones that are too few leave the state as it is, with `missing` they are enough.
    """
    there = [point for point in found if point.value is not None][-terms.evaluation_periods :]
    missing = terms.evaluation_periods - len(there)
    over = sum(point.value is not None and terms.is_over(point.value) for point in there)
    return Verdict(_state(terms, over, len(there), missing, current), tuple(there), missing)


def _state(terms: Terms, over: int, there: int, missing: int, current: State) -> State:
    if over >= terms.datapoints_to_alarm:
        return "ALARM"
    if missing == 0 or terms.treatment == "notBreaching":
        return "OK"
    if terms.treatment == "breaching":
        return "ALARM" if over + missing >= terms.datapoints_to_alarm else "OK"
    if over < there:
        return "OK"
    if terms.treatment == "ignore":
        return current
    return "ALARM" if there else "INSUFFICIENT_DATA"


def reason_of(terms: Terms, verdict: Verdict, before: State, time_text: Callable[[float], str]) -> str:
    """A state's reason in CloudWatch's words; `time_text` writes a period's beginning."""
    if verdict.state == "INSUFFICIENT_DATA":
        return f"Insufficient Data: {_plural(terms.evaluation_periods, 'datapoint')} unknown."
    if not verdict.recent:
        filled = "Breaching" if terms.treatment == "breaching" else "NonBreaching"
        count = _plural(terms.evaluation_periods, "period").rsplit(" ", 1)[0]
        return (
            f"Threshold Crossed: no datapoints were received for {count} and "
            f"{_plural(verdict.missing, 'missing datapoint')} treated as [{filled}]."
        )
    rings = verdict.state == "ALARM"
    counted = [point for point in verdict.recent if point.value is not None and terms.is_over(point.value) == rings]
    values = ", ".join(f"{point.value} ({time_text(point.start)})" for point in reversed(counted))
    words = f"{'' if rings else 'not '}{COMPARISONS[terms.comparison][1]}"
    needed = terms.datapoints_to_alarm if rings else terms.evaluation_periods - terms.datapoints_to_alarm + 1
    return (
        f"Threshold Crossed: {len(counted)} out of the last {terms.evaluation_periods} datapoints [{values}] "
        f"{'was' if len(counted) == 1 else 'were'} {words} the threshold ({terms.threshold}) "
        f"(minimum {needed} datapoint{'' if needed == 1 else 's'} for {before} -> {verdict.state} transition)."
    )


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun} was" if count == 1 else f"{count} {noun}s were"
