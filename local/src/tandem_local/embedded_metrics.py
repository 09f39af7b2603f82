"""Metrics in log lines: CloudWatch's embedded metric format, read.

Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

_MOST_VALUES = 100
_MOST_DIMENSIONS = 30


def metrics_in(message: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Namespace and datum, as PutMetricData takes it, of each metric in a log line; none for a line that has none.

    What breaks the specification is left out, as CloudWatch does it.
    """
    if '"_aws"' not in message:
        return
    try:
        document = json.loads(message)
    except ValueError:
        return
    about = document.get("_aws") if isinstance(document, dict) else None
    if not isinstance(about, dict) or not isinstance(about.get("Timestamp"), (int, float)):
        return
    at = datetime.fromtimestamp(about["Timestamp"] / 1000, timezone.utc).replace(tzinfo=None)
    for directive in _list(about.get("CloudWatchMetrics")):
        if isinstance(directive, dict) and isinstance(directive.get("Namespace"), str):
            yield from ((directive["Namespace"], {**datum, "Timestamp": at}) for datum in _data(directive, document))


def _data(directive: dict[str, Any], document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    sets = [_dimensions(names, document) for names in _list(directive.get("Dimensions")) or [[]]]
    for metric in _list(directive.get("Metrics")):
        if not isinstance(metric, dict) or not isinstance(metric.get("Name"), str):
            continue
        found = document.get(metric["Name"])
        values = found if isinstance(found, list) else [found]
        if not values or len(values) > _MOST_VALUES or not all(_is_number(each) for each in values):
            continue
        for dimensions in sets:
            if dimensions is not None:
                yield {
                    "MetricName": metric["Name"],
                    "Dimensions": dimensions,
                    "Values": [float(str(each)) for each in values],
                    "Unit": metric.get("Unit", "None"),
                }


def _dimensions(names: Any, document: dict[str, Any]) -> list[dict[str, str]] | None:
    if not isinstance(names, list) or len(names) > _MOST_DIMENSIONS:
        return None
    values = {name: document.get(name) for name in names if isinstance(name, str)}
    if len(values) != len(names) or not all(isinstance(each, str) and each for each in values.values()):
        return None
    return [{"Name": name, "Value": str(value)} for name, value in values.items()]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
