from __future__ import annotations

import json
from typing import Any

import pytest

from tandem_local.routing.inputs import text_for

EVENT: dict[str, Any] = {
    "id": "1",
    "detail-type": "Object Created",
    "detail": {"bucket": {"name": "models"}, "object": {"key": 'a "quoted" key', "size": 3}, "parts": [{"n": 1}]},
}

RULE = {"aws.events.rule-name": "arrived"}


def sent(**target: Any) -> str:
    return text_for({"Arn": "arn", **target}, EVENT, RULE)


def test_without_a_word_the_event_is_sent() -> None:
    assert json.loads(sent()) == EVENT


def test_a_constant_is_sent_as_it_is() -> None:
    assert sent(Input='{"a":   1}') == '{"a":   1}'


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$.detail.bucket", {"name": "models"}),
        ("$.detail-type", "Object Created"),
        ("$['detail-type']", "Object Created"),
        ("$.detail.parts[0].n", 1),
        ("$.detail.parts[9]", None),
        ("$.missing.deeper", None),
        ("$", EVENT),
    ],
)
def test_a_part_of_the_event_is_sent(path: str, expected: Any) -> None:
    assert json.loads(sent(InputPath=path)) == expected


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ('{"key": <key>, "size": <size>}', {"key": 'a "quoted" key', "size": 3}),
        ('{"said": "<key> has <size> bytes"}', {"said": 'a "quoted" key has 3 bytes'}),
        ('{"bucket": <bucket>}', {"bucket": {"name": "models"}}),
        ('{"rule": "<aws.events.rule-name>", "event": <aws.events.event.json>}', {"rule": "arrived", "event": EVENT}),
        ('{"without": <aws.events.event>}', {"without": {"id": "1", "detail-type": "Object Created"}}),
        ('{"missing": <missing>, "text": "(<missing>)"}', {"missing": "", "text": "()"}),
        ('"<size> and <unknown>"', "3 and <unknown>"),
    ],
)
def test_a_template_is_filled_in(template: str, expected: Any) -> None:
    paths = {
        "key": "$.detail.object.key",
        "size": "$.detail.object.size",
        "bucket": "$.detail.bucket",
        "missing": "$.detail.missing",
    }
    assert json.loads(sent(InputTransformer={"InputPathsMap": paths, "InputTemplate": template})) == expected
