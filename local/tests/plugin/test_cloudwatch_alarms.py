"""Covers cloudwatch/alarm-evaluation, as Terraform puts no data.

Covers cloudwatch/alarm-events. Covers cloudwatch/alarm-states.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from botocore.exceptions import ClientError
from messages import body, is_empty, queue

Aws = Callable[..., Any]
Ask = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"
PATTERN = {"source": ["aws.cloudwatch"], "detail-type": ["CloudWatch Alarm State Change"]}
DAY = 86_400
"""A period that hardly ends while a test runs."""
OWN = [{"Name": "Model", "Value": "churn"}]


def put_alarm(client: Any, name: str = "bad", **changed: Any) -> None:
    client.put_metric_alarm(
        **{
            "AlarmName": name,
            "AlarmDescription": "too many",
            "Namespace": "n",
            "MetricName": "Errors",
            "Dimensions": OWN,
            "Statistic": "Sum",
            "Period": DAY,
            "EvaluationPeriods": 1,
            "Threshold": 2,
            "ComparisonOperator": "GreaterThanThreshold",
            **changed,
        }
    )


def put(client: Any, value: float, *, name: str = "Errors", dimensions: Any = OWN, ago: float = 0) -> None:
    at = datetime.now(timezone.utc) - timedelta(seconds=ago)
    datum = {"MetricName": name, "Dimensions": dimensions, "Value": value, "Timestamp": at}
    client.put_metric_data(Namespace="n", MetricData=[datum])


def state(client: Any, name: str = "bad") -> str:
    (alarm,) = client.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    return str(alarm["StateValue"])


def listen(aws: Aws, region: str = HOME) -> Any:
    """A queue that gets what the default bus is told of alarms."""
    events, sqs = aws("events", region), aws("sqs", region)
    url, arn = queue(sqs, "told")
    events.put_rule(Name="alarms", EventPattern=json.dumps(PATTERN))
    assert events.put_targets(Rule="alarms", Targets=[{"Id": "q", "Arn": arn}])["FailedEntryCount"] == 0
    return url


def test_a_threshold_that_is_crossed_rings_and_the_bus_is_told_as_aws_tells_it(aws: Aws) -> None:
    client, sqs, url = aws("cloudwatch"), aws("sqs"), listen(aws)
    put_alarm(client)
    assert state(client) == "INSUFFICIENT_DATA"
    put(client, 2)
    assert state(client) == "OK"
    put(client, 1)
    assert state(client) == "ALARM"
    calm, event = body(sqs, url), body(sqs, url)
    assert [each["detail"]["state"]["value"] for each in (calm, event)] == ["OK", "ALARM"]
    arn = f"arn:aws:cloudwatch:{HOME}:123456789012:alarm:bad"
    assert (event["source"], event["region"], event["resources"]) == ("aws.cloudwatch", HOME, [arn])
    detail = event["detail"]
    assert detail["alarmName"] == "bad"
    assert detail["previousState"] == calm["detail"]["state"]
    assert detail["state"]["reason"].startswith("Threshold Crossed: 1 out of the last 1 datapoints [3.0 (")
    assert datetime.strptime(detail["state"]["timestamp"], "%Y-%m-%dT%H:%M:%S.%f%z").utcoffset() == timedelta()
    data = json.loads(detail["state"]["reasonData"])
    assert (data["threshold"], data["statistic"], data["period"]) == (2.0, "Sum", DAY)
    assert data["recentDatapoints"] == [3.0]
    configuration = detail["configuration"]
    assert configuration["description"] == "too many"
    (metric,) = configuration["metrics"]
    assert metric["metricStat"] == {
        "metric": {"namespace": "n", "name": "Errors", "dimensions": {"Model": "churn"}},
        "period": DAY,
        "stat": "Sum",
    }
    assert is_empty(sqs, url)


def test_only_the_metric_itself_counts(aws: Aws) -> None:
    client = aws("cloudwatch")
    put_alarm(client)
    put(client, 9, dimensions=[])
    put(client, 9, dimensions=[*OWN, {"Name": "Region", "Value": HOME}])
    put(client, 9, name="Others")
    assert state(client) == "INSUFFICIENT_DATA"
    put(client, 9)
    assert state(client) == "ALARM"


def test_data_that_were_there_before_the_alarm_count(aws: Aws) -> None:
    client = aws("cloudwatch")
    put(client, 9)
    put_alarm(client)
    assert state(client) == "ALARM"


def test_a_line_in_embedded_metric_format_rings_too(aws: Aws) -> None:
    client, logs = aws("cloudwatch"), aws("logs")
    put_alarm(client)
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    directive = {"Namespace": "n", "Dimensions": [["Model"]], "Metrics": [{"Name": "Errors", "Unit": "Count"}]}
    now = int(time.time() * 1000)
    line = {"_aws": {"Timestamp": now, "CloudWatchMetrics": [directive]}, "Model": "churn", "Errors": 7}
    logs.put_log_events(
        logGroupName="g", logStreamName="s", logEvents=[{"timestamp": now, "message": json.dumps(line)}]
    )
    assert state(client) == "ALARM"


def test_as_many_datapoints_as_the_alarm_wants_in_as_many_periods(aws: Aws) -> None:
    client = aws("cloudwatch")
    put_alarm(client, EvaluationPeriods=3, DatapointsToAlarm=2, TreatMissingData="notBreaching")
    put(client, 9, ago=2 * DAY)
    assert state(client) == "OK"
    put(client, 0, ago=DAY)
    assert state(client) == "OK"
    put(client, 9)
    assert state(client) == "ALARM"


@pytest.mark.parametrize(
    ("treatment", "expected"),
    [("missing", "INSUFFICIENT_DATA"), ("ignore", "INSUFFICIENT_DATA"), ("breaching", "ALARM"), ("notBreaching", "OK")],
)
def test_what_is_missing_is_what_the_alarm_takes_it_for(aws: Aws, treatment: str, expected: str) -> None:
    client = aws("cloudwatch")
    put_alarm(client, TreatMissingData=treatment)
    assert state(client) == expected
    put(client, 9, ago=5 * DAY)  # too long ago to count
    assert state(client) == expected


def test_a_state_that_is_set_is_told_once_and_only_where_it_changes(aws: Aws) -> None:
    client, sqs, url = aws("cloudwatch", PEER), aws("sqs", PEER), listen(aws, PEER)
    put_alarm(client)
    for _twice in range(2):
        client.set_alarm_state(AlarmName="bad", StateValue="ALARM", StateReason="a drill")
    client.set_alarm_state(AlarmName="bad", StateValue="OK", StateReason="over", StateReasonData='{"a": 1}')
    rings, calm = body(sqs, url)["detail"], body(sqs, url)["detail"]
    assert (rings["state"]["value"], rings["state"]["reason"]) == ("ALARM", "a drill")
    assert rings["previousState"]["value"] == "INSUFFICIENT_DATA"
    assert "reasonData" not in rings["state"]
    assert (calm["previousState"]["value"], calm["state"]["reasonData"]) == ("ALARM", '{"a": 1}')
    assert is_empty(sqs, url)


def test_an_alarm_that_is_put_again_keeps_its_state(aws: Aws) -> None:
    client = aws("cloudwatch")
    put_alarm(client, TreatMissingData="ignore")
    client.set_alarm_state(AlarmName="bad", StateValue="ALARM", StateReason="a drill")
    put_alarm(client, TreatMissingData="ignore", Threshold=3)
    assert state(client) == "ALARM"
    put(client, 1)
    assert state(client) == "OK"


def test_a_metric_that_is_named_by_a_query_is_watched_and_an_expression_is_not(aws: Aws) -> None:
    client = aws("cloudwatch")
    stat = {"Metric": {"Namespace": "n", "MetricName": "Errors", "Dimensions": OWN}, "Period": DAY, "Stat": "Sum"}
    common = {"EvaluationPeriods": 1, "Threshold": 2, "ComparisonOperator": "GreaterThanThreshold"}
    client.put_metric_alarm(AlarmName="one", Metrics=[{"Id": "m", "MetricStat": stat}], **common)
    queries = [{"Id": "m", "MetricStat": stat, "ReturnData": False}, {"Id": "e", "Expression": "m * 2"}]
    client.put_metric_alarm(AlarmName="two", Metrics=queries, **common)
    put(client, 9)
    assert [state(client, name) for name in ("one", "two")] == ["ALARM", "INSUFFICIENT_DATA"]


def test_no_alarm_and_no_state_that_is_none_are_refused(aws: Aws) -> None:
    client = aws("cloudwatch")
    put_alarm(client)
    for name, value in (("missing", "OK"), ("bad", "RINGS")):
        with pytest.raises(ClientError):
            client.set_alarm_state(AlarmName=name, StateValue=value, StateReason="a drill")
    assert state(client) == "INSUFFICIENT_DATA"


def test_a_minute_without_data_is_looked_at(aws: Aws) -> None:
    from moto.cloudwatch.models import cloudwatch_backends

    from tandem_local.alarms.watch import look_at_due
    from tandem_local.settings import ACCOUNT

    client = aws("cloudwatch")
    put_alarm(client)
    client.set_alarm_state(AlarmName="bad", StateValue="ALARM", StateReason="a drill")
    looked_at = vars(cloudwatch_backends[ACCOUNT][HOME].alarms["bad"])["looked_at"]
    look_at_due(looked_at + 59)
    assert state(client) == "ALARM"
    look_at_due(looked_at + 60)
    assert state(client) == "INSUFFICIENT_DATA"


def test_a_region_that_is_dark_looks_at_nothing(aws: Aws, ask: Ask) -> None:
    from tandem_local.alarms.watch import look_at_due

    client = aws("cloudwatch")
    put_alarm(client)
    client.set_alarm_state(AlarmName="bad", StateValue="ALARM", StateReason="a drill")
    ask("PUT", "faults", [{"kind": "dark", "region": HOME}])
    look_at_due(time.time() + 120)
    ask("PUT", "faults", [])
    assert state(client) == "ALARM"
