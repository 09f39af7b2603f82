"""Functions that really run: their code in processes of this machine, fed by calls, events and queues."""

from __future__ import annotations

import json
from typing import Any

from moto.awslambda.exceptions import InvalidParameterValueException

from .asynchronous import later
from .invocation import Outcome, check_payload, run
from .target import find

__all__ = ["Outcome", "invoke"]

_TYPES = ("RequestResponse", "Event", "DryRun")


def invoke(
    account: str,
    region: str,
    arn_or_name: str,
    payload: bytes | str | dict[str, Any] | list[Any],
    invocation_type: str = "RequestResponse",
    qualifier: str | None = None,
) -> Outcome:
    """Invoke a function, as Lambda's Invoke does it.

    `arn_or_name` may end with a qualifier (`:live`, `:3`); an ARN's own region counts. A payload that is no text is
    made JSON. With `RequestResponse` it waits for the answer, and what goes wrong inside of the function is in the
    outcome (`function_error` set, `payload` the error as JSON). With `Event` it returns at once with status 202: Lambda
    tries three times in all, and then sends the event to the function's destination or dead-letter queue. `DryRun` only
    looks whether the function is there (204).

    Raises moto's UnknownFunctionException (404), ThrottledError (429, not with `Event`), TooLargeError (413),
    BadRequestBodyError and, for another type, InvalidParameterValueException (400): each a JsonRESTError with `code`
    and `error_type`. Faults are not looked at: who calls over a network asks `outages.is_dark("lambda", region)` first.
    """
    if invocation_type not in _TYPES:
        raise InvalidParameterValueException(f"InvocationType is {invocation_type!r}: one of {', '.join(_TYPES)}")
    content = payload if isinstance(payload, (bytes, str)) else json.dumps(payload)
    body = content.encode() if isinstance(content, str) else content
    target = find(account, region, arn_or_name, qualifier)
    if invocation_type == "DryRun":
        return Outcome(204, b"", None, target.version, "")
    if invocation_type == "Event":
        check_payload(body)
        return Outcome(202, b"", None, target.version, later(target, body))
    return run(target, body)
