"""Covers stepfunctions/execution and stepfunctions/failure-cause, as Terraform starts no execution.

Covers stepfunctions/execution. Covers stepfunctions/failure-cause. Covers stepfunctions/versions.
Covers stepfunctions/validate-definition.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from messages import body, queue, until

Aws = Callable[..., Any]
Ask = Callable[..., Any]

ROLE = "arn:aws:iam::123456789012:role/r"


def create(sfn: Any, states: dict[str, Any], name: str = "m", **options: Any) -> dict[str, Any]:
    definition = json.dumps({"StartAt": next(iter(states)), "States": states})
    return dict(sfn.create_state_machine(name=name, roleArn=ROLE, definition=definition, **options))


def ended(sfn: Any, execution: str) -> dict[str, Any]:
    def find() -> Any:
        found = sfn.describe_execution(executionArn=execution)
        return None if found["status"] == "RUNNING" else found

    return dict(until(find))


def waiting(url: str) -> dict[str, Any]:
    return {
        "Ask": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"QueueUrl": url, "MessageBody": {"token.$": "$$.Task.Token", "input.$": "$"}},
            "Catch": [{"ErrorEquals": ["Training.Failed"], "ResultPath": "$.error", "Next": "Failed"}],
            "Next": "Choose",
        },
        "Choose": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.rows", "NumericGreaterThan": 10, "Next": "Done"}],
            "Default": "Failed",
        },
        "Failed": {"Type": "Pass", "End": True},
        "Done": {"Type": "Succeed"},
    }


def test_a_task_waits_for_its_token_and_the_log_group_has_the_history(aws: Aws) -> None:
    sfn, sqs, logs = aws("stepfunctions"), aws("sqs"), aws("logs")
    url, _ = queue(sqs, "q")
    logs.create_log_group(logGroupName="/aws/vendedlogs/states/m")
    group = {"logGroupArn": "arn:aws:logs:eu-west-1:123456789012:log-group:/aws/vendedlogs/states/m:*"}
    machine = create(
        sfn,
        waiting(url),
        loggingConfiguration={
            "level": "ALL",
            "includeExecutionData": True,
            "destinations": [{"cloudWatchLogsLogGroup": group}],
        },
    )["stateMachineArn"]
    execution = sfn.start_execution(stateMachineArn=machine, input='{"model": "churn"}')["executionArn"]
    asked = body(sqs, url)
    assert asked["input"] == {"model": "churn"}
    sfn.send_task_heartbeat(taskToken=asked["token"])
    sfn.send_task_success(taskToken=asked["token"], output='{"rows": 11}')
    found = ended(sfn, execution)
    assert (found["status"], json.loads(found["output"])) == ("SUCCEEDED", {"rows": 11})
    history = [each["type"] for each in sfn.get_execution_history(executionArn=execution)["events"]]
    assert history[0] == "ExecutionStarted"
    assert history[-1] == "ExecutionSucceeded"
    assert "TaskSucceeded" in history
    written = [
        json.loads(each["message"])
        for each in logs.filter_log_events(logGroupName=group["logGroupArn"].split(":")[6])["events"]
    ]
    assert [each["type"] for each in written] == history
    assert {each["execution_arn"] for each in written} == {execution}


def test_a_failure_is_caught_with_error_and_cause(aws: Aws) -> None:
    sfn, sqs = aws("stepfunctions"), aws("sqs")
    url, _ = queue(sqs, "q")
    machine = create(sfn, waiting(url))["stateMachineArn"]
    execution = sfn.start_execution(stateMachineArn=machine, input="{}")["executionArn"]
    sfn.send_task_failure(taskToken=body(sqs, url)["token"], error="Training.Failed", cause="no rows")
    found = json.loads(ended(sfn, execution)["output"])
    assert found == {"error": {"Error": "Training.Failed", "Cause": "no rows"}}


def test_a_version_runs_what_it_was_published_with_and_an_alias_draws_one(aws: Aws) -> None:
    sfn = aws("stepfunctions")
    made = create(sfn, {"A": {"Type": "Pass", "Result": 1, "End": True}}, publish=True)
    machine, first = made["stateMachineArn"], made["stateMachineVersionArn"]
    definition = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": 2, "End": true}}}'
    second = sfn.update_state_machine(stateMachineArn=machine, definition=definition, publish=True)
    listed = sfn.list_state_machine_versions(stateMachineArn=machine)["stateMachineVersions"]
    assert [each["stateMachineVersionArn"] for each in listed] == [second["stateMachineVersionArn"], first]
    alias = sfn.create_state_machine_alias(
        name="live", routingConfiguration=[{"stateMachineVersionArn": first, "weight": 100}]
    )["stateMachineAliasArn"]

    def output(arn: str) -> Any:
        return json.loads(ended(sfn, sfn.start_execution(stateMachineArn=arn)["executionArn"])["output"])

    assert [output(arn) for arn in (machine, first, alias)] == [2, 1, 1]


def test_a_workflow_puts_events_and_items(aws: Aws) -> None:
    sfn, sqs, events, tables = aws("stepfunctions"), aws("sqs"), aws("events"), aws("dynamodb")
    url, arn = queue(sqs, "q")
    events.put_rule(Name="r", EventPattern='{"source": ["tandem.training"]}')
    events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": arn}])
    tables.create_table(
        TableName="t",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    )
    put = {"TableName": "t", "Item": {"id": {"S.$": "$.model"}, "n": {"N": "1"}}}
    update = {
        "TableName": "t",
        "Key": {"id": {"S.$": "$.model"}},
        "UpdateExpression": "SET n = n + :one",
        "ExpressionAttributeValues": {":one": {"N": "1"}},
    }
    entry = {
        "Source": "tandem.training",
        "DetailType": "Training Requested",
        "Detail": {"model.$": "$.model", "count.$": "$.read.Item.n.N"},
    }
    states = {
        "Put": {"Resource": "dynamodb:putItem", "Parameters": put, "Next": "Update"},
        "Update": {"Resource": "dynamodb:updateItem", "Parameters": update, "Next": "Get"},
        "Get": {
            "Resource": "dynamodb:getItem",
            "Parameters": {"TableName": "t", "Key": {"id": {"S.$": "$.model"}}},
            "ResultPath": "$.read",
            "Next": "Tell",
        },
        "Tell": {"Resource": "events:putEvents", "Parameters": {"Entries": [entry]}, "End": True},
    }
    states = {
        name: {"Type": "Task", "ResultPath": None, **state, "Resource": f"arn:aws:states:::{state['Resource']}"}
        for name, state in states.items()
    }
    machine = create(sfn, states)["stateMachineArn"]
    execution = sfn.start_execution(stateMachineArn=machine, input='{"model": "churn"}')["executionArn"]
    found = body(sqs, url)
    assert found["detail"] == {"model": "churn", "count": "2"}
    assert found["resources"] == [machine, execution]
    assert ended(sfn, execution)["status"] == "SUCCEEDED"


def test_what_fails_is_tried_again_and_then_caught(aws: Aws) -> None:
    sfn = aws("stepfunctions")
    states = {
        "Send": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": {"QueueUrl": "http://127.0.0.1/123456789012/missing", "MessageBody": "{}"},
            "Retry": [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 1, "MaxAttempts": 1, "BackoffRate": 1}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Wait"}],
            "End": True,
        },
        "Wait": {"Type": "Wait", "Seconds": 1, "Next": "Each"},
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.list",
            "Parameters": {"n.$": "$$.Map.Item.Value"},
            "ItemProcessor": {"StartAt": "A", "States": {"A": {"Type": "Pass", "OutputPath": "$.n", "End": True}}},
            "End": True,
        },
    }
    states["Send"]["Catch"][0]["ResultPath"] = "$.error"  # type: ignore[index]
    machine = create(sfn, states)["stateMachineArn"]
    execution = sfn.start_execution(stateMachineArn=machine, input='{"list": [1, 2]}')["executionArn"]
    found = ended(sfn, execution)
    assert (found["status"], json.loads(found["output"])) == ("SUCCEEDED", [1, 2])
    history = [each["type"] for each in sfn.get_execution_history(executionArn=execution)["events"]]
    assert history.count("TaskFailed") == 2


def test_executions_are_kept_by_save_and_one_that_is_under_way_is_aborted_for_who_loads_it(aws: Aws, ask: Ask) -> None:
    sfn, sqs = aws("stepfunctions"), aws("sqs")
    url, _ = queue(sqs, "q")
    machine = create(sfn, waiting(url), publish=True)["stateMachineArn"]
    execution = sfn.start_execution(stateMachineArn=machine, input="{}")["executionArn"]
    body(sqs, url)
    assert ask("POST", "save")["lost"] == []
    ask("POST", "reset")
    ask("POST", "load")
    assert sfn.describe_execution(executionArn=execution)["status"] == "ABORTED"
    assert sfn.get_execution_history(executionArn=execution)["events"][0]["type"] == "ExecutionStarted"
    again = sfn.start_execution(stateMachineArn=machine, input="{}")["executionArn"]
    sfn.send_task_success(taskToken=body(sqs, url)["token"], output='{"rows": 11}')
    assert ended(sfn, again)["status"] == "SUCCEEDED"


def test_a_workflow_reaches_the_emulator_past_a_proxy(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    sfn, sqs = aws("stepfunctions"), aws("sqs")
    url, _ = queue(sqs, "q")
    machine = create(sfn, waiting(url))["stateMachineArn"]
    # Nobody listens there; the clients above have been made without it.
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    sfn.start_execution(stateMachineArn=machine, input="{}")
    assert body(sqs, url)["input"] == {}


def test_a_definition_is_validated(aws: Aws) -> None:
    sfn = aws("stepfunctions")
    good = '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'
    assert sfn.validate_state_machine_definition(definition=good)["result"] == "OK"
    found = sfn.validate_state_machine_definition(definition=good.replace('"StartAt": "A"', '"StartAt": "B"'))
    assert (found["result"], found["diagnostics"][0]["location"]) == ("FAIL", "/StartAt")
