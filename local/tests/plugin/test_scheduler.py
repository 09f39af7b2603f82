"""Covers scheduler/firing: Terraform does not wait until something is due."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from botocore.exceptions import ClientError
from messages import body, is_empty, message, queue

from tandem_local.routing.clock import Clock
from tandem_local.routing.timetable import Entry

Aws = Callable[..., Any]
Ask = Callable[..., Any]

ROLE = "arn:aws:iam::123456789012:role/r"
REGION = "eu-west-1"


def scheduled(events: Any, arn: str, **rule: Any) -> str:
    found = events.put_rule(Name="r", ScheduleExpression="rate(1 hour)", **rule)["RuleArn"]
    events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": arn}])
    return str(found)


def test_a_rule_fires_when_it_is_told_to(aws: Aws, ask: Ask) -> None:
    url, arn = queue(aws("sqs"), "q")
    rule = scheduled(aws("events"), arn)
    assert ask("POST", "fire", {"arn": rule}) == {"arn": rule}
    found = body(aws("sqs"), url)
    assert (found["source"], found["detail-type"], found["resources"]) == ("aws.events", "Scheduled Event", [rule])
    assert found["detail"] == {}


def test_what_is_disabled_missing_or_dark_does_not_fire(aws: Aws, ask: Ask) -> None:
    url, arn = queue(aws("sqs"), "q")
    rule = scheduled(aws("events"), arn, State="DISABLED")
    assert ask("POST", "fire", {"arn": rule})["status"] == 409
    assert ask("POST", "fire", {"arn": f"{rule}-missing"})["status"] == 409
    aws("events").enable_rule(Name="r")
    ask("PUT", "faults", [{"kind": "dark", "region": REGION}])
    assert ask("POST", "fire", {"arn": rule})["status"] == 409
    ask("DELETE", "faults")
    assert is_empty(aws("sqs"), url)


def test_a_schedule_fires_by_itself_and_only_once(aws: Aws) -> None:
    url, arn = queue(aws("sqs"), "q")
    scheduler = aws("scheduler")
    due = datetime.now(timezone.utc) + timedelta(seconds=8)
    scheduler.create_schedule(
        Name="once",
        ScheduleExpression=f"at({due:%Y-%m-%dT%H:%M:%S})",
        FlexibleTimeWindow={"Mode": "OFF"},
        ActionAfterCompletion="DELETE",
        Target={"Arn": arn, "RoleArn": ROLE, "Input": '{"at": "<aws.scheduler.scheduled-time>"}'},
    )
    assert body(aws("sqs"), url) == {"at": f"{due:%Y-%m-%dT%H:%M:%S}Z"}
    with pytest.raises(ClientError, match="does not exist"):
        scheduler.get_schedule(Name="once")


def test_a_schedule_puts_an_event_and_what_it_cannot_reach_becomes_a_dead_letter(aws: Aws, ask: Ask) -> None:
    sqs, events, scheduler = aws("sqs"), aws("events"), aws("scheduler")
    url, arn = queue(sqs, "q")
    events.put_rule(Name="r", EventPattern='{"source": ["tandem.test"]}')
    events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": arn}])
    dead, dead_arn = queue(sqs, "dead")
    bus = f"arn:aws:events:{REGION}:123456789012:event-bus"
    target = {
        "RoleArn": ROLE,
        "Input": '{"n": 1}',
        "EventBridgeParameters": {"Source": "tandem.test", "DetailType": "Told"},
        "DeadLetterConfig": {"Arn": dead_arn},
    }
    arns = [
        scheduler.create_schedule(
            Name=name,
            ScheduleExpression="cron(0 3 * * ? *)",
            FlexibleTimeWindow={"Mode": "OFF"},
            Target={**target, "Arn": f"{bus}/{name}"},
        )["ScheduleArn"]
        for name in ("default", "missing")
    ]
    for each in arns:
        ask("POST", "fire", {"arn": each})
    found = body(sqs, url)
    assert (found["detail-type"], found["detail"], found["resources"]) == ("Told", {"n": 1}, [arns[0]])
    letter = message(sqs, dead)
    assert json.loads(letter["Body"]) == {"n": 1}
    assert letter["MessageAttributes"]["SCHEDULE_ARN"]["StringValue"] == arns[1]


def test_each_time_is_fired_once_and_from_the_moment_it_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    fired: list[float] = []
    listed = [Entry("arn", "events", REGION, True, "rate(1 minute)", fired.append)]
    monkeypatch.setattr("tandem_local.routing.clock.entries", lambda: iter(listed))
    clock = Clock()
    for now in (1000.0, 1059.0, 1060.0, 1061.0, 1119.0, 1121.0):
        clock.tick(now)
    assert fired == [1060.0, 1120.0]
    # What was off when it was due is not made up for.
    listed[:] = [Entry("arn", "events", REGION, False, "rate(1 minute)", fired.append)]
    for now in (1130.0, 1200.0):
        clock.tick(now)
    listed.clear()
    clock.tick(1300.0)
    assert fired == [1060.0, 1120.0]


def test_what_is_due_once_is_fired_however_late_it_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    fired: list[float] = []
    once = Entry("arn", "scheduler", REGION, True, "at(1970-01-01T00:20:00)", fired.append, made=1100.0)
    monkeypatch.setattr("tandem_local.routing.clock.entries", lambda: iter([once]))
    clock = Clock()
    for now in (1300.0, 1301.0):
        clock.tick(now)
    assert fired == [1200.0]


def test_a_schedule_keeps_to_its_beginning_and_its_end() -> None:
    entry = Entry("arn", "scheduler", REGION, True, "rate(1 minute)", lambda _: None, "UTC", 1000.0, 1090.0)
    assert [entry.next_after(now) for now in (0.0, 1000.0, 1060.0)] == [1000.0, 1060.0, None]
    assert Entry("arn", "scheduler", REGION, True, "never", lambda _: None).next_after(0) is None
