"""What the trainer asks of AWS in one region: its queue of requests, and the workflow that waits for answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from .outcome import Failure, Success

_GONE = ("TaskTimedOut", "TaskDoesNotExist", "InvalidToken")
"""https://docs.aws.amazon.com/step-functions/latest/apireference/API_SendTaskSuccess.html#API_SendTaskSuccess_Errors"""

_Answer = TypeVar("_Answer")


class UnreachableError(Exception):
    """A region does not answer, or has no such queue yet."""


@dataclass(frozen=True)
class Message:
    """A message that is hidden from others; `receipt` names this receiving of it."""

    body: str
    receipt: str


class TrainingQueue:
    """A region's queue `training`."""

    def __init__(self, name: str, region: str, endpoint: str | None, wait_seconds: int) -> None:
        """`wait_seconds` is how long a look waits for a message, 20 at the most."""
        import boto3
        from botocore.config import Config

        self._name, self._wait = name, wait_seconds
        config = Config(
            connect_timeout=3, read_timeout=wait_seconds + 10, retries={"max_attempts": 1, "mode": "standard"}
        )
        self._client = boto3.client("sqs", region_name=region, endpoint_url=endpoint, config=config)

    @cached_property
    def _url(self) -> str:
        return str(self._client.get_queue_url(QueueName=self._name)["QueueUrl"])

    def receive(self, hidden_seconds: int) -> Message | None:
        """The next message, hidden from others for so long; None when none came.

        Raises:
            UnreachableError
        """
        found = _ask(
            lambda: self._client.receive_message(
                QueueUrl=self._url,
                MaxNumberOfMessages=1,
                WaitTimeSeconds=self._wait,
                VisibilityTimeout=hidden_seconds,
            )
        )
        return next((Message(each["Body"], each["ReceiptHandle"]) for each in found.get("Messages", [])), None)

    def hide(self, message: Message, seconds: int) -> None:
        """Hide it for so long from now; 0 shows it at once.

        Raises:
            UnreachableError
        """
        handle = message.receipt
        _ask(
            lambda: self._client.change_message_visibility(
                QueueUrl=self._url, ReceiptHandle=handle, VisibilityTimeout=seconds
            )
        )

    def delete(self, message: Message) -> None:
        """Take it off the queue.

        Raises:
            UnreachableError
        """
        _ask(lambda: self._client.delete_message(QueueUrl=self._url, ReceiptHandle=message.receipt))


class Workflow:
    """The executions of a region that wait for an answer."""

    def __init__(self, region: str, endpoint: str | None) -> None:
        """`endpoint` is None for the region's own."""
        import boto3
        from botocore.config import Config

        config = Config(connect_timeout=3, read_timeout=10, retries={"max_attempts": 3, "mode": "standard"})
        self._client = boto3.client("stepfunctions", region_name=region, endpoint_url=endpoint, config=config)

    def beat(self, token: str) -> bool:
        """Say that the training goes on; False when nobody waits for it any more.

        Raises:
            UnreachableError
        """
        return self._told(lambda: self._client.send_task_heartbeat(taskToken=token))

    def answer(self, token: str, outcome: Success | Failure) -> bool:
        """Say what came of it; False when nobody waits for it any more.

        Raises:
            UnreachableError
        """
        if isinstance(outcome, Success):
            output = json.dumps(outcome.as_json())
            return self._told(lambda: self._client.send_task_success(taskToken=token, output=output))
        error, cause = outcome.error, outcome.cause
        return self._told(lambda: self._client.send_task_failure(taskToken=token, error=error, cause=cause))

    @staticmethod
    def _told(call: Callable[[], Any]) -> bool:
        from botocore.exceptions import ClientError

        def tell() -> bool:
            try:
                call()
            except ClientError as error:
                if error.response.get("Error", {}).get("Code") in _GONE:
                    return False
                raise
            return True

        return _ask(tell)


def _ask(call: Callable[[], _Answer]) -> _Answer:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        return call()
    except (BotoCoreError, ClientError) as error:
        raise UnreachableError(" ".join(str(error).split())[:200]) from None
