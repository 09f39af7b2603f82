"""Event patterns: which events a rule takes.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html.
"""

from __future__ import annotations

import ipaddress
import json
import re
from collections.abc import Callable
from typing import Any

Pattern = dict[str, Any]

_ABSENT = object()


class PatternError(ValueError):
    """A pattern that EventBridge refuses; the message says why."""


def parse_pattern(text: str) -> Pattern:
    """Read a pattern and check its form.

    Raises PatternError for what is no JSON, an empty list, a value that is neither list nor object, or an operator that
    EventBridge does not have.
    """
    try:
        pattern = json.loads(text)
    except json.JSONDecodeError as error:
        raise PatternError(f"Invalid JSON: {error}") from error
    if not isinstance(pattern, dict):
        raise PatternError("Event pattern is not a JSON object")
    _check(pattern)
    return pattern


def _check(pattern: Pattern) -> None:
    for name, value in pattern.items():
        if name == "$or" and isinstance(value, list):
            _check_alternatives(value)
        elif isinstance(value, dict):
            _check(value)
        elif not isinstance(value, list):
            raise PatternError(f"'{name}' must be an object or an array")
        elif not value:
            raise PatternError("Empty arrays are not allowed")
        else:
            for each in value:
                _check_condition(name, each)


def _check_alternatives(alternatives: list[Any]) -> None:
    if len(alternatives) < 2 or not all(isinstance(each, dict) for each in alternatives):
        raise PatternError("'$or' must be an array of at least two objects")
    for each in alternatives:
        _check(each)


def _check_condition(name: str, condition: Any) -> None:
    if isinstance(condition, list):
        raise PatternError(f"'{name}' must not hold arrays in an array")
    if not isinstance(condition, dict):
        return
    if len(condition) != 1:
        raise PatternError("Only one key allowed in match expression")
    ((operator, value),) = condition.items()
    if operator == "exists":
        if not isinstance(value, bool):
            raise PatternError("exists must be either true or false")
    elif operator not in _OPERATORS:
        raise PatternError(f"Unrecognized match type {operator}")
    elif operator == "numeric":
        _check_numeric(value)


def _check_numeric(value: Any) -> None:
    pairs = list(zip(value[::2], value[1::2], strict=False)) if isinstance(value, list) else []
    if not pairs or len(pairs) * 2 != len(value):
        raise PatternError("numeric must be an array of operators and numbers")
    for operator, number in pairs:
        if operator not in _COMPARISONS or not _is_number(number):
            raise PatternError(f"Unrecognized numeric range operator: {operator}")


def matches(pattern: Pattern, event: Any) -> bool:
    """Whether an event has everything that a pattern asks for. An empty pattern takes every event."""
    # A list of objects matches when one of them does.
    if isinstance(event, list):
        return any(matches(pattern, each) for each in event)
    if not isinstance(event, dict):
        # Fields below what is no object are absent.
        event = {}
    return all(_matches_field(name, wanted, event) for name, wanted in pattern.items())


def _matches_field(name: str, wanted: Any, event: dict[str, Any]) -> bool:
    if name == "$or" and isinstance(wanted, list):
        return any(matches(each, event) for each in wanted)
    found = event.get(name, _ABSENT)
    if isinstance(wanted, dict):
        return matches(wanted, {} if found is _ABSENT else found)
    return any(_meets(condition, found) for condition in wanted)


def _meets(condition: Any, found: Any) -> bool:
    if isinstance(condition, dict):
        ((operator, value),) = condition.items()
        if operator == "exists":
            # Only leaves exist.
            return (found is not _ABSENT and not isinstance(found, dict)) is value
        test = _OPERATORS[operator]
        return any(test(value, each) for each in _values(found))
    return any(_is_same(condition, each) for each in _values(found))


def _values(found: Any) -> list[Any]:
    if found is _ABSENT or isinstance(found, dict):
        return []
    return found if isinstance(found, list) else [found]


def _is_same(wanted: Any, found: Any) -> bool:
    # In JSON true is not 1, as it is in Python.
    return isinstance(wanted, bool) is isinstance(found, bool) and bool(wanted == found)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _list_of(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _prefix(value: Any, found: Any) -> bool:
    return _at_edge(value, found, str.startswith)


def _suffix(value: Any, found: Any) -> bool:
    return _at_edge(value, found, str.endswith)


def _at_edge(value: Any, found: Any, test: Callable[[str, str], bool]) -> bool:
    if not isinstance(found, str):
        return False
    if isinstance(value, dict):
        return any(test(found.lower(), each.lower()) for each in _list_of(value.get("equals-ignore-case")))
    return any(test(found, each) for each in _list_of(value))


def _ignoring_case(value: Any, found: Any) -> bool:
    return isinstance(found, str) and any(found.lower() == each.lower() for each in _list_of(value))


def _wildcard(value: Any, found: Any) -> bool:
    return isinstance(found, str) and any(_expression(each).fullmatch(found) for each in _list_of(value))


def _expression(wildcard: str) -> re.Pattern[str]:
    parts = re.findall(r"\\[*\\]|\*|[^*\\]+|\\", wildcard)
    return re.compile("".join(".*" if part == "*" else re.escape(_unescaped(part)) for part in parts), re.DOTALL)


def _unescaped(part: str) -> str:
    return part[1:] if len(part) == 2 and part[0] == "\\" and part[1] in "*\\" else part


_COMPARISONS: dict[str, Callable[[float, float], bool]] = {
    "<": lambda found, limit: found < limit,
    "<=": lambda found, limit: found <= limit,
    "=": lambda found, limit: found == limit,
    ">=": lambda found, limit: found >= limit,
    ">": lambda found, limit: found > limit,
}


def _numeric(value: Any, found: Any) -> bool:
    return _is_number(found) and all(
        _COMPARISONS[operator](found, limit) for operator, limit in zip(value[::2], value[1::2], strict=True)
    )


def _cidr(value: Any, found: Any) -> bool:
    try:
        return any(ipaddress.ip_address(found) in ipaddress.ip_network(each, strict=False) for each in _list_of(value))
    except ValueError:
        return False


def _anything_but(value: Any, found: Any) -> bool:
    if isinstance(value, dict):
        ((operator, inner),) = value.items()
        return not _OPERATORS[operator](inner, found)
    return not any(_is_same(each, found) for each in _list_of(value))


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "anything-but": _anything_but,
    "cidr": _cidr,
    "equals-ignore-case": _ignoring_case,
    "numeric": _numeric,
    "prefix": _prefix,
    "suffix": _suffix,
    "wildcard": _wildcard,
}
"""Each takes what the pattern says and one value of the event."""
