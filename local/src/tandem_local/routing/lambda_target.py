"""Invokes functions for events: asynchronously, as EventBridge does."""

from __future__ import annotations

from moto.awslambda.exceptions import UnknownFunctionException
from moto.core.exceptions import JsonRESTError

from ..functions import invoke as invoke_function
from ..settings import ACCOUNT
from .events import TargetError


def invoke(arn: str, text: str) -> None:
    """Hand an event to a function; what becomes of it is the function's own affair from then on.

    Raises TargetError when there is no such function.
    """
    try:
        invoke_function(ACCOUNT, arn.split(":")[3], arn, text, "Event")
    except UnknownFunctionException as error:
        raise TargetError.missing(arn) from error
    except JsonRESTError as error:
        raise TargetError("SDK_CLIENT_ERROR", str(error.message), retryable=False) from error
