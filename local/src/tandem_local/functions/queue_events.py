"""What a function gets for a batch of queue messages, and what its answer says about them: pure decisions.

Source: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from moto.events.models import EventPattern
from moto.sqs.models import Message


def event_of(messages: Sequence[Message], queue_arn: str) -> dict[str, Any]:
    """`{"Records": [...]}`, as Lambda makes it."""
    return {"Records": [record_of(message, queue_arn) for message in messages]}


def record_of(message: Message, queue_arn: str) -> dict[str, Any]:
    """One message."""
    attributes = {
        "ApproximateReceiveCount": str(message.approximate_receive_count),
        "AWSTraceHeader": _text_of(message.system_attributes.get("AWSTraceHeader")),
        "SentTimestamp": str(message.sent_timestamp),
        "SequenceNumber": message.sequence_number,
        "MessageGroupId": message.group_id,
        "SenderId": message.sender_id,
        "MessageDeduplicationId": message.deduplication_id,
        "ApproximateFirstReceiveTimestamp": str(message.approximate_first_receive_timestamp),
    }
    record: dict[str, Any] = {
        "messageId": message.id,
        "receiptHandle": message.receipt_handle,
        "body": message.body,
        "attributes": {name: value for name, value in attributes.items() if value is not None},
        "messageAttributes": {name: _attribute_of(value) for name, value in message.message_attributes.items()},
        "md5OfBody": message.body_md5,
        "eventSource": "aws:sqs",
        "eventSourceARN": queue_arn,
        "awsRegion": queue_arn.split(":")[3],
    }
    if message.message_attributes:
        record["md5OfMessageAttributes"] = message.attribute_md5
    return record


def _text_of(attribute: Any) -> str | None:
    return attribute.get("StringValue") if isinstance(attribute, dict) else None


def _attribute_of(value: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {"stringListValues": [], "binaryListValues": [], "dataType": value.get("DataType")}
    if value.get("StringValue") is not None:
        told["stringValue"] = value["StringValue"]
    binary = value.get("BinaryValue")
    if binary is not None:
        told["binaryValue"] = base64.b64encode(binary).decode() if isinstance(binary, bytes) else binary
    return told


def failed_of(message_ids: Iterable[str], answer: bytes, *, reports: bool) -> frozenset[str]:
    """Ids of the messages that stay in the queue after an answer without an error.

    None of them, unless the mapping reports failures of items. An answer that names something else than messages of the
    batch fails the whole batch; so do one that is no such report and an id that is empty.
    """
    ids = frozenset(message_ids)
    if not reports:
        return frozenset()
    report = json.loads(answer or b"null")
    if report is None or report == "":
        return frozenset()
    items = report.get("batchItemFailures", []) if isinstance(report, dict) else None
    if items is None and isinstance(report, dict):
        return frozenset()
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        return ids
    named = [item.get("itemIdentifier") for item in items]
    return ids if any(name not in ids for name in named) else frozenset(str(name) for name in named)


def is_wanted(message: Message, criteria: dict[str, Any] | None, queue_arn: str) -> bool:
    """Whether a message passes the mapping's filters; one that does not is deleted.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html.
    """
    patterns = [each["Pattern"] for each in (criteria or {}).get("Filters", []) if each.get("Pattern")]
    if not patterns:
        return True
    record = record_of(message, queue_arn)
    with suppress(ValueError):
        record["body"] = json.loads(message.body)
    event: Any = record
    return any(EventPattern.load(pattern).matches_event(event) for pattern in patterns)
