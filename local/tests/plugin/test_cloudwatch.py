"""Covers cloudwatch/exact-dimensions."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

from botocore.parsers import RpcV2CBORParser
from botocore.serialize import RpcV2CBORSerializer
from botocore.session import Session
from metrics import total

Client = Callable[..., Any]

_SCOPE = "AWS4-HMAC-SHA256 Credential=emulator/20260101/eu-west-1/monitoring/aws4_request, SignedHeaders=host"


def call(endpoint: str, operation: str, **parameters: Any) -> Any:
    model = Session().get_service_model("cloudwatch").operation_model(operation)
    sent = RpcV2CBORSerializer().serialize_to_request(parameters, model)
    headers = {**sent["headers"], "Authorization": _SCOPE}
    url = f"{endpoint}/service/GraniteServiceVersion20100801/operation/{operation}"
    request = urllib.request.Request(url, sent["body"] or b"\xa0", headers, method="POST")  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
            return parsed(answer, model)
    except urllib.error.HTTPError as error:
        return parsed(error, model)


def parsed(answer: Any, model: Any) -> Any:
    assert answer.headers["smithy-protocol"] == "rpc-v2-cbor"
    response = {"status_code": answer.status, "headers": dict(answer.headers), "body": answer.read()}
    return RpcV2CBORParser().parse(response, model.output_shape)


def test_an_alarm_put_in_cbor_is_the_one_that_json_sees(aws: Client, endpoint: str) -> None:
    call(
        endpoint,
        "PutMetricAlarm",
        AlarmName="errors",
        ComparisonOperator="GreaterThanThreshold",
        EvaluationPeriods=2,
        MetricName="Errors",
        Namespace="Test",
        Period=60,
        Statistic="Sum",
        Threshold=1.5,
        Tags=[{"Key": "a", "Value": "b"}],
    )
    [seen] = aws("cloudwatch").describe_alarms()["MetricAlarms"]
    [answered] = call(endpoint, "DescribeAlarms")["MetricAlarms"]
    for name in ("AlarmArn", "Threshold", "Period", "EvaluationPeriods", "ActionsEnabled", "StateUpdatedTimestamp"):
        assert answered[name] == seen[name], name


def test_times_survive_the_translation(aws: Client, endpoint: str) -> None:
    from datetime import datetime, timezone

    moment = datetime(2026, 11, 24, 12, 0, tzinfo=timezone.utc)
    call(endpoint, "PutMetricData", Namespace="Test", MetricData=[{"MetricName": "m", "Timestamp": moment, "Value": 2}])
    found = aws("cloudwatch").get_metric_statistics(
        Namespace="Test",
        MetricName="m",
        StartTime=datetime(2026, 11, 24, 11, tzinfo=timezone.utc),
        EndTime=datetime(2026, 11, 24, 13, tzinfo=timezone.utc),
        Period=3600,
        Statistics=["Sum"],
    )
    assert [point["Sum"] for point in found["Datapoints"]] == [2.0]


def test_an_error_says_its_code(aws: Client, endpoint: str) -> None:  # noqa: ARG001 -- emptied first
    answer = call(endpoint, "GetDashboard", DashboardName="missing")
    assert answer["Error"]["Code"]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] >= 400


def test_statistics_are_those_of_exactly_the_dimensions(aws: Client) -> None:
    client = aws("cloudwatch")
    own, other = {"Name": "f", "Value": "x"}, {"Name": "g", "Value": "y"}
    for value, dimensions in ((1, []), (2, [own]), (4, [own, other])):
        data = [{"MetricName": "m", "Dimensions": dimensions, "Value": value}]
        client.put_metric_data(Namespace="n", MetricData=data)

    def sums(*names: dict[str, str]) -> float:
        return total(client, "n", "m", {each["Name"]: each["Value"] for each in names})

    assert [sums(), sums(own), sums(other), sums(other, own)] == [1, 2, 0, 4]
