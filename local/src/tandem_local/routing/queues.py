"""Sends messages to queues, for targets and for dead letters."""

from __future__ import annotations

from typing import Any

from moto.sqs.exceptions import QueueDoesNotExist
from moto.sqs.models import sqs_backends

from ..settings import ACCOUNT
from .events import REFUSALS, TargetError


def send_to_queue(arn: str, text: str, group: str | None = None, attributes: dict[str, Any] | None = None) -> None:
    """Send a message; a FIFO queue takes it only when it finds duplicates by content.

    Raises TargetError when there is no such queue, or when it refuses.
    """
    region, name = arn.split(":")[3], arn.split(":")[5]
    backend = sqs_backends[ACCOUNT][region]
    try:
        queue = backend.get_queue(name)
        if queue.fifo_queue and queue.attributes.get("ContentBasedDeduplication") != "true":
            raise TargetError("INVALID_PARAMETER", f"{arn} has no content-based deduplication", retryable=False)
        backend.send_message(name, text, message_attributes=attributes, group_id=group if queue.fifo_queue else None)
    except QueueDoesNotExist as error:
        raise TargetError.missing(arn) from error
    except REFUSALS as error:
        raise TargetError("INVALID_PARAMETER", str(error.message), retryable=False) from error
