"""Bytes of a request become a JSON object, whatever they hold."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from ..problems import ModelError, problem


def parse_object(body: bytes, path: str = "body") -> dict[str, Any]:
    """The JSON object in a body.

    Raises:
        ModelError: MDL-050
    """
    try:
        document = json.loads(body, parse_constant=_no_constant)
    except RecursionError:
        raise _bad(path, "lists within lists within lists") from None
    except ValueError as error:  # covers wrong UTF-8, and whole numbers beyond Python's limit of 4,300 digits
        raise _bad(path, str(error)) from None
    if not isinstance(document, dict):
        raise _bad(path, type(document).__name__)
    return document


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON; null stands for a missing value")


def _bad(path: str, got: str) -> ModelError:
    hint = 'send a JSON object, for example {"instances": [{"feature": 1.5}]}'
    return ModelError([problem("badJson", path, "is not read", expected="a JSON object in UTF-8", got=got, hint=hint)])
