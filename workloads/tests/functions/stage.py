"""The functions of both regions on an embedded AWS, with a bus whose events can be read."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from typing import Any

from registry.actors import HOME, REGIONS
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client

from tandem_model.functions.approval import Limit, Thresholds
from tandem_model.functions.platform import Platform, Settings
from tandem_model.functions.reconcile_release import reconcile
from tandem_model.functions.validate_release import handle

STATED = Thresholds({"accuracy": Limit(0.85), "auc": Limit(0.9)})


def message(key: str, bucket: str, **changed: Any) -> dict[str, Any]:
    """What SQS delivers of an S3 event that came by EventBridge; field names after AWS's own example."""
    event = {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": "Object Created",
        "source": "aws.s3",
        "account": "000000000000",
        "time": "2026-01-01T00:00:00Z",
        "region": HOME,
        "resources": [f"arn:aws:s3:::{bucket}"],
        "detail": {
            "version": "0",
            "bucket": {"name": bucket},
            "object": {"key": key, "size": 5, "etag": "b1946ac92492d2347c6235b4d2611184", "sequencer": "00"},
            "requester": "000000000000",
            "reason": "PutObject",
        },
    }
    return {"messageId": str(uuid.uuid4()), "body": json.dumps({**event, **changed}), "eventSource": "aws:sqs"}


@dataclass
class Region:
    """One region's functions, and the queue that gets what they tell."""

    name: str
    approval: Thresholds | None = None
    bus: str = field(default_factory=lambda: f"bus-{uuid.uuid4().hex[:8]}")

    def __post_init__(self) -> None:
        events, queues = client("events", self.name), client("sqs", self.name)
        events.create_event_bus(Name=self.bus)
        self._queue = queues.create_queue(QueueName=self.bus)["QueueUrl"]
        arn = queues.get_queue_attributes(QueueUrl=self._queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
        pattern = json.dumps({"source": [{"prefix": "tandem."}]})
        events.put_rule(Name=self.bus, EventBusName=self.bus, EventPattern=pattern)
        events.put_targets(Rule=self.bus, EventBusName=self.bus, Targets=[{"Id": "queue", "Arn": arn}])

    def platform(self, by: str = "validate-release") -> Platform:
        settings = Settings(
            region=self.name,
            table=TABLE,
            buckets={region: BUCKETS[region] for region in REGIONS},
            bus=self.bus,
            namespace="tandem-test",
            approval=self.approval,
        )
        return Platform(settings, by, ENDPOINT)

    def deliver(self, *messages: dict[str, Any]) -> list[str]:
        """Hand messages to `validate-release`; gives the ids of those that go back."""
        answer = handle(self.platform(), {"Records": list(messages)})
        return [each["itemIdentifier"] for each in answer["batchItemFailures"]]

    def arrive(self, key: str) -> list[str]:
        return self.deliver(message(key, BUCKETS[self.name]))

    def reconcile(self, model: str, **options: Any) -> dict[str, Any]:
        return reconcile(self.platform("reconcile-release"), only=model, **options)

    def told(self, model: str) -> list[dict[str, Any]]:
        """Events about a model that came since the last look: type first, then what every event has."""
        queues = client("sqs", self.name)
        found = []
        while messages := queues.receive_message(QueueUrl=self._queue, MaxNumberOfMessages=10).get("Messages"):
            for each in messages:
                event = json.loads(each["Body"])
                queues.delete_message(QueueUrl=self._queue, ReceiptHandle=each["ReceiptHandle"])
                if event["detail"]["model"] == model:
                    found.append({"kind": event["detail-type"], "source": event["source"], **event["detail"]})
        return found
