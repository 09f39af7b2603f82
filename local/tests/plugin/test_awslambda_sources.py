"""Covers awslambda/queue-source."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from lambda_functions import deploy, eventually, lines_of

Client = Callable[..., Any]

QUEUE = "arn:aws:sqs:eu-west-1:123456789012:q"
PRINTS = "import json\ndef handler(e, c):\n    print('batch', json.dumps(e))\n"


@pytest.fixture
def url(aws: Client) -> str:
    return queue(aws)


def queue(aws: Client, visibility: int = 30, **attributes: str) -> str:
    settings = {"VisibilityTimeout": str(visibility), **attributes}
    return str(aws("sqs").create_queue(QueueName="q", Attributes=settings)["QueueUrl"])


def attach(aws: Client, function: str = "f", **settings: Any) -> str:
    made = aws("lambda").create_event_source_mapping(FunctionName=function, EventSourceArn=QUEUE, **settings)
    return str(made["UUID"])


def batches(aws: Client) -> list[list[dict[str, Any]]]:
    groups = aws("logs").describe_log_groups()["logGroups"]
    lines = lines_of(aws) if groups else []
    return [json.loads(line[6:])["Records"] for line in lines if line.startswith("batch ")]


def left_in(aws: Client, url: str) -> int:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    attributes = aws("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
    return sum(int(attributes[name]) for name in names)


def test_a_message_reaches_the_function_and_is_deleted(aws: Client, url: str) -> None:
    deploy(aws, PRINTS)
    attach(aws)
    colour = {"colour": {"DataType": "String", "StringValue": "blue"}}
    sent = aws("sqs").send_message(QueueUrl=url, MessageBody="hello", MessageAttributes=colour)
    [[record]] = eventually(lambda: batches(aws))
    attributes = record.pop("attributes")
    assert record.pop("receiptHandle")
    assert record == {
        "messageId": sent["MessageId"],
        "body": "hello",
        "messageAttributes": {
            "colour": {"stringValue": "blue", "stringListValues": [], "binaryListValues": [], "dataType": "String"}
        },
        "md5OfBody": hashlib.md5(b"hello").hexdigest(),  # noqa: S324
        "md5OfMessageAttributes": sent["MD5OfMessageAttributes"],
        "eventSource": "aws:sqs",
        "eventSourceARN": QUEUE,
        "awsRegion": "eu-west-1",
    }
    assert attributes["ApproximateReceiveCount"] == "1"
    assert {"SentTimestamp", "SenderId", "ApproximateFirstReceiveTimestamp"} <= attributes.keys()
    eventually(lambda: left_in(aws, url) == 0)


def test_what_lies_there_already_comes_in_batches(aws: Client, url: str) -> None:
    deploy(aws, PRINTS)
    for number in range(5):
        aws("sqs").send_message(QueueUrl=url, MessageBody=str(number))
    attach(aws, BatchSize=3)
    found = eventually(lambda: (found := batches(aws)) and sum(map(len, found)) == 5 and found)
    assert sorted(map(len, found)) == [2, 3]


def test_failures_are_received_again_and_end_in_the_dead_letter_queue(aws: Client) -> None:
    sqs = aws("sqs")
    dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
    redrive = {"deadLetterTargetArn": "arn:aws:sqs:eu-west-1:123456789012:dead", "maxReceiveCount": 2}
    url = queue(aws, 1, RedrivePolicy=json.dumps(redrive))
    deploy(aws, PRINTS + "    raise ValueError('no')\n")
    attach(aws)
    sent = sqs.send_message(QueueUrl=url, MessageBody="bad")
    received = eventually(lambda: sqs.receive_message(QueueUrl=dead).get("Messages"))
    assert received[0]["MessageId"] == sent["MessageId"]
    # The second of them may still run.
    counts = eventually(lambda: (found := counts_in(batches(aws))) and len(found) == 2 and found)
    assert sorted(counts) == ["1", "2"]


def counts_in(found: list[list[dict[str, Any]]]) -> list[str]:
    return [record["attributes"]["ApproximateReceiveCount"] for [record] in found]


def test_only_the_failures_of_a_batch_stay(aws: Client) -> None:
    url = queue(aws, 600)
    code = (
        PRINTS + "    bad = [r['messageId'] for r in e['Records'] if r['body'] == 'bad']\n"
        "    return {'batchItemFailures': [{'itemIdentifier': each} for each in bad]}\n"
    )
    deploy(aws, code)
    for body in ("good", "bad", "good"):
        aws("sqs").send_message(QueueUrl=url, MessageBody=body)
    attach(aws, FunctionResponseTypes=["ReportBatchItemFailures"])
    eventually(lambda: sum(map(len, batches(aws))) == 3)
    eventually(lambda: left_in(aws, url) == 1)


def test_a_window_collects_messages_until_the_batch_is_full(aws: Client, url: str) -> None:
    deploy(aws, PRINTS)
    attach(aws, BatchSize=3, MaximumBatchingWindowInSeconds=300)
    for number in range(3):
        aws("sqs").send_message(QueueUrl=url, MessageBody=str(number))
    found = eventually(lambda: batches(aws))
    assert [record["body"] for record in found[0]] == ["0", "1", "2"]


def test_filters_delete_what_they_do_not_pass(aws: Client, url: str) -> None:
    deploy(aws, PRINTS)
    pattern = json.dumps({"body": {"kind": ["wanted"]}})
    attach(aws, FilterCriteria={"Filters": [{"Pattern": pattern}]})
    for kind in ("other", "wanted"):
        aws("sqs").send_message(QueueUrl=url, MessageBody=json.dumps({"kind": kind}))
    found = eventually(lambda: batches(aws))
    assert [json.loads(record["body"])["kind"] for record in found[0]] == ["wanted"]
    eventually(lambda: left_in(aws, url) == 0)


def test_a_mapping_invokes_the_alias_that_it_was_made_for(aws: Client, url: str) -> None:
    deploy(aws, 'def handler(e, c):\n    print(\'batch {"Records": ["%s"]}\' % c.invoked_function_arn)\n', Publish=True)
    client = aws("lambda")
    alias = client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")["AliasArn"]
    uuid = attach(aws, alias)
    assert client.get_event_source_mapping(UUID=uuid)["FunctionArn"] == alias
    with pytest.raises(client.exceptions.ResourceConflictException):
        attach(aws, alias)
    aws("sqs").send_message(QueueUrl=url, MessageBody="x")
    assert eventually(lambda: batches(aws)) == [[alias]]


def test_nothing_is_received_without_a_place_for_it(aws: Client, url: str) -> None:
    deploy(aws, PRINTS)
    client = aws("lambda")
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    uuid = attach(aws)
    aws("sqs").send_message(QueueUrl=url, MessageBody="x")
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=1)
    [[record]] = eventually(lambda: batches(aws))
    # The first time: nobody had it before.
    assert record["attributes"]["ApproximateReceiveCount"] == "1"
    client.update_event_source_mapping(UUID=uuid, Enabled=False)


def test_never_more_at_once_than_reserved(aws: Client, url: str) -> None:
    code = (
        "import os, time\n"
        "def handler(e, c):\n"
        "    lock = os.open('running', os.O_CREAT | os.O_EXCL)\n"
        "    time.sleep(0.05)\n"
        "    os.unlink('running')\n"
        "    print('batch {\"Records\": [1]}')\n"
    )
    deploy(aws, code)
    aws("lambda").put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=1)
    for number in range(8):
        aws("sqs").send_message(QueueUrl=url, MessageBody=str(number))
    attach(aws, BatchSize=1)
    eventually(lambda: len(batches(aws)) == 8)
    assert not [line for line in lines_of(aws) if "ERROR" in line]


def test_a_dark_region_waits(aws: Client, ask: Callable[..., Any], url: str) -> None:
    deploy(aws, PRINTS)
    aws("sqs").send_message(QueueUrl=url, MessageBody="x")
    ask("PUT", "faults", {"kind": "dark", "service": "sqs", "region": "eu-west-1"})
    attach(aws)
    ask("DELETE", "faults")
    [[record]] = eventually(lambda: batches(aws))
    assert record["attributes"]["ApproximateReceiveCount"] == "1"


def test_a_mapping_goes_on_after_load(aws: Client, ask: Callable[..., Any], url: str) -> None:
    deploy(aws, PRINTS)
    attach(aws)
    assert ask("POST", "save")["lost"] == []
    ask("POST", "reset")
    assert ask("GET", "inventory") == {}
    ask("POST", "load")
    aws("sqs").send_message(QueueUrl=url, MessageBody="x")
    eventually(lambda: batches(aws))


def test_the_inventory_counts_functions_and_mappings(aws: Client, ask: Callable[..., Any], url: str) -> None:  # noqa: ARG001
    deploy(aws, PRINTS, Publish=True)
    client = aws("lambda")
    client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    uuid = attach(aws)
    counted = ask("GET", "inventory")["eu-west-1"]["awslambda"]
    assert counted == sorted(counted)
    assert [name for name in counted if uuid in name or "/f/" in name or name.endswith("live")] == counted
    assert len(counted) == 4
    client.delete_event_source_mapping(UUID=uuid)
    client.delete_alias(FunctionName="f", Name="live")
    client.delete_function(FunctionName="f")
    assert "awslambda" not in ask("GET", "inventory")["eu-west-1"]
