"""Where asynchronous invocations end: destinations and dead-letter queues, in AWS's envelopes.

Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from moto.events.models import events_backends
from moto.sns.models import sns_backends
from moto.sqs.models import sqs_backends

from .invocation import Outcome
from .records import count
from .target import Target

log = logging.getLogger("tandem.functions.destinations")


@dataclass(frozen=True)
class Message:
    """What is sent: a record of JSON, or an event as it was."""

    body: str
    attributes: dict[str, str]
    """Message attributes of a dead letter."""
    condition: str | None
    """`Success` or the reason of the failure; None for a dead letter."""


@dataclass(frozen=True)
class Policy:
    """How Lambda treats a function's asynchronous invocations."""

    retries: int
    age_seconds: int
    on_success: str | None
    on_failure: str | None
    dead_letter: str | None


def policy_of(target: Target) -> Policy:
    """The configuration of the qualifier that was asked for; AWS's defaults without one: two retries, six hours."""
    configured = vars(target.latest).get("event_invoke_config") or []
    wanted = (target.arn, f"{target.arn}:$LATEST") if target.qualifier is None else (target.arn,)
    config: dict[str, Any] = next((each.config for each in configured if each.arn in wanted), {})
    to = config.get("DestinationConfig") or {}
    dead_letter = vars(target.function).get("dead_letter_config") or {}
    return Policy(
        retries=config.get("MaximumRetryAttempts", 2),
        age_seconds=config.get("MaximumEventAgeInSeconds", 21_600),
        on_success=(to.get("OnSuccess") or {}).get("Destination") or None,
        on_failure=(to.get("OnFailure") or {}).get("Destination") or None,
        dead_letter=dead_letter.get("TargetArn") or None,
    )


def record_of(
    target: Target, payload: bytes, request: str, attempts: int, condition: str, outcome: Outcome | None
) -> Message:
    """The record of an invocation."""
    now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    record: dict[str, Any] = {
        "version": "1.0",
        "timestamp": now,
        "requestContext": {
            "requestId": request,
            "functionArn": target.arn if target.qualifier else f"{target.arn}:$LATEST",
            "condition": condition,
            "approximateInvokeCount": attempts,
        },
        "requestPayload": json.loads(payload or b"{}"),
    }
    if outcome is not None:
        context: dict[str, Any] = {"statusCode": 200, "executedVersion": outcome.version}
        if outcome.function_error is not None:
            context["functionError"] = outcome.function_error
        record |= {"responseContext": context, "responsePayload": json.loads(outcome.payload)}
    return Message(json.dumps(record, ensure_ascii=False), {}, condition)


def dead_letter_of(payload: bytes, request: str, outcome: Outcome | None) -> Message:
    """The event as it was, with three attributes that say what went wrong."""
    error = json.loads(outcome.payload) if outcome is not None else {}
    attributes = {"RequestID": request, "ErrorCode": "200", "ErrorMessage": str(error.get("errorMessage", ""))[:1024]}
    return Message(payload.decode() or "{}", attributes, None)


def place_of(arn: str) -> tuple[str, str]:
    """Service and region of a destination."""
    _, _, service, region, *_ = arn.split(":")
    return service, region


def deliver(target: Target, arn: str, message: Message, metric: str) -> None:
    """Send a message; what cannot be delivered is counted, as on AWS."""
    service, region = place_of(arn)
    account, name = arn.split(":")[4], arn.split(":")[-1]
    try:
        _SENDERS[service](target, account, region, arn, name, message)
    except Exception:
        log.exception("%s: nothing could be sent to %s", target.arn, arn)
        count(target.function, target.qualifier, {metric: (1, "Count")})


def _to_queue(_: Target, account: str, region: str, __: str, name: str, message: Message) -> None:
    sqs_backends[account][region].send_message(name, message.body, _attributes_of(message))


def _to_topic(_: Target, account: str, region: str, arn: str, __: str, message: Message) -> None:
    topic = sns_backends[account][region].get_topic(arn)
    topic.publish(message.body, message_attributes=_sns_attributes_of(message))


def _to_bus(target: Target, account: str, region: str, arn: str, _: str, message: Message) -> None:
    outcome = "Success" if message.condition == "Success" else "Failure"
    function = target.arn if target.qualifier else f"{target.arn}:$LATEST"
    event = {
        "Source": "lambda",
        "DetailType": f"Lambda Function Invocation Result - {outcome}",
        "Detail": message.body,
        "Resources": [arn, function],
        "EventBusName": arn,
    }
    events_backends[account][region].put_events([event])


def _to_function(_: Target, account: str, region: str, arn: str, __: str, message: Message) -> None:
    from . import invoke

    invoke(account, region, arn, message.body, "Event")


_SENDERS: dict[str, Callable[[Target, str, str, str, str, Message], None]] = {
    "sqs": _to_queue,
    "sns": _to_topic,
    "events": _to_bus,
    "lambda": _to_function,
}


def _attributes_of(message: Message) -> dict[str, Any]:
    return {
        name: {"DataType": "Number" if name == "ErrorCode" else "String", "StringValue": value}
        for name, value in message.attributes.items()
        if value
    }


def _sns_attributes_of(message: Message) -> dict[str, Any]:
    return {
        name: {"Type": "Number" if name == "ErrorCode" else "String", "Value": value}
        for name, value in message.attributes.items()
        if value
    }
