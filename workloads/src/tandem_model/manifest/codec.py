"""Turns the dataclasses of `model.py` into JSON and back, and into a JSON Schema: one description serves all three."""

from __future__ import annotations

import math
import types
from collections.abc import Callable, Hashable
from dataclasses import MISSING, fields, is_dataclass
from functools import lru_cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Complain = Callable[[str, str, object], None]
"""Takes a path, what was expected there, and what was found."""

_INVALID: Any = object()


def camel(name: str) -> str:
    """`log_loss` as `logLoss`."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def encode(value: Any) -> Any:
    """A dataclass as what `json.dumps` takes."""
    if is_dataclass(value):
        return {camel(item.name): encode(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return value


def decode(kind: Any, data: object, path: str, complain: Complain) -> Any:
    """JSON as a value of `kind`; every mistake is given to `complain`, and the result is then of no use."""
    origin, arguments = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        return _decode_record(kind, data, path, complain)
    if origin is tuple:
        if not isinstance(data, list):
            return _refuse(complain, path, "a list", data)
        return tuple(decode(arguments[0], item, f"{path}[{index}]", complain) for index, item in enumerate(data))
    if origin is dict:
        if not isinstance(data, dict):
            return _refuse(complain, path, "an object", data)
        return {key: decode(arguments[1], item, f"{path}.{key}", complain) for key, item in data.items()}
    if origin is Literal:
        return data if data in arguments else _refuse(complain, path, " or ".join(map(repr, arguments)), data)
    if origin in (Union, types.UnionType):
        return None if data is None else decode(arguments[0], data, path, complain)
    return _decode_scalar(kind, data, path, complain)


def _decode_record(kind: Any, data: object, path: str, complain: Complain) -> Any:
    if not isinstance(data, dict):
        return _refuse(complain, path, "an object", data)
    known = {camel(name): (name, hint) for name, hint in _hints(kind).items()}
    required = {camel(item.name) for item in fields(kind) if item.default is item.default_factory is MISSING}
    for key in data.keys() - known.keys():
        complain(_join(path, key), f"one of {', '.join(known)}", data[key])
    for key in sorted(required - data.keys()):
        complain(_join(path, key), "a value", None)
    values = {
        name: decode(hint, data[key], _join(path, key), complain) for key, (name, hint) in known.items() if key in data
    }
    return _INVALID if required - data.keys() else kind(**values)


_SCALARS: dict[Any, tuple[str, Callable[[object], bool]]] = {
    str: ("text", lambda data: isinstance(data, str)),
    bool: ("true or false", lambda data: isinstance(data, bool)),
    int: ("a whole number", lambda data: isinstance(data, int) and not isinstance(data, bool)),
    float: (
        "a finite number",
        lambda data: isinstance(data, (int, float)) and not isinstance(data, bool) and _is_finite(data),
    ),
}


def _decode_scalar(kind: Any, data: object, path: str, complain: Complain) -> Any:
    expected, fits = _SCALARS[kind]
    return kind(data) if fits(data) else _refuse(complain, path, expected, data)


def _is_finite(number: float) -> bool:
    try:
        return math.isfinite(number)
    except OverflowError:  # a whole number beyond the largest float
        return False


def _refuse(complain: Complain, path: str, expected: str, got: object) -> Any:
    complain(path or "the document", expected, got)
    return _INVALID


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


@lru_cache
def _hints_of(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind)


def _hints(kind: Any) -> dict[str, Any]:
    return _hints_of(kind)


def json_schema(kind: Any) -> dict[str, Any]:
    """The JSON Schema of a dataclass; descriptions are the docstrings."""
    origin, arguments = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        return {
            "type": "object",
            "description": " ".join((kind.__doc__ or "").split()),
            "properties": {camel(name): json_schema(hint) for name, hint in _hints(kind).items()},
            "required": [camel(item.name) for item in fields(kind) if item.default is item.default_factory is MISSING],
            "additionalProperties": False,
        }
    if origin is tuple:
        return {"type": "array", "items": json_schema(arguments[0])}
    if origin is dict:
        return {"type": "object", "additionalProperties": json_schema(arguments[1])}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [json_schema(arguments[0]), {"type": "null"}]}
    return {"type": {str: "string", bool: "boolean", int: "integer", float: "number"}[kind]}
