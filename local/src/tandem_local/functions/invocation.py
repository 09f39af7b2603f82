"""One invocation of a function that waits for its answer."""

from __future__ import annotations

import json
import logging
import time
import uuid
from dataclasses import dataclass
from typing import Any

from moto.awslambda.models import LambdaFunction

from .code import BadArchiveError
from .concurrency import leave_place, take_place
from .errors import BadRequestBodyError, ThrottledError, TooLargeError, error_of, unsupported
from .host import host
from .launch import UnsupportedError, fingerprint, prepare, stream_of
from .lines import Line, Measures, end_lines, error_lines, start_lines
from .pool import pool
from .records import count, write_lines
from .target import Target
from .worker import Exchange, Worker

log = logging.getLogger("tandem.functions")

PAYLOAD_BYTES = 6_291_556
"""Largest payload of a request and of an answer.

Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html.
"""

_TAIL_BYTES = 4096
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Outcome:
    """What an invocation is answered with."""

    status: int
    """HTTP status: 200, 202 for what is carried out later, 204 for a dry run."""
    payload: bytes
    """JSON: what the handler returned, or the error."""
    function_error: str | None
    """`Unhandled` when the payload is an error."""
    version: str
    """Version that ran."""
    request: str
    """Request id; one that is tried again keeps it."""
    tail: bytes = b""
    """The end of its log, 4 KB at most."""


def check_payload(payload: bytes) -> str:
    """The payload as text, `{}` when there is none.

    Raises TooLargeError (413) or BadRequestBodyError (400).
    """
    if len(payload) > PAYLOAD_BYTES:
        raise TooLargeError(len(payload), PAYLOAD_BYTES)
    try:
        text = payload.decode() or "{}"
        json.loads(text)
    except ValueError as error:
        raise BadRequestBodyError(str(error)) from error
    return text


def run(target: Target, payload: bytes, request: str | None = None) -> Outcome:
    """Run a function and wait for it.

    Raises ThrottledError (429), TooLargeError (413) or BadRequestBodyError (400); whatever goes wrong inside of the
    function is in the outcome.
    """
    event, request = check_payload(payload), request or str(uuid.uuid4())
    try:
        running = take_place(target.function, target.latest)
    except ThrottledError:
        count(target.function, target.qualifier, {"Throttles": (1, "Count")})
        raise
    try:
        return carry_out(target, event, request, running)
    finally:
        leave_place(target.function)


def carry_out(target: Target, event: str, request: str, running: int) -> Outcome:
    """Run a function that has a place for it: one of so many that run."""
    function = target.function
    try:
        exchange, started, stream = _exchange(target, event, request)
    except (UnsupportedError, BadArchiveError, OSError) as reason:
        exchange, started, stream = Exchange(frame={"error": unsupported(str(reason))}), None, stream_of(function)
    error = error_of(exchange, request, float(function.timeout))
    payload = str(exchange.frame.get("payload", "null")) if error is None else json.dumps(error, ensure_ascii=False)
    if len(payload.encode()) > PAYLOAD_BYTES:
        message = f"Response payload size exceeded maximum allowed payload size ({PAYLOAD_BYTES} bytes)."
        error = {"errorType": "Function.ResponseSizeTooLarge", "errorMessage": message}
        payload = json.dumps(error)
    lines = _lines_of(function, request, exchange, started, error)
    write_lines(function, stream, lines)
    milliseconds = exchange.seconds * 1000
    count(
        function,
        target.qualifier,
        {
            "Invocations": (1, "Count"),
            "Errors": (0 if error is None else 1, "Count"),
            "Throttles": (0, "Count"),
            "Duration": (milliseconds, "Milliseconds"),
            "ConcurrentExecutions": (running, "Count"),
        },
    )
    log.info("%s %s: %s in %d ms", target.arn, request, "ran" if error is None else error["errorType"], milliseconds)
    tail = "\n".join(text for _, text in lines).encode()[-_TAIL_BYTES:]
    return Outcome(200, payload.encode(), None if error is None else "Unhandled", target.version, request, tail)


def _exchange(target: Target, event: str, request: str) -> tuple[Exchange, Exchange | None, str]:
    """What came of the invocation and, when a process had to be started for it, of its start; and its log stream."""
    function = target.function
    key = (function.region, function.function_name, target.version, fingerprint(function))
    worker, is_new = pool.take(key, lambda: Worker(prepare(function, host())))
    fit = False
    try:
        started = worker.begin() if is_new else None
        if started is not None and "ready" not in started.frame:
            # The handler is not called; its process goes.
            return started, started, worker.launch.stream
        exchange = worker.call(_frame_of(target, event, request), float(function.timeout))
        fit = exchange.end == "answered"
        return exchange, started, worker.launch.stream
    finally:
        pool.give_back(key, worker, fit=fit)


def _frame_of(target: Target, event: str, request: str) -> dict[str, Any]:
    deadline = time.time() + float(target.function.timeout)
    return {"id": request, "arn": target.arn, "deadline": deadline, "event": event}


def _lines_of(
    function: LambdaFunction,
    request: str,
    exchange: Exchange,
    started: Exchange | None,
    error: dict[str, Any] | None,
) -> list[Line]:
    printed_before = started.lines if started is not None else []
    printed = exchange.lines if exchange is not started else []
    measures = Measures(
        milliseconds=exchange.seconds * 1000,
        memory_mb=int(function.memory_size),
        peak_mb=min(-(-exchange.peak_bytes // _MEGABYTE), int(function.memory_size)),
        init_milliseconds=None if started is None else started.seconds * 1000,
    )
    by_handler = exchange.end == "answered"
    told = [] if error is None else error_lines(function, request, error, by_handler=by_handler)
    return [
        *printed_before,
        *start_lines(function, request, exchange.began),
        *printed,
        *told,
        *end_lines(function, request, measures, error),
    ]
