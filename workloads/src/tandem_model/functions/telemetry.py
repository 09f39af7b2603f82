"""What a function writes: one JSON object a line, which CloudWatch searches, and metrics in the same stream."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from typing import Any


def log(event: str, **fields: Any) -> None:
    """Write one line."""
    sys.stdout.write(f"{json.dumps({'time': time.time(), 'event': event, **fields}, default=str)}\n")


def metrics(namespace: str, region: str, values: Mapping[str, float], model: str | None = None) -> None:
    """Write figures in CloudWatch's Embedded Metric Format: of the region, and of the model where one is named.

    Units follow from names: those that end in `Seconds` are seconds, others are counts. Rules:
    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
    """
    if not values:
        return
    labels = {"Region": region} if model is None else {"Region": region, "Model": model}
    dimensions = [["Region"]] if model is None else [["Region"], ["Region", "Model"]]
    units = [{"Name": name, "Unit": "Seconds" if name.endswith("Seconds") else "Count"} for name in values]
    directive = {"Namespace": namespace, "Dimensions": dimensions, "Metrics": units}
    document = {"_aws": {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [directive]}, **labels, **values}
    sys.stdout.write(f"{json.dumps(document)}\n")
