"""Metrics of EventBridge and of its Scheduler, in CloudWatch.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html.
"""

from __future__ import annotations

from moto.cloudwatch.models import cloudwatch_backends

from ..settings import ACCOUNT

_NAMES = {
    "Invocations": "InvocationAttemptCount",
    "RetryInvocationAttempts": "InvocationAttemptCount",
    "FailedInvocations": "InvocationDroppedCount",
    "InvocationsSentToDlq": "InvocationsSentToDeadLetterCount",
    "InvocationsFailedToBeSentToDlq": "InvocationsFailedToBeSentToDeadLetterCount",
}
"""How the Scheduler calls what EventBridge counts.

Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/monitoring-cloudwatch.html.
"""


def count(region: str, name: str, dimensions: dict[str, str], service: str = "events") -> None:
    """Count one."""
    is_schedule = service == "scheduler"
    datum = {
        "MetricName": _NAMES[name] if is_schedule else name,
        "Value": 1,
        "Unit": "Count",
        "Dimensions": [{"Name": key, "Value": value} for key, value in dimensions.items()],
    }
    namespace = "AWS/Scheduler" if is_schedule else "AWS/Events"
    cloudwatch_backends[ACCOUNT][region].put_metric_data(namespace, [datum])
