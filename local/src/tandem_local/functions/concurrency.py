"""How many invocations of a function run at once, and whether one more may."""

from __future__ import annotations

import threading
from collections import Counter

from moto.awslambda.models import LambdaFunction

from .errors import ThrottledError

_lock = threading.Lock()
_running: Counter[tuple[str, str]] = Counter()


def reserved_for(function: LambdaFunction) -> int | None:
    """Its reserved concurrency, which all its versions share; None without one."""
    reserved = function.reserved_concurrency
    return None if reserved is None else int(reserved)


def take_place(function: LambdaFunction, latest: LambdaFunction) -> int:
    """Be one of the invocations that run; returns how many there are with it. `leave_place` ends it.

    Raises ThrottledError when there are as many as were reserved.
    """
    key, reserved = (function.region, function.function_name), reserved_for(latest)
    with _lock:
        if reserved is not None and _running[key] >= reserved:
            raise ThrottledError
        _running[key] += 1
        return _running[key]


def leave_place(function: LambdaFunction) -> None:
    """Let another invocation have the place."""
    with _lock:
        _running[(function.region, function.function_name)] -= 1
