"""What a rule sends to its target: the event, a part of it, a constant, or a template that is filled in.

Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

Event = dict[str, Any]

_STEP = re.compile(r"\.(?P<name>[^.\[\]]+)|\[(?P<index>\d+)\]|\[['\"](?P<quoted>[^'\"]+)['\"]\]")
_PLACEHOLDER = re.compile(r"<(?P<name>[A-Za-z0-9_.\-]+)>")

_ABSENT = object()


def text_for(target: Mapping[str, Any], event: Event, predefined: Mapping[str, Any]) -> str:
    """The text that a target gets of an event.

    `target` as PutTargets takes it; `predefined` holds the variables of the rule, `aws.events.rule-arn` and its like.
    """
    if target.get("Input") is not None:
        return str(target["Input"])
    if target.get("InputPath") is not None:
        found = value_at(target["InputPath"], event)
        return json.dumps(None if found is _ABSENT else found)
    transformer = target.get("InputTransformer")
    if transformer:
        paths = transformer.get("InputPathsMap") or {}
        variables = {name: value_at(path, event) for name, path in paths.items()}
        return _filled(transformer["InputTemplate"], {**variables, **predefined, **_of_event(event)})
    return json.dumps(event)


def _of_event(event: Event) -> dict[str, Any]:
    return {
        "aws.events.event": {name: value for name, value in event.items() if name != "detail"},
        "aws.events.event.json": event,
    }


def value_at(path: str, event: Any) -> Any:
    """What lies at a JSON path (`$.detail.items[0]`), or a mark of absence."""
    found = event
    for step in _STEP.finditer(path.removeprefix("$")):
        name, index = step["name"] or step["quoted"], step["index"]
        if name is not None:
            found = found.get(name, _ABSENT) if isinstance(found, dict) else _ABSENT
        else:
            number = int(index)
            found = found[number] if isinstance(found, list) and number < len(found) else _ABSENT
    return found


def _filled(template: str, variables: Mapping[str, Any]) -> str:
    parts: list[str] = []
    end = 0
    is_quoted = False
    for place in _PLACEHOLDER.finditer(template):
        before = template[end : place.start()]
        is_quoted ^= _quotes_in(before) % 2 == 1
        end = place.end()
        known = place["name"] in variables
        parts += [before, _written(variables[place["name"]], is_quoted) if known else place[0]]
    return "".join(parts) + template[end:]


def _quotes_in(text: str) -> int:
    return len(re.findall(r'(?<!\\)"', text))


def _written(value: Any, is_quoted: bool) -> str:
    """A value between quotes is text; outside them it is JSON, and text gets quotes of its own."""
    if value is _ABSENT:
        # A path that leads nowhere makes no variable.
        return "" if is_quoted else '""'
    if not is_quoted:
        return json.dumps(value)
    return json.dumps(value if isinstance(value, str) else json.dumps(value))[1:-1]
