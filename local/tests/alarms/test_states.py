"""The rows are those of AWS's own tables: 0 is good, X is over the threshold, - is missing.

https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
"""

from __future__ import annotations

from typing import Any, get_args

import pytest

from tandem_local.alarms.datapoints import Datapoint
from tandem_local.alarms.states import State, Terms, Treatment, judge, reason_of

VALUES = {"0": 1.0, "X": 9.0, "-": None}
RETAIN = "retain"


def points(row: str) -> list[Datapoint]:
    return [Datapoint(60.0 * number, VALUES[each]) for number, each in enumerate(row.split())]


def terms(**changed: Any) -> Terms:
    usual: dict[str, Any] = {
        "comparison": "GreaterThanThreshold",
        "threshold": 5.0,
        "evaluation_periods": 3,
        "datapoints_to_alarm": 3,
        "treatment": "missing",
    }
    return Terms(**{**usual, **changed})


ROWS = [
    (3, "0 - X - X", "OK", "OK", "OK", "OK"),
    (3, "0 - - - -", "OK", "OK", "OK", "OK"),
    (3, "- - - - -", "INSUFFICIENT_DATA", RETAIN, "ALARM", "OK"),
    (3, "0 X X - X", "ALARM", "ALARM", "ALARM", "ALARM"),
    (3, "- - X - -", "ALARM", RETAIN, "ALARM", "OK"),
    (2, "0 - X - X", "ALARM", "ALARM", "ALARM", "ALARM"),
    (2, "0 0 X 0 X", "ALARM", "ALARM", "ALARM", "ALARM"),
    (2, "0 - X - -", "OK", "OK", "ALARM", "OK"),
    (2, "- - - - 0", "OK", "OK", "ALARM", "OK"),
    (2, "- - - X -", "ALARM", RETAIN, "ALARM", "OK"),
]


@pytest.mark.parametrize("current", get_args(State))
@pytest.mark.parametrize(("needed", "row", "missing", "ignore", "breaching", "good"), ROWS)
def test_aws_own_examples(
    needed: int, row: str, missing: str, ignore: str, breaching: str, good: str, current: State
) -> None:
    expected = dict(zip(get_args(Treatment), (missing, ignore, breaching, good), strict=True))
    for treatment, state in expected.items():
        verdict = judge(terms(datapoints_to_alarm=needed, treatment=treatment), points(row), current)
        assert (treatment, verdict.state) == (treatment, current if state == RETAIN else state)


@pytest.mark.parametrize(
    ("comparison", "over"),
    [
        ("GreaterThanThreshold", [6.0]),
        ("GreaterThanOrEqualToThreshold", [5.0, 6.0]),
        ("LessThanThreshold", [4.0]),
        ("LessThanOrEqualToThreshold", [4.0, 5.0]),
    ],
)
def test_each_comparison(comparison: str, over: list[float]) -> None:
    assert [value for value in (4.0, 5.0, 6.0) if terms(comparison=comparison).is_over(value)] == over


def test_the_reason_is_in_the_words_of_cloudwatch() -> None:
    one = terms(evaluation_periods=1, datapoints_to_alarm=1)
    rings = judge(one, points("X"), "OK")
    assert reason_of(one, rings, "OK", lambda _: "02/10/19 16:59:00") == (
        "Threshold Crossed: 1 out of the last 1 datapoints [9.0 (02/10/19 16:59:00)] was greater than the threshold "
        "(5.0) (minimum 1 datapoint for OK -> ALARM transition)."
    )
    calm = judge(one, points("0"), "ALARM")
    assert reason_of(one, calm, "ALARM", lambda _: "t") == (
        "Threshold Crossed: 1 out of the last 1 datapoints [1.0 (t)] was not greater than the threshold (5.0) "
        "(minimum 1 datapoint for ALARM -> OK transition)."
    )
    nothing = judge(terms(), points("- - -"), "OK")
    assert reason_of(terms(), nothing, "OK", str) == "Insufficient Data: 3 datapoints were unknown."
    filled = terms(treatment="breaching")
    assert reason_of(filled, judge(filled, points("- - -"), "OK"), "OK", str) == (
        "Threshold Crossed: no datapoints were received for 3 periods and "
        "3 missing datapoints were treated as [Breaching]."
    )
