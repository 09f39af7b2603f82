"""What goes wrong with a function, as Lambda reports it to the caller."""

from __future__ import annotations

import json
from typing import Any

from moto.awslambda.exceptions import LambdaClientError

from .worker import Exchange


class ThrottledError(LambdaClientError):
    """More invocations at once than the function's reserved concurrency."""

    code = 429

    def __init__(self) -> None:
        super().__init__("TooManyRequestsException", "Rate Exceeded.")
        reason = "ReservedFunctionConcurrentInvocationLimitExceeded"
        self.description = json.dumps({"Reason": reason, "Type": "User", "message": "Rate Exceeded."})


class BadRequestBodyError(LambdaClientError):
    """A payload that is no JSON."""

    def __init__(self, message: str) -> None:
        super().__init__("InvalidRequestContentException", f"Could not parse request body into json: {message}")


class TooLargeError(LambdaClientError):
    """A payload that is larger than Lambda takes."""

    code = 413

    def __init__(self, size: int, limit: int) -> None:
        message = f"{size} byte payload is too large for the RequestResponse invocation type (limit {limit} bytes)"
        super().__init__("RequestTooLargeException", message)


def error_of(exchange: Exchange, request: str, seconds: float) -> dict[str, Any] | None:
    """The error payload of an invocation that went wrong, or None.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-invocation.html.
    """
    if exchange.end == "answered":
        return exchange.frame.get("error")
    if exchange.end == "timed-out":
        message = f"RequestId: {request} Error: Task timed out after {seconds:.2f} seconds"
        return {"errorType": "Sandbox.Timedout", "errorMessage": message}
    # Also for memory: Lambda says `signal: killed`, and the report shows that the maximum was used.
    message = f"RequestId: {request} Error: Runtime exited with error: {exchange.exit}"
    return {"errorType": "Runtime.ExitError", "errorMessage": message}


def unsupported(message: str) -> dict[str, Any]:
    """The error payload of a function that cannot run here."""
    return {"errorType": "Runtime.InvalidRuntime", "errorMessage": message}
