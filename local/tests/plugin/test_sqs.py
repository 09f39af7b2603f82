"""Covers sqs/redrive-policies, beside its configuration: what Terraform does not do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from messages import message, queue, until

Aws = Callable[..., Any]


def test_a_message_that_is_received_too_often_goes_to_the_dead_letters(aws: Aws) -> None:
    sqs = aws("sqs")
    dead, arn = queue(sqs, "dead")
    policy = f'{{"deadLetterTargetArn":"{arn}","maxReceiveCount":2}}'
    url, _ = queue(sqs, "q", RedrivePolicy=policy.replace(",", ", "), VisibilityTimeout="30")
    assert sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["RedrivePolicy"])["Attributes"] == {
        "RedrivePolicy": policy
    }
    sqs.send_message(QueueUrl=url, MessageBody="bad")

    def receive() -> Any:
        return sqs.receive_message(QueueUrl=url, AttributeNames=["All"]).get("Messages")

    for number in ("1", "2"):
        (found,) = until(receive)
        assert found["Attributes"]["ApproximateReceiveCount"] == number
        # What somebody works on nobody else sees.
        assert receive() is None
        sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=found["ReceiptHandle"], VisibilityTimeout=0)
    assert until(lambda: receive() is None)
    assert message(sqs, dead)["Body"] == "bad"


def test_which_queues_may_send_dead_letters_is_kept_and_taken_away(aws: Aws) -> None:
    sqs = aws("sqs")
    url, _ = queue(sqs, "dead")
    allowed = '{"redrivePermission":"denyAll"}'
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedriveAllowPolicy": allowed})
    names = ["RedriveAllowPolicy"]
    assert sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"] == {"RedriveAllowPolicy": allowed}
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"RedriveAllowPolicy": ""})
    assert "RedriveAllowPolicy" not in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
