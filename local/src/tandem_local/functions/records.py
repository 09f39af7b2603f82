"""What an invocation leaves behind: its lines in CloudWatch Logs, its numbers in CloudWatch."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timezone

from moto.awslambda.models import LambdaFunction
from moto.cloudwatch.models import cloudwatch_backends
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.iam.models import iam_backends
from moto.logs.models import logs_backends

from .launch import log_group_of
from .lines import Line

log = logging.getLogger("tandem.functions")


def write_lines(function: LambdaFunction, stream: str, lines: Sequence[Line]) -> None:
    """Put lines into the function's log stream.

    Lambda makes the group when it is missing and the function's role may; otherwise the lines are lost, as on AWS.
    """
    backend, group = logs_backends[function.account_id][function.region], log_group_of(function)
    if group not in backend.groups:
        arn = f"arn:{function.partition}:logs:{function.region}:{function.account_id}:log-group:{group}"
        if not _may(function, "logs:CreateLogGroup", f"{arn}:*"):
            log.warning("%s: no log group %s, and no permission to make it", function.function_name, group)
            return
        backend.ensure_log_group(group)
    events = [{"timestamp": at, "message": text} for at, text in sorted(lines, key=lambda line: line[0]) if text]
    try:
        backend.ensure_log_stream(group, stream)
        if events:
            backend.put_log_events(group, stream, events)
    except Exception:
        # Such as a group that was deleted meanwhile.
        log.exception("%s: its lines are lost", function.function_name)


def _may(function: LambdaFunction, action: str, resource: str) -> bool:
    backend = iam_backends[function.account_id][function.partition]
    role = str(function.role).rsplit("/", 1)[-1]
    try:
        inline = [backend.get_role_policy(role, name)[1] for name in backend.list_role_policies(role)]
        attached = list(backend.get_role(role).managed_policies.values())
        results = [IAMPolicy(policy).is_action_permitted(action, resource) for policy in (*inline, *attached)]
    except Exception:  # noqa: BLE001 -- a role that is gone, a policy that moto cannot read
        return False
    return PermissionResult.PERMITTED in results and PermissionResult.DENIED not in results


def count(function: LambdaFunction, qualifier: str | None, numbers: dict[str, tuple[float, str]]) -> None:
    """Put numbers, each with its unit, into the namespace `AWS/Lambda`: for the function and for what was asked for.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics.html.
    """
    name = {"Name": "FunctionName", "Value": function.function_name}
    resource = function.function_name if qualifier is None else f"{function.function_name}:{qualifier}"
    sets = ([name], [name, {"Name": "Resource", "Value": resource}])
    now = datetime.now(timezone.utc).replace(tzinfo=None)
    data = [
        {"MetricName": metric, "Value": value, "Unit": unit, "Dimensions": dimensions, "Timestamp": now}
        for metric, (value, unit) in numbers.items()
        for dimensions in sets
    ]
    cloudwatch_backends[function.account_id][function.region].put_metric_data("AWS/Lambda", data)
