"""Covers logs/embedded-metrics."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from lambda_functions import call, deploy
from metrics import total

from tandem_local.embedded_metrics import metrics_in

Client = Callable[..., Any]


def line(**changes: Any) -> dict[str, Any]:
    metric = {"Name": "skew", "Unit": "Count"}
    directive = {"Namespace": "platform", "Dimensions": [["model"], ["model", "region"]], "Metrics": [metric]}
    about = {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [directive]}
    return {"_aws": about, "model": "m", "region": "eu-west-1", "skew": [1, 2.5], **changes}


def sums(aws: Client, **dimensions: str) -> float:
    return total(aws("cloudwatch"), "platform", "skew", dimensions)


def test_a_line_of_anybody_becomes_metrics(aws: Client) -> None:
    logs = aws("logs")
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    events = [{"timestamp": int(time.time() * 1000), "message": text} for text in ("plain", json.dumps(line()))]
    logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=events)
    assert sums(aws, model="m") == 3.5
    assert sums(aws, model="m", region="eu-west-1") == 3.5
    assert sums(aws, model="other") == 0


def test_a_function_prints_metrics(aws: Client) -> None:
    deploy(aws, "import json\ndef handler(e, c):\n    print(json.dumps(e))\n")
    call(aws, line(skew=4))
    assert sums(aws, model="m") == 4


@pytest.mark.parametrize(
    "message",
    [
        "",
        '"_aws"',
        '{"_aws": 1}',
        '{"_aws": {"Timestamp": "x"}}',
        json.dumps(line(skew="1")),
        json.dumps(line(skew=None)),
        json.dumps(line(skew=[1] * 101)),
        json.dumps(line(model=7)),
    ],
)
def test_what_breaks_the_format_is_no_metric(message: str) -> None:
    assert list(metrics_in(message)) == []


def test_without_dimensions_there_is_one_metric() -> None:
    document = line(skew=1)
    del document["_aws"]["CloudWatchMetrics"][0]["Dimensions"]
    [(namespace, datum)] = metrics_in(json.dumps(document))
    assert (namespace, datum["Dimensions"], datum["Values"], datum["Unit"]) == ("platform", [], [1.0], "Count")
