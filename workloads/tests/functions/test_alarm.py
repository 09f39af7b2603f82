"""Which events are alarms that begin to ring, and which model they are about."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from functions.alarms import alarm_event
from tandem_model.functions.alarm import model_of, raised_alarm


@pytest.mark.parametrize("before", ["OK", "INSUFFICIENT_DATA"])
def test_an_alarm_that_begins_to_ring_is_one(before: str) -> None:
    alarm = raised_alarm(alarm_event("tandem-test-model-churn-errors", before=before))
    assert alarm is not None
    assert alarm.name == "tandem-test-model-churn-errors"
    assert alarm.reason == "Threshold Crossed: 1 datapoint [7.0] was greater than the threshold (1.0)."
    at = datetime.fromisoformat(alarm.at)
    assert at.utcoffset() == timezone.utc.utcoffset(None)
    assert abs((datetime.now(timezone.utc) - at).total_seconds()) < 600


_RINGING = alarm_event("a")


@pytest.mark.parametrize(
    "event",
    [
        alarm_event("a", before="ALARM"),
        alarm_event("a", after="OK", before="ALARM"),
        alarm_event("a", after="INSUFFICIENT_DATA"),
        {**_RINGING, "source": "tandem.releases"},
        {**_RINGING, "detail-type": "CloudWatch Alarm Configuration Change"},
        {**_RINGING, "detail": {"alarmName": "a"}},
        {**_RINGING, "detail": "ALARM"},
        {**_RINGING, "detail": {**_RINGING["detail"], "state": {"value": "ALARM", "timestamp": "yesterday"}}},
        {},
        [],
        "ALARM",
    ],
)
def test_every_other_event_is_none(event: Any) -> None:
    assert raised_alarm(event) is None


@pytest.mark.parametrize(
    ("alarm", "model"),
    [
        ("tandem-test-model-churn-errors", "churn"),
        ("tandem-test-model-churn-error-ratio", "churn"),
        ("tandem-test-model-churn-v2-errors", "churn-v2"),
        ("tandem-test-model-churn", None),
        ("tandem-test-model-churn-", None),
        ("tandem-test-model-other-errors", None),
        ("tandem-test-errors-validate-release", None),
        ("tandem-prod-model-churn-errors", None),
        ("my-tandem-test-model-churn-errors", None),
    ],
)
def test_a_model_is_named_between_the_platform_and_what_is_watched(alarm: str, model: str | None) -> None:
    assert model_of(alarm, "tandem-test", ["churn", "churn-v2"]) == model
