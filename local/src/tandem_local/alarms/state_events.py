"""What EventBridge is told of an alarm whose state has changed.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timezone
from typing import Any

from moto.cloudwatch.models import Alarm

from ..routing.events import Event, event_of

StateDetail = dict[str, str]


def state_of(alarm: Alarm) -> StateDetail:
    """The state that an alarm is in, as an event holds it."""
    found = {
        "value": str(alarm.state_value),
        "reason": str(alarm.state_reason),
        "timestamp": moment_text(alarm.state_updated_timestamp),
    }
    data = alarm.state_reason_data
    return found if data in (None, "", "{}") else {**found, "reasonData": str(data)}


def changed(alarm: Alarm, before: StateDetail) -> Event:
    """The event of a change; `before` is what `state_of` gave before it."""
    detail = {
        "alarmName": alarm.name,
        "state": state_of(alarm),
        "previousState": before,
        "configuration": _configuration(alarm),
    }
    resources = [alarm.alarm_arn]
    return event_of("aws.cloudwatch", "CloudWatch Alarm State Change", alarm.region_name, resources, detail)


def moment_text(moment: datetime) -> str:
    """`2019-10-02T17:04:40.989+0000`; without a zone it is UTC."""
    at = moment.astimezone(timezone.utc) if moment.tzinfo else moment
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}+0000"


def _configuration(alarm: Alarm) -> dict[str, Any]:
    said = {"description": alarm.description} if alarm.description else {}
    if alarm.rule is not None:
        return {**said, "alarmRule": alarm.rule}
    if not alarm.metric_data_queries:
        stat = _metric_stat(alarm, alarm.period, alarm.statistic or alarm.extended_statistic, alarm.unit)
        return {**said, "metrics": [{"id": str(uuid.uuid4()), "metricStat": stat, "returnData": True}]}
    return {**said, "metrics": [_query(query) for query in alarm.metric_data_queries]}


def _query(query: Any) -> dict[str, Any]:
    told: dict[str, Any] = {"id": query.id, "returnData": query.return_data in (None, True, "true")}
    if query.label:
        told["label"] = query.label
    if query.metric_stat is None:
        return {**told, "expression": query.expression}
    stat = query.metric_stat
    return {**told, "metricStat": _metric_stat(stat.metric, stat.period, stat.stat, stat.unit)}


def _metric_stat(metric: Any, period: Any, statistic: Any, unit: Any) -> dict[str, Any]:
    named = {"namespace": metric.namespace, "name": metric.metric_name}
    dimensions = {each.name: each.value for each in metric.dimensions}
    told = {"metric": {**named, "dimensions": dimensions}, "period": int(period), "stat": statistic}
    return told if unit is None else {**told, "unit": unit}
