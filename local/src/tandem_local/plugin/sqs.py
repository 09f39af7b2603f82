"""SQS: what is read back of a queue's redrive policies."""

from __future__ import annotations

import json
from typing import Any

from moto.sqs.models import Queue

from ..patches import Patch, says

_SEEN = "5.2.5"

_ALLOW = "RedriveAllowPolicy"


def _return_redrive_policies() -> None:
    original = Queue.attributes.fget  # type: ignore[attr-defined]

    def attributes(self: Queue) -> dict[str, Any]:
        found: dict[str, Any] = original(self)
        if self.redrive_policy:
            found["RedrivePolicy"] = json.dumps(self.redrive_policy, separators=(",", ":"))
        if not found.get(_ALLOW):
            # It was never set, or taken away by an empty one.
            found.pop(_ALLOW, None)
        return found

    Queue.attributes = property(attributes)  # type: ignore[method-assign,assignment]
    Queue.redrive_allow_policy = None  # type: ignore[attr-defined]
    Queue.BASE_ATTRIBUTES = [*Queue.BASE_ATTRIBUTES, _ALLOW]


PATCHES = (
    Patch(
        name="sqs/redrive-policies",
        behaviour="A queue returns its redrive policy without spaces, and which queues may use it for dead letters.",
        reference="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html",
        seen=_SEEN,
        needed=says(Queue.attributes.fget, "json.dumps(self.redrive_policy)"),  # type: ignore[attr-defined]
        apply=_return_redrive_policies,
    ),
)
