"""Covers events/delivery, as Terraform sends no event.

Covers events/patterns. Covers events/replay. Covers events/test-pattern.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from botocore.exceptions import ClientError
from messages import body, is_empty, message, queue, until
from metrics import total

Aws = Callable[..., Any]
Ask = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"


def rule(events: Any, name: str, *targets: dict[str, Any], bus: str = "default", **pattern: Any) -> str:
    wanted = json.dumps(pattern or {"source": ["tandem.test"]})
    arn = events.put_rule(Name=name, EventBusName=bus, EventPattern=wanted)["RuleArn"]
    named = [{"Id": f"t{number}", **target} for number, target in enumerate(targets)]
    assert events.put_targets(Rule=name, EventBusName=bus, Targets=named)["FailedEntryCount"] == 0
    return str(arn)


def put(events: Any, detail: Any = None, **entry: Any) -> str:
    told = {"Source": "tandem.test", "DetailType": "Told", "Detail": json.dumps(detail or {"n": 1}), **entry}
    answer = events.put_events(Entries=[told])
    assert answer["FailedEntryCount"] == 0
    return str(answer["Entries"][0]["EventId"])


def test_an_event_reaches_a_queue_whole(aws: Aws) -> None:
    events, sqs = aws("events"), aws("sqs")
    url, arn = queue(sqs, "q")
    rule(events, "r", {"Arn": arn}, source=["tandem.test"])
    sent = put(events, {"n": 1}, Resources=["arn:a"])
    found = body(sqs, url)
    assert datetime.strptime(found.pop("time"), "%Y-%m-%dT%H:%M:%SZ")
    assert found == {
        "version": "0",
        "id": sent,
        "detail-type": "Told",
        "source": "tandem.test",
        "account": "123456789012",
        "region": HOME,
        "resources": ["arn:a"],
        "detail": {"n": 1},
    }
    assert is_empty(sqs, url)


def test_only_what_matches_arrives_and_each_target_gets_its_own_form(aws: Aws) -> None:
    events, sqs = aws("events"), aws("sqs")
    first, second = queue(sqs, "first"), queue(sqs, "second.fifo", FifoQueue="true", ContentBasedDeduplication="true")
    template = {
        "InputPathsMap": {"n": "$.detail.n"},
        "InputTemplate": '{"number": <n>, "rule": "<aws.events.rule-name>"}',
    }
    rule(
        events,
        "r",
        {"Arn": first[1], "InputPath": "$.detail"},
        {"Arn": second[1], "InputTransformer": template, "SqsParameters": {"MessageGroupId": "g"}},
        detail={"n": [{"numeric": [">", 5]}]},
    )
    put(events, {"n": 1})
    put(events, {"n": 7})
    assert body(sqs, first[0]) == {"n": 7}
    found = message(sqs, second[0])
    assert json.loads(found["Body"]) == {"number": 7, "rule": "r"}
    assert found["Attributes"]["MessageGroupId"] == "g"
    assert is_empty(sqs, first[0])


def test_a_rule_that_is_disabled_sends_nothing(aws: Aws) -> None:
    events, sqs = aws("events"), aws("sqs")
    off, on = queue(sqs, "off"), queue(sqs, "on")
    rule(events, "off", {"Arn": off[1]})
    rule(events, "on", {"Arn": on[1]})
    events.disable_rule(Name="off")
    put(events)
    body(sqs, on[0])
    assert is_empty(sqs, off[0])


def test_an_event_goes_on_to_the_bus_of_another_region_as_it_is(aws: Aws) -> None:
    home, peer, sqs = aws("events", HOME), aws("events", PEER), aws("sqs", PEER)
    bus = peer.create_event_bus(Name="other")["EventBusArn"]
    rule(home, "forward", {"Arn": bus})
    url, arn = queue(sqs, "q")
    rule(peer, "r", {"Arn": arn}, bus="other")
    sent = put(home)
    found = body(sqs, url)
    assert (found["id"], found["region"]) == (sent, HOME)


def test_what_is_for_a_dark_region_waits_until_it_is_back(aws: Aws, ask: Ask) -> None:
    home, peer, sqs = aws("events", HOME), aws("events", PEER), aws("sqs", PEER)
    near = queue(aws("sqs", HOME), "near")
    url, arn = queue(sqs, "far")
    rule(peer, "r", {"Arn": arn})
    target = {
        "Arn": f"arn:aws:events:{PEER}:123456789012:event-bus/default",
        "RetryPolicy": {"MaximumRetryAttempts": 0},
    }
    rule(home, "both", target, {"Arn": near[1]})
    ask("PUT", "faults", [{"kind": "dark", "region": PEER}])
    sent = put(home)
    assert body(aws("sqs", HOME), near[0])["id"] == sent
    ask("DELETE", "faults")
    assert body(sqs, url)["id"] == sent


def test_what_waits_is_kept_by_save_and_forgotten_by_reset(aws: Aws, ask: Ask) -> None:
    events, sqs = aws("events"), aws("sqs", PEER)
    url, arn = queue(sqs, "far")
    rule(events, "r", {"Arn": arn})
    ask("PUT", "faults", [{"kind": "dark", "region": PEER}])
    sent = put(events)
    assert ask("POST", "save")["lost"] == []
    ask("POST", "reset")
    assert ask("GET", "inventory") == {}
    ask("POST", "load")
    assert body(sqs, url)["id"] == sent


def test_what_nobody_takes_becomes_a_dead_letter_with_the_reason(aws: Aws) -> None:
    events, sqs = aws("events"), aws("sqs")
    url, dead = queue(sqs, "dead")
    missing = f"arn:aws:sqs:{HOME}:123456789012:missing"
    arn = rule(events, "r", {"Arn": missing, "DeadLetterConfig": {"Arn": dead}})
    sent = put(events)
    found = message(sqs, url)
    assert json.loads(found["Body"])["id"] == sent
    said = {name: value["StringValue"] for name, value in found["MessageAttributes"].items()}
    assert said == {
        "RULE_ARN": arn,
        "TARGET_ARN": missing,
        "ERROR_CODE": "NO_RESOURCE",
        "ERROR_MESSAGE": f"{missing} does not exist",
        "RETRY_ATTEMPTS": "0",
    }


def test_what_fails_is_tried_again_as_often_as_its_policy_says(aws: Aws) -> None:
    events, sqs, sfn = aws("events"), aws("sqs"), aws("stepfunctions")
    url, dead = queue(sqs, "dead")
    machine = sfn.create_state_machine(
        name="m",
        roleArn="arn:aws:iam::123456789012:role/r",
        definition='{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}',
    )["stateMachineArn"]
    # Input that is no JSON is refused by the workflow, which is no fault of EventBridge.
    target = {
        "Arn": machine,
        "Input": '"',
        "DeadLetterConfig": {"Arn": dead},
        "RetryPolicy": {"MaximumRetryAttempts": 2},
    }
    rule(events, "r", target)
    put(events)
    said = {name: value["StringValue"] for name, value in message(sqs, url)["MessageAttributes"].items()}
    assert (said["ERROR_CODE"], said["RETRY_ATTEMPTS"]) == ("ERROR_FROM_TARGET", "2")
    assert said["EXHAUSTED_RETRY_CONDITION"] == "MaximumRetryAttempts"
    assert until(lambda: counted(aws("cloudwatch"), "InvocationsSentToDlq", "r")) == 1
    names = ("MatchedEvents", "RetryInvocationAttempts", "FailedInvocations", "Invocations")
    assert [counted(aws("cloudwatch"), name, "r") for name in names] == [1, 2, 1, 0]


def counted(cloudwatch: Any, name: str, rule_name: str) -> float:
    return total(cloudwatch, "AWS/Events", name, {"RuleName": rule_name})


def test_an_event_is_written_to_a_log_group(aws: Aws) -> None:
    events, logs = aws("events"), aws("logs")
    logs.create_log_group(logGroupName="/aws/events/all")
    rule(events, "r", {"Arn": f"arn:aws:logs:{HOME}:123456789012:log-group:/aws/events/all"})
    sent = put(events)
    (found,) = until(lambda: logs.filter_log_events(logGroupName="/aws/events/all")["events"])
    assert json.loads(found["message"])["id"] == sent


def test_an_archive_keeps_what_matches_and_a_replay_sends_it_to_the_rules_that_it_names(aws: Aws) -> None:
    events, sqs = aws("events"), aws("sqs")
    bus = events.create_event_bus(Name="own")["EventBusArn"]
    one, other = queue(sqs, "one"), queue(sqs, "other")
    wanted = rule(events, "one", {"Arn": one[1]}, bus="own")
    rule(events, "other", {"Arn": other[1]}, bus="own")
    events.create_archive(ArchiveName="kept", EventSourceArn=bus, EventPattern='{"detail": {"n": [1]}}')
    sent = put(events, {"n": 1}, EventBusName="own")
    put(events, {"n": 2}, EventBusName="own")
    for url, _ in (one, other):
        assert {body(sqs, url)["detail"]["n"] for _ in range(2)} == {1, 2}
    assert events.describe_archive(ArchiveName="kept")["EventCount"] == 1
    now = datetime.now(timezone.utc)
    events.start_replay(
        ReplayName="again",
        EventSourceArn=f"arn:aws:events:{HOME}:123456789012:archive/kept",
        EventStartTime=now - timedelta(hours=1),
        EventEndTime=now + timedelta(hours=1),
        Destination={"Arn": bus, "FilterArns": [wanted]},
    )
    found = body(sqs, one[0])
    assert (found["id"], found["replay-name"]) == (sent, "again")
    assert events.describe_replay(ReplayName="again")["State"] == "COMPLETED"
    assert events.describe_archive(ArchiveName="kept")["EventCount"] == 1
    assert is_empty(sqs, other[0])


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ({"Source": ""}, "InvalidArgument"),
        ({"Source": "aws.s3"}, "NotAuthorizedForSource"),
        ({"Detail": "[1]"}, "MalformedDetail"),
        ({"Detail": "{"}, "MalformedDetail"),
    ],
)
def test_an_entry_that_is_wrong_is_refused_and_the_others_are_not(aws: Aws, entry: dict[str, str], code: str) -> None:
    told = {"Source": "tandem.test", "DetailType": "Told", "Detail": "{}"}
    answer = aws("events").put_events(Entries=[{**told, **entry}, told])
    assert answer["FailedEntryCount"] == 1
    assert answer["Entries"][0]["ErrorCode"] == code
    assert answer["Entries"][1]["EventId"]


def test_a_wrong_pattern_is_refused_and_one_that_is_right_can_be_tried(aws: Aws) -> None:
    events = aws("events")
    with pytest.raises(ClientError, match="Unrecognized match type"):
        events.put_rule(Name="r", EventPattern='{"source": [{"startswith": "a"}]}')
    event = json.dumps({"source": "a", "detail": {"list": [{"n": 1}]}})
    assert events.test_event_pattern(EventPattern='{"detail": {"list": {"n": [1]}}}', Event=event)["Result"] is True
    assert events.test_event_pattern(EventPattern='{"detail": {"list": {"n": [2]}}}', Event=event)["Result"] is False


def test_rules_of_the_default_bus_count_as_resources(aws: Aws, ask: Ask) -> None:
    aws("events").put_rule(Name="r", EventPattern='{"source": ["a"]}')
    assert ask("GET", "inventory")[HOME]["events"] == ["event_buses/default/rules/r"]


def test_a_bus_is_changed(aws: Aws) -> None:
    """Covers events/update-bus."""
    events = aws("events")
    events.create_event_bus(Name="own", Description="before")
    dead = f"arn:aws:sqs:{HOME}:123456789012:dead"
    events.update_event_bus(Name="own", KmsKeyIdentifier="alias/a", DeadLetterConfig={"Arn": dead})
    found = events.describe_event_bus(Name="own")
    assert (found["KmsKeyIdentifier"], found["DeadLetterConfig"]) == ("alias/a", {"Arn": dead})
    assert "Description" not in found
