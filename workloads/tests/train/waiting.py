"""A workflow that waits for a trainer, and a trainer as a process, on an embedded AWS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from registry.actors import HOME
from registry.cloud import BUCKETS, ENDPOINT, TABLE, client

SECONDS = 180
"""Until a condition that a slow machine fulfils in a few."""


def wait_for(condition: Callable[[], bool], what: object = None) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.05)


@dataclass
class Waiting:
    """A region's queue, and a workflow whose task waits for whoever takes the request."""

    region: str = HOME
    name: str = field(default_factory=lambda: f"training-{uuid.uuid4().hex[:8]}")

    def __post_init__(self) -> None:
        self.queues, self.workflows = client("sqs", self.region), client("stepfunctions", self.region)
        self.url = self.queues.create_queue(QueueName=self.name)["QueueUrl"]
        asked = {"execution.$": "$$.Execution.Id", "request.$": "$", "taskToken.$": "$$.Task.Token"}
        task = {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "TimeoutSeconds": 3600,
            "Parameters": {"QueueUrl": self.url, "MessageBody": asked},
            "End": True,
        }
        definition = json.dumps({"StartAt": "Train", "States": {"Train": task}})
        role = "arn:aws:iam::123456789012:role/retraining"
        made = self.workflows.create_state_machine(name=self.name, definition=definition, roleArn=role)
        self._machine = made["stateMachineArn"]

    def ask(self, **request: Any) -> str:
        """Start an execution; gives its ARN."""
        words = json.dumps({"reason": "1 of 30 features drifted", **request})
        return str(self.workflows.start_execution(stateMachineArn=self._machine, input=words)["executionArn"])

    def ended(self, execution: str) -> dict[str, Any]:
        found: dict[str, Any] = {}

        def has_ended() -> bool:
            found.update(self.workflows.describe_execution(executionArn=execution))
            return found["status"] != "RUNNING"

        wait_for(has_ended, found)
        return found

    def next_body(self) -> str:
        """The body of the next message, which stays in the queue, for others to see at once."""
        found: list[dict[str, Any]] = []

        def came() -> bool:
            found.extend(self.queues.receive_message(QueueUrl=self.url, WaitTimeSeconds=1).get("Messages", []))
            return bool(found)

        wait_for(came)
        self.queues.change_message_visibility(
            QueueUrl=self.url, ReceiptHandle=found[0]["ReceiptHandle"], VisibilityTimeout=0
        )
        return str(found[0]["Body"])

    def put(self, body: str) -> None:
        self.queues.send_message(QueueUrl=self.url, MessageBody=body)

    def count(self) -> tuple[int, int]:
        """Messages that can be received, and those that somebody has taken."""
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        found = self.queues.get_queue_attributes(QueueUrl=self.url, AttributeNames=names)["Attributes"]
        return int(found[names[0]]), int(found[names[1]])


@dataclass
class Running:
    """A trainer's process, and the lines that it has written so far."""

    process: subprocess.Popen[str]
    lines: list[dict[str, Any]] = field(default_factory=list)

    def events(self) -> list[str]:
        return [line["event"] for line in self.lines]

    def wait_until(self, event: str) -> None:
        def said() -> bool:
            assert event in self.events() or self.process.poll() is None, self.lines
            return event in self.events()

        wait_for(said, self.lines)


@contextmanager
def trainer(queue: str, *more: str, table: str = TABLE) -> Iterator[Running]:
    regions = [f"--region={region}={bucket}" for region, bucket in BUCKETS.items()]
    words = [f"--queue={queue}", f"--table={table}", *regions, f"--endpoint={ENDPOINT}", "--format=json", *more]
    command = [sys.executable, "-m", "tandem_model.train.worker", *words]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: S603
    running = Running(process)

    def read() -> None:
        for line in process.stdout or ():
            running.lines.append(json.loads(line))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    try:
        yield running
    finally:
        process.kill()
        process.wait()
        reader.join()
        if process.stdout is not None:
            process.stdout.close()


def once(queue: str, *more: str) -> list[dict[str, Any]]:
    """What a trainer tells that ends after one request."""
    with trainer(queue, "--once", *more) as running:
        assert running.process.wait(SECONDS) == 0, running.lines
    return running.lines
