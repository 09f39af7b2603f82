"""Puts what no target took into the target's dead-letter queue, with AWS's attributes.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html.
"""

from __future__ import annotations

import json
import logging

from .delivery import Delivery, Exhausted
from .events import TargetError
from .metrics import count
from .queues import send_to_queue

log = logging.getLogger("tandem.routing")

_SENDER = {"events": "RULE_ARN", "scheduler": "SCHEDULE_ARN"}


def bury(delivery: Delivery, error: TargetError, exhausted: Exhausted | None) -> None:
    """Put an event where its target's `DeadLetterConfig` says; without one it is lost, as on AWS."""
    queue = (delivery.target.get("DeadLetterConfig") or {}).get("Arn")
    if queue is None:
        log.warning("lost: %s -> %s: %s", delivery.sender, delivery.arn, error)
        return
    values = {
        _SENDER[delivery.service]: delivery.sender,
        "TARGET_ARN": delivery.arn,
        "ERROR_CODE": error.code,
        "ERROR_MESSAGE": str(error),
        # What was tried once was not tried again.
        "RETRY_ATTEMPTS": str(delivery.failures - 1),
        **({} if exhausted is None else {"EXHAUSTED_RETRY_CONDITION": exhausted}),
    }
    attributes = {name: {"DataType": "String", "StringValue": value} for name, value in values.items()}
    # The dead letter is the event as it came; a schedule has none.
    text = json.dumps(delivery.event) if delivery.service == "events" else delivery.text
    try:
        send_to_queue(queue, text, attributes=attributes)
    except TargetError as refusal:
        log.warning("lost, as its dead-letter queue does not take it: %s: %s", queue, refusal)
        count(delivery.region, "InvocationsFailedToBeSentToDlq", delivery.dimensions, delivery.service)
    else:
        count(delivery.region, "InvocationsSentToDlq", delivery.dimensions, delivery.service)
