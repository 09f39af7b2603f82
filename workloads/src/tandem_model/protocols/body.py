"""Bytes of a request become a JSON object, whatever they hold, and a document becomes the bytes of an answer."""

from __future__ import annotations

from typing import Any

import orjson

from ..problems import ModelError, problem


def parse_object(body: bytes, path: str = "body") -> dict[str, Any]:
    """The JSON object in a body. Of a key that is given twice the last value counts.

    orjson refuses what JSON does not have: NaN, infinity, numbers beyond a double, half of a surrogate pair, another
    encoding than UTF-8; and what is nested more than 1,024 deep.

    Raises:
        ModelError: MDL-050
    """
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise _bad(path, str(error)) from None
    if not isinstance(document, dict):
        raise _bad(path, type(document).__name__)
    return document


def render(document: dict[str, Any]) -> bytes:
    """A document as JSON; arrays of numpy are lists, and their numbers have the digits that their type holds."""
    return orjson.dumps(document, option=orjson.OPT_SERIALIZE_NUMPY)


def _bad(path: str, got: str) -> ModelError:
    hint = 'send a JSON object, for example {"instances": [{"feature": 1.5}]}; null stands for a missing value'
    return ModelError([problem("badJson", path, "is not read", expected="a JSON object in UTF-8", got=got, hint=hint)])
