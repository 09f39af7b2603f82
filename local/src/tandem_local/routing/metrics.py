"""Metrics of EventBridge and of its Scheduler, in CloudWatch.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html.
"""

from __future__ import annotations

from moto.cloudwatch.models import cloudwatch_backends

from ..settings import ACCOUNT

_NAMESPACES = {"events": "AWS/Events", "scheduler": "AWS/Scheduler"}


def count(region: str, name: str, dimensions: dict[str, str], service: str = "events") -> None:
    """Count one."""
    datum = {
        "MetricName": name,
        "Value": 1,
        "Unit": "Count",
        "Dimensions": [{"Name": key, "Value": value} for key, value in dimensions.items()],
    }
    cloudwatch_backends[ACCOUNT][region].put_metric_data(_NAMESPACES[service], [datum])
