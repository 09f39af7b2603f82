"""Events `CloudWatch Alarm State Change`; field names after AWS's own example."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta, timezone
from typing import Any


def alarm_event(
    name: str, region: str = "eu-west-1", *, before: str = "OK", after: str = "ALARM", age_seconds: float = 0
) -> dict[str, Any]:
    """An alarm whose state has changed so long ago."""
    at = datetime.now(timezone.utc) - timedelta(seconds=age_seconds)
    text = at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}+0000"
    arn = f"arn:aws:cloudwatch:{region}:000000000000:alarm:{name}"
    metric = {"dimensions": {"Model": "churn"}, "name": "Errors", "namespace": "tandem-test"}
    stat = {"metric": metric, "period": 60, "stat": "Sum"}
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": "CloudWatch Alarm State Change",
        "source": "aws.cloudwatch",
        "account": "000000000000",
        "time": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "region": region,
        "resources": [arn],
        "detail": {
            "alarmName": name,
            "configuration": {"metrics": [{"id": str(uuid.uuid4()), "metricStat": stat, "returnData": True}]},
            "previousState": {"reason": "Unchecked", "timestamp": text, "value": before},
            "state": {
                "reason": "Threshold Crossed: 1 datapoint [7.0] was\n greater than the threshold (1.0).",
                "reasonData": json.dumps({"version": "1.0"}),
                "timestamp": text,
                "value": after,
            },
        },
    }
