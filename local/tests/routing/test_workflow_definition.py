from __future__ import annotations

import json
from typing import Any

import pytest

from tandem_local.routing.workflow_definition import findings_in

PASS = {"Type": "Pass", "End": True}


def machine(**states: Any) -> dict[str, Any]:
    return {"StartAt": next(iter(states), "A"), "States": states}


@pytest.mark.parametrize(
    "definition",
    [
        machine(A=PASS),
        machine(A={"Type": "Choice", "Choices": [{"Variable": "$.a", "IsPresent": True, "Next": "B"}]}, B=PASS),
        machine(A={"Type": "Wait", "Seconds": 1, "Next": "B"}, B={"Type": "Succeed"}),
        machine(A={"Type": "Parallel", "Branches": [machine(X=PASS)], "End": True}),
        machine(A={"Type": "Map", "ItemProcessor": machine(X=PASS), "End": True}),
        machine(A={"Type": "Task", "Resource": "r", "Catch": [{"Next": "B"}], "End": True}, B={"Type": "Fail"}),
    ],
)
def test_a_definition_that_can_run_has_nothing_wrong(definition: dict[str, Any]) -> None:
    assert findings_in(json.dumps(definition)) == []


@pytest.mark.parametrize(
    ("definition", "code", "location"),
    [
        ({}, "SCHEMA_VALIDATION_FAILED", "/States"),
        ({"States": {"A": PASS}}, "SCHEMA_VALIDATION_FAILED", "/StartAt"),
        ({"StartAt": "B", "States": {"A": PASS}}, "MISSING_TRANSITION_TARGET", "/StartAt"),
        (machine(A={"Type": "Pass", "Next": "B"}), "MISSING_TRANSITION_TARGET", "/States/A/Next"),
        (machine(A={"Type": "Pass"}), "SCHEMA_VALIDATION_FAILED", "/States/A"),
        (machine(A={"Type": "Pass", "End": True, "Next": "A"}), "SCHEMA_VALIDATION_FAILED", "/States/A"),
        (machine(A={"Type": "Sleep", "End": True}), "SCHEMA_VALIDATION_FAILED", "/States/A/Type"),
        (machine(A={"Type": "Task", "End": True}), "SCHEMA_VALIDATION_FAILED", "/States/A/Resource"),
        (machine(A={"Type": "Wait", "End": True}), "SCHEMA_VALIDATION_FAILED", "/States/A"),
        (machine(A={"Type": "Fail", "End": True}), "SCHEMA_VALIDATION_FAILED", "/States/A/End"),
        (
            machine(A={"Type": "Task", "Resource": "r", "End": True, "Catch": [{"Next": "B"}]}),
            "MISSING_TRANSITION_TARGET",
            "/States/A/Catch/0/Next",
        ),
        (
            machine(A={"Type": "Choice", "Choices": [{"Next": "A"}], "Default": "B"}),
            "MISSING_TRANSITION_TARGET",
            "/States/A/Default",
        ),
        (
            machine(A={"Type": "Parallel", "Branches": [machine(X={"Type": "Pass", "Next": "Y"})], "End": True}),
            "MISSING_TRANSITION_TARGET",
            "/States/A/Branches/0/States/X/Next",
        ),
        (machine(A={"Type": "Map", "End": True}), "SCHEMA_VALIDATION_FAILED", "/States/A/ItemProcessor/States"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(definition: dict[str, Any], code: str, location: str) -> None:
    assert [(each.code, each.location) for each in findings_in(json.dumps(definition))] == [(code, location)]


def test_what_is_no_json_is_said() -> None:
    assert [each.code for each in findings_in("{")] == ["INVALID_JSON_DESCRIPTION"]
