"""Asynchronous invocations: attempts, destinations, dead letters."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from lambda_functions import call, deploy, eventually, lines_of

Client = Callable[..., Any]

FAILS = "def handler(e, c):\n    print('attempt', c.aws_request_id)\n    raise ValueError('no')\n"
FUNCTION = "arn:aws:lambda:eu-west-1:123456789012:function:f"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tandem_local.functions.asynchronous.RETRY_SECONDS", (0.0, 0.0))


def queue(aws: Client, name: str = "q") -> tuple[str, str]:
    """URL and ARN of a new queue."""
    sqs = aws("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def arrives(aws: Client, url: str) -> Any:
    received = eventually(
        lambda: aws("sqs").receive_message(QueueUrl=url, MessageAttributeNames=["All"]).get("Messages")
    )
    return received[0]


def notify(aws: Client, payload: Any, name: str = "f") -> str:
    _, answer = call(aws, payload, name, InvocationType="Event")
    assert answer["StatusCode"] == 202
    return str(answer["ResponseMetadata"]["RequestId"])


def configure(aws: Client, **settings: Any) -> None:
    aws("lambda").put_function_event_invoke_config(FunctionName="f", **settings)


def test_three_attempts_and_then_the_destination(aws: Client) -> None:
    deploy(aws, FAILS)
    url, arn = queue(aws)
    configure(aws, DestinationConfig={"OnFailure": {"Destination": arn}})
    request = notify(aws, {"a": 1})
    record = json.loads(arrives(aws, url)["Body"])
    assert record.pop("timestamp").endswith("Z")
    assert record.pop("responsePayload")["errorMessage"] == "no"
    assert record == {
        "version": "1.0",
        "requestContext": {
            "requestId": request,
            "functionArn": f"{FUNCTION}:$LATEST",
            "condition": "RetriesExhausted",
            "approximateInvokeCount": 3,
        },
        "requestPayload": {"a": 1},
        "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
    }
    assert [line for line in lines_of(aws) if line.startswith("attempt")] == [f"attempt {request}"] * 3


def test_success_has_a_destination_too(aws: Client) -> None:
    deploy(aws, "def handler(e, c):\n    return {'done': e}\n")
    url, arn = queue(aws)
    configure(aws, DestinationConfig={"OnSuccess": {"Destination": arn}})
    notify(aws, 7)
    record = json.loads(arrives(aws, url)["Body"])
    assert record["requestContext"]["condition"] == "Success"
    assert record["responsePayload"] == {"done": 7}
    assert "functionError" not in record["responseContext"]


def test_a_dead_letter_is_the_event_as_it_was(aws: Client) -> None:
    url, arn = queue(aws)
    deploy(aws, FAILS, DeadLetterConfig={"TargetArn": arn})
    configure(aws, MaximumRetryAttempts=0)
    request = notify(aws, {"a": 1})
    message = arrives(aws, url)
    assert json.loads(message["Body"]) == {"a": 1}
    attributes = {name: each["StringValue"] for name, each in message["MessageAttributes"].items()}
    assert attributes == {"RequestID": request, "ErrorCode": "200", "ErrorMessage": "no"}
    assert len([line for line in lines_of(aws) if line.startswith("attempt")]) == 1


def test_an_alias_has_its_own_settings(aws: Client) -> None:
    deploy(aws, FAILS, Publish=True)
    client = aws("lambda")
    client.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
    url, arn = queue(aws)
    settings = {"MaximumRetryAttempts": 0, "DestinationConfig": {"OnFailure": {"Destination": arn}}}
    client.put_function_event_invoke_config(FunctionName="f", Qualifier="live", **settings)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_function_event_invoke_config(FunctionName="f")
    notify(aws, 1, "f:live")
    context = json.loads(arrives(aws, url)["Body"])["requestContext"]
    assert (context["functionArn"], context["approximateInvokeCount"]) == (f"{FUNCTION}:live", 1)


def test_a_destination_may_be_a_function(aws: Client) -> None:
    deploy(aws, FAILS)
    deploy(aws, "def handler(e, c):\n    print('got', e['requestContext']['condition'])\n", name="g")
    destination = FUNCTION.removesuffix("f") + "g"
    configure(aws, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": destination}})
    notify(aws, 1)
    eventually(lambda: "got RetriesExhausted" in _lines_if_any(aws, "g"))


def test_a_destination_may_be_a_bus_or_a_topic(aws: Client) -> None:
    deploy(aws, FAILS)
    url, arn = queue(aws)
    events, sns = aws("events"), aws("sns")
    bus = events.create_event_bus(Name="b")["EventBusArn"]
    events.put_rule(Name="r", EventBusName="b", EventPattern=json.dumps({"source": ["lambda"]}))
    events.put_targets(Rule="r", EventBusName="b", Targets=[{"Id": "q", "Arn": arn}])
    configure(aws, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": bus}})
    notify(aws, 1)
    event = json.loads(arrives(aws, url)["Body"])
    assert event["detail-type"] == "Lambda Function Invocation Result - Failure"
    assert event["detail"]["requestContext"]["condition"] == "RetriesExhausted"
    assert event["resources"] == [bus, f"{FUNCTION}:$LATEST"]
    topic = sns.create_topic(Name="t")["TopicArn"]
    other, endpoint = queue(aws, "of-the-topic")
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=endpoint)
    configure(aws, MaximumRetryAttempts=0, DestinationConfig={"OnFailure": {"Destination": topic}})
    notify(aws, 2)
    record = json.loads(json.loads(arrives(aws, other)["Body"])["Message"])
    assert record["requestPayload"] == 2


def test_a_throttled_event_waits_for_its_place(aws: Client) -> None:
    deploy(aws, "def handler(e, c):\n    print('got', e)\n")
    client = aws("lambda")
    client.put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    notify(aws, 7)
    client.delete_function_concurrency(FunctionName="f")
    eventually(lambda: "got 7" in _lines_if_any(aws, "f"))


def test_an_event_that_is_too_old_is_given_up(aws: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    deploy(aws, FAILS)
    aws("lambda").put_function_concurrency(FunctionName="f", ReservedConcurrentExecutions=0)
    url, arn = queue(aws)
    configure(aws, MaximumEventAgeInSeconds=60, DestinationConfig={"OnFailure": {"Destination": arn}})
    notify(aws, 7)
    later = SimpleNamespace(time=lambda: time.time() + 3600, monotonic=time.monotonic)
    monkeypatch.setattr("tandem_local.functions.asynchronous.time", later)
    record = json.loads(arrives(aws, url)["Body"])
    assert record["requestContext"]["condition"] == "EventAgeExceeded"
    assert record["requestContext"]["approximateInvokeCount"] == 0
    assert "responsePayload" not in record


def test_an_event_waits_while_its_region_is_dark(aws: Client, ask: Callable[..., Any]) -> None:
    from tandem_local.functions import invoke

    deploy(aws, "def handler(e, c):\n    print('got', e)\n")
    ask("POST", "faults", {"kind": "dark", "region": "eu-west-1"})
    # As a rule of another region does it.
    assert invoke("123456789012", "eu-west-1", FUNCTION, [7], "Event").status == 202
    ask("DELETE", "faults")
    eventually(lambda: "got [7]" in _lines_if_any(aws, "f"))


def test_a_topic_notifies_a_function(aws: Client) -> None:
    deploy(aws, "def handler(e, c):\n    print('got', e['Records'][0]['Sns']['Message'])\n")
    sns = aws("sns")
    topic = sns.create_topic(Name="t")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="lambda", Endpoint=FUNCTION)
    sns.publish(TopicArn=topic, Message="news")
    eventually(lambda: "got news" in _lines_if_any(aws, "f"))


def test_a_write_to_a_table_reaches_a_function(aws: Client) -> None:
    deploy(aws, "def handler(e, c):\n    print('got', e['Records'][0]['dynamodb']['Keys']['id']['S'])\n")
    table = aws("dynamodb").create_table(
        TableName="t",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
    )["TableDescription"]
    stream = table["LatestStreamArn"]
    aws("lambda").create_event_source_mapping(FunctionName="f", EventSourceArn=stream, StartingPosition="LATEST")
    aws("dynamodb").put_item(TableName="t", Item={"id": {"S": "x"}})
    eventually(lambda: "got x" in _lines_if_any(aws, "f"))


def _lines_if_any(aws: Client, name: str) -> list[str]:
    groups = [group["logGroupName"] for group in aws("logs").describe_log_groups()["logGroups"]]
    return lines_of(aws, name) if f"/aws/lambda/{name}" in groups else []
