"""Events and workflows that call functions: what runs is real."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from lambda_functions import deploy, lines_of
from messages import message, queue, until

Aws = Callable[..., Any]

CODE = """
def handler(event, context):
    print("got", event["detail"]["n"])
    return {"n": event["detail"]["n"] + 1}
"""


def test_a_rule_calls_a_function_with_the_event(aws: Aws) -> None:
    events = aws("events")
    function = deploy(aws, CODE)["FunctionArn"]
    events.put_rule(Name="r", EventPattern='{"source": ["tandem.test"]}')
    events.put_targets(Rule="r", Targets=[{"Id": "f", "Arn": function}])
    events.put_events(Entries=[{"Source": "tandem.test", "DetailType": "Told", "Detail": '{"n": 7}'}])

    def found() -> bool:
        groups = aws("logs").describe_log_groups(logGroupNamePrefix="/aws/lambda/f")["logGroups"]
        return bool(groups) and any("got 7" in line for line in lines_of(aws))

    assert until(found)


def test_a_function_that_is_not_there_makes_a_dead_letter(aws: Aws) -> None:
    events, sqs = aws("events"), aws("sqs")
    url, dead = queue(sqs, "dead")
    missing = "arn:aws:lambda:eu-west-1:123456789012:function:missing"
    events.put_rule(Name="r", EventPattern='{"source": ["tandem.test"]}')
    events.put_targets(Rule="r", Targets=[{"Id": "f", "Arn": missing, "DeadLetterConfig": {"Arn": dead}}])
    events.put_events(Entries=[{"Source": "tandem.test", "DetailType": "Told", "Detail": "{}"}])
    assert message(sqs, url)["MessageAttributes"]["ERROR_CODE"]["StringValue"] == "NO_RESOURCE"


def test_a_workflow_calls_a_function_and_goes_on_with_its_answer(aws: Aws) -> None:
    sfn = aws("stepfunctions")
    function = deploy(aws, CODE)["FunctionArn"]
    call = {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": {"FunctionName": function, "Payload": {"detail.$": "$"}},
        "OutputPath": "$.Payload",
        "End": True,
    }
    machine = sfn.create_state_machine(
        name="m",
        roleArn="arn:aws:iam::123456789012:role/r",
        definition=json.dumps({"StartAt": "A", "States": {"A": call}}),
    )["stateMachineArn"]
    execution = sfn.start_execution(stateMachineArn=machine, input='{"n": 1}')["executionArn"]

    def ended() -> Any:
        found = sfn.describe_execution(executionArn=execution)
        return None if found["status"] == "RUNNING" else found

    found = until(ended)
    assert (found["status"], json.loads(found["output"])) == ("SUCCEEDED", {"n": 2})
