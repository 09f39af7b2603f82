"""What a message of the queue `arrivals` says: an S3 event that EventBridge passed on, directly or by another bus."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Arrival:
    """An object that was written: bucket and key as they are (only S3's own notifications encode keys)."""

    bucket: str
    key: str


def arrival_of(body: str) -> Arrival | None:
    """The arrival that a message tells of; None when it is of another kind.

    https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
    """
    try:
        event: Any = json.loads(body)
        if event["source"] != "aws.s3" or event["detail-type"] != "Object Created":
            return None
        bucket, key = event["detail"]["bucket"]["name"], event["detail"]["object"]["key"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return Arrival(bucket, key) if isinstance(bucket, str) and isinstance(key, str) else None
