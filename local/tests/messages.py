"""Reads what arrived in queues; nothing here waits for a time, only for a message."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

LIMIT = 60.0
"""Seconds; reached only when something is broken."""


def until(found: Callable[[], Any]) -> Any:
    """The first answer that is not empty."""
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError(f"nothing within {LIMIT} seconds")


def queue(sqs: Any, name: str, **attributes: str) -> tuple[str, str]:
    """Makes a queue: its URL and its ARN."""
    url = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    return url, arn


def message(sqs: Any, url: str) -> dict[str, Any]:
    """Takes the next message out of a queue, as soon as there is one."""

    def receive() -> Any:
        return sqs.receive_message(QueueUrl=url, MessageAttributeNames=["All"], AttributeNames=["All"]).get("Messages")

    (found,) = until(receive)
    sqs.delete_message(QueueUrl=url, ReceiptHandle=found["ReceiptHandle"])
    return dict(found)


def body(sqs: Any, url: str) -> Any:
    """Takes the next message out of a queue, and reads its JSON."""
    return json.loads(message(sqs, url)["Body"])


def is_empty(sqs: Any, url: str) -> bool:
    """Whether nothing is in a queue, seen or not."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    found = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return all(found[name] == "0" for name in names)
