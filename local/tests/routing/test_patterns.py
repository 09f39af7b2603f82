from __future__ import annotations

import json
from typing import Any

import pytest

from tandem_local.routing.patterns import PatternError, matches, parse_pattern

EVENT: dict[str, Any] = {
    "source": "aws.s3",
    "detail": {
        "bucket": {"name": "models"},
        "object": {"key": "churn/1/manifest.json", "size": 120},
        "address": "10.0.0.7",
        "flag": True,
        "nothing": None,
        "tags": ["a", "b"],
        "parts": [{"kind": "x", "size": 1}, {"kind": "y", "size": 2}],
        "empty": {},
    },
}


@pytest.mark.parametrize(
    ("detail", "expected"),
    [
        ({"bucket": {"name": ["models"]}}, True),
        ({"bucket": {"name": ["other", "models"]}}, True),
        ({"bucket": {"name": ["other"]}}, False),
        ({"object": {"key": [{"suffix": "/manifest.json"}]}}, True),
        ({"object": {"key": [{"suffix": ".onnx"}]}}, False),
        ({"object": {"key": [{"suffix": {"equals-ignore-case": ".JSON"}}]}}, True),
        ({"object": {"key": [{"prefix": "churn/"}]}}, True),
        ({"object": {"key": [{"prefix": {"equals-ignore-case": "CHURN/"}}]}}, True),
        ({"object": {"key": [{"wildcard": "churn/*/manifest.json"}]}}, True),
        ({"object": {"key": [{"wildcard": "churn/*.onnx"}]}}, False),
        ({"object": {"key": [{"wildcard": r"churn/\*"}]}}, False),
        ({"object": {"size": [{"numeric": [">", 100, "<=", 120]}]}}, True),
        ({"object": {"size": [{"numeric": [">", 120]}]}}, False),
        ({"object": {"size": [120]}}, True),
        ({"object": {"size": ["120"]}}, False),
        ({"bucket": {"name": [{"anything-but": ["other"]}]}}, True),
        ({"bucket": {"name": [{"anything-but": "models"}]}}, False),
        ({"bucket": {"name": [{"anything-but": {"prefix": "mod"}}]}}, False),
        ({"bucket": {"name": [{"anything-but": {"suffix": ["x", "y"]}}]}}, True),
        ({"bucket": {"name": [{"anything-but": {"wildcard": "m*s"}}]}}, False),
        ({"missing": [{"anything-but": "x"}]}, False),
        ({"bucket": {"name": [{"equals-ignore-case": "MODELS"}]}}, True),
        ({"address": [{"cidr": "10.0.0.0/24"}]}, True),
        ({"address": [{"cidr": "10.0.1.0/24"}]}, False),
        ({"flag": [True]}, True),
        ({"flag": [1]}, False),
        ({"nothing": [None]}, True),
        ({"missing": [None]}, False),
        ({"missing": [{"exists": False}]}, True),
        ({"flag": [{"exists": True}]}, True),
        ({"bucket": {"missing": {"deeper": [{"exists": False}]}}}, True),
        ({"tags": ["b"]}, True),
        ({"tags": ["c"]}, False),
        ({"parts": {"kind": ["y"]}}, True),
        ({"parts": {"kind": ["z"]}}, False),
        ({"$or": [{"flag": [False]}, {"address": [{"prefix": "10."}]}]}, True),
        ({"$or": [{"flag": [False]}, {"address": [{"prefix": "11."}]}]}, False),
        ({"flag": [True], "$or": [{"tags": ["c"]}, {"nothing": ["x"]}]}, False),
        ({}, True),
    ],
)
def test_patterns_take_the_events_that_they_describe(detail: dict[str, Any], expected: bool) -> None:
    pattern = parse_pattern(json.dumps({"source": ["aws.s3"], "detail": detail}))
    assert matches(pattern, EVENT) is expected


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("{", "Invalid JSON"),
        ("[]", "not a JSON object"),
        ('{"source": "aws.s3"}', "must be an object or an array"),
        ('{"source": []}', "Empty arrays"),
        ('{"source": [{"startswith": "a"}]}', "Unrecognized match type startswith"),
        ('{"a": [{"exists": "yes"}]}', "true or false"),
        ('{"a": [{"numeric": ["~", 1]}]}', "numeric range operator"),
        ('{"a": [{"numeric": [">"]}]}', "operators and numbers"),
        ('{"a": [{"prefix": "a", "suffix": "b"}]}', "Only one key"),
        ('{"$or": [{"a": ["b"]}]}', "at least two"),
        ('{"a": {"b": [["c"]]}}', "arrays in an array"),
    ],
)
def test_a_wrong_pattern_is_refused_with_the_reason(pattern: str, reason: str) -> None:
    with pytest.raises(PatternError, match=reason):
        parse_pattern(pattern)
