"""Hands an event over to each kind of target.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable

from moto.logs.models import logs_backends

from ..settings import ACCOUNT
from . import lambda_target
from .bus import publish
from .delivery import Delivery
from .events import REFUSALS, TargetError, code_of, event_of
from .queues import send_to_queue


def hand_over(delivery: Delivery) -> None:
    """Give a target what it is sent.

    Raises TargetError when it does not take it.
    """
    parts = delivery.arn.split(":", 5)
    service, region, resource = parts[2], parts[3], parts[5]
    take = _TARGETS.get(service)
    if take is None:
        raise TargetError("INVALID_PARAMETER", f"The embedded AWS delivers nothing to {delivery.arn}", retryable=False)
    take(delivery, region, resource)


def _to_queue(delivery: Delivery, region: str, resource: str) -> None:  # noqa: ARG001
    send_to_queue(delivery.arn, delivery.text, (delivery.target.get("SqsParameters") or {}).get("MessageGroupId"))


def _to_bus(delivery: Delivery, region: str, resource: str) -> None:
    kind, _, name = resource.partition("/")
    if kind != "event-bus":
        raise TargetError("INVALID_PARAMETER", f"Events are not delivered to {delivery.arn}", retryable=False)
    parameters = delivery.target.get("EventBridgeParameters")
    if parameters is None:
        event = delivery.event
    else:
        # A schedule has no event: it puts one.
        detail = json.loads(delivery.text)
        event = event_of(parameters["Source"], parameters["DetailType"], region, [delivery.sender], detail)
    if not publish(region, name, event):
        raise TargetError.missing(delivery.arn)


def _to_function(delivery: Delivery, region: str, resource: str) -> None:  # noqa: ARG001
    lambda_target.invoke(delivery.arn, delivery.text)


def _to_state_machine(delivery: Delivery, region: str, resource: str) -> None:  # noqa: ARG001
    from moto.stepfunctions.responses import get_backend

    backend = get_backend(ACCOUNT, region)
    try:
        backend.start_execution(delivery.arn, str(uuid.uuid4()), delivery.text)
    except REFUSALS as error:
        if "DoesNotExist" in code_of(error):
            raise TargetError.missing(delivery.arn) from error
        raise TargetError("ERROR_FROM_TARGET", str(error.message), retryable=True) from error


def _to_log_group(delivery: Delivery, region: str, resource: str) -> None:
    name = resource.removeprefix("log-group:").removesuffix(":*")
    backend = logs_backends[ACCOUNT][region]
    if name not in backend.groups:
        raise TargetError.missing(delivery.arn)
    stream = str(uuid.uuid4())
    backend.create_log_stream(name, stream)
    backend.put_log_events(name, stream, [{"timestamp": int(time.time() * 1000), "message": delivery.text}])


_TARGETS: dict[str, Callable[[Delivery, str, str], None]] = {
    "events": _to_bus,
    "lambda": _to_function,
    "logs": _to_log_group,
    "sqs": _to_queue,
    "states": _to_state_machine,
}
