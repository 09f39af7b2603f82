"""Whether the conditions of a policy statement hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fnmatch import fnmatchcase
from typing import Any

Compare = Callable[[str, str], bool]

_COMPARISONS: dict[str, Compare] = {
    "StringEquals": lambda found, wanted: found == wanted,
    "StringEqualsIgnoreCase": lambda found, wanted: found.lower() == wanted.lower(),
    "StringLike": fnmatchcase,
    "ArnEquals": fnmatchcase,
    "ArnLike": fnmatchcase,
    "Bool": lambda found, wanted: found.lower() == wanted.lower(),
    "NumericEquals": lambda found, wanted: float(found) == float(wanted),
    "NumericLessThan": lambda found, wanted: float(found) < float(wanted),
    "NumericLessThanEquals": lambda found, wanted: float(found) <= float(wanted),
    "NumericGreaterThan": lambda found, wanted: float(found) > float(wanted),
    "NumericGreaterThanEquals": lambda found, wanted: float(found) >= float(wanted),
}

_NEGATIONS = {
    "StringNotEquals": "StringEquals",
    "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
    "StringNotLike": "StringLike",
    "ArnNotEquals": "ArnEquals",
    "ArnNotLike": "ArnLike",
    "NumericNotEquals": "NumericEquals",
}


def conditions_hold(conditions: Mapping[str, Mapping[str, Any]], context: Mapping[str, str]) -> bool:
    """Whether all conditions of a statement hold for a request.

    `context` has the request's condition keys in lower case. An operator that is not known here never holds, so that a
    statement with it does nothing.
    Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html.
    """
    return all(
        _holds(operator, context.get(key.lower()), wanted)
        for operator, keys in conditions.items()
        for key, wanted in keys.items()
    )


def _holds(operator: str, found: str | None, wanted: Any) -> bool:
    values = [_text(each) for each in (wanted if isinstance(wanted, list) else [wanted])]
    if operator == "Null":
        return any((found is None) == (value.lower() == "true") for value in values)
    name = operator.removeprefix("ForAnyValue:").removeprefix("ForAllValues:")
    base = name.removesuffix("IfExists")
    if found is None and base != name:
        return True
    if base in _NEGATIONS:
        compare = _COMPARISONS[_NEGATIONS[base]]
        # A key that is absent is different from everything.
        return found is None or not any(compare(found, value) for value in values)
    known = _COMPARISONS.get(base)
    return known is not None and found is not None and any(known(found, value) for value in values)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
