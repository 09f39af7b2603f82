"""What Lambda itself writes into a function's log: text, or JSON where the function asks for it."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from moto.awslambda.models import LambdaFunction

Line = tuple[int, str]
"""Milliseconds since 1970, and a line."""


@dataclass(frozen=True)
class Measures:
    """What the report of an invocation says."""

    milliseconds: float
    memory_mb: int
    peak_mb: int
    init_milliseconds: float | None
    """Only when the process was started for it."""


def is_json(function: LambdaFunction) -> bool:
    """Whether a function logs in JSON."""
    return (vars(function).get("logging_config") or {}).get("LogFormat") == "JSON"


def start_lines(function: LambdaFunction, request: str, at: int) -> list[Line]:
    """The line before all of the handler's, with its time."""
    if is_json(function):
        event = _event("platform.start", {"requestId": request, "version": str(function.version)}, at)
        return [(at, event)] if _tells_all(function) else []
    return [(at, f"START RequestId: {request} Version: {function.version}")]


def _tells_all(function: LambdaFunction) -> bool:
    """Whether Lambda's own events are logged: they are of level INFO."""
    level = (vars(function).get("logging_config") or {}).get("SystemLogLevel") or "INFO"
    return level in {"DEBUG", "INFO"}


def error_lines(function: LambdaFunction, request: str, error: dict[str, Any], *, by_handler: bool) -> list[Line]:
    """What the runtime says of an error: with its trace when the handler raised it."""
    if not by_handler:
        message = error["errorMessage"].removeprefix(f"RequestId: {request} ").removeprefix("Error: ")
        is_timeout = error["errorType"] == "Sandbox.Timedout"
        text = f"{_stamp(_now())} {request} {message}" if is_timeout else f"RequestId: {request} Error: {message}"
        return [] if is_json(function) else [(_now(), text)]
    if is_json(function):
        told = {"timestamp": _stamp(_now()), "level": "ERROR", **error, "requestId": request}
        return [(_now(), json.dumps(told, ensure_ascii=False))]
    trace = "".join(error.get("stackTrace", ())) or "\n".join(error.get("trace", ()))
    return [(_now(), f"[ERROR] {error['errorType']}: {error['errorMessage']}\n{trace}".rstrip())]


def end_lines(function: LambdaFunction, request: str, measures: Measures, error: dict[str, Any] | None) -> list[Line]:
    """The end and the report.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-view.html.
    """
    billed = int(measures.milliseconds + (measures.init_milliseconds or 0)) + 1
    if is_json(function):
        metrics = {
            "durationMs": round(measures.milliseconds, 3),
            "billedDurationMs": billed,
            "memorySizeMB": measures.memory_mb,
            "maxMemoryUsedMB": measures.peak_mb,
        }
        if measures.init_milliseconds is not None:
            metrics["initDurationMs"] = round(measures.init_milliseconds, 3)
        record: dict[str, Any] = {"requestId": request, "metrics": metrics, "status": _status_of(error)}
        if error is not None:
            record["errorType"] = error["errorType"]
        now = _now()
        return [(now, _event("platform.report", record, now))] if _tells_all(function) else []
    parts = [
        f"Duration: {measures.milliseconds:.2f} ms",
        f"Billed Duration: {billed} ms",
        f"Memory Size: {measures.memory_mb} MB",
        f"Max Memory Used: {measures.peak_mb} MB",
    ]
    if measures.init_milliseconds is not None:
        parts.append(f"Init Duration: {measures.init_milliseconds:.2f} ms")
    if _status_of(error) == "timeout":
        parts.append("Status: timeout")
    report = f"REPORT RequestId: {request}\t" + "\t".join(parts)
    return [(_now(), f"END RequestId: {request}"), (_now(), report)]


def _status_of(error: dict[str, Any] | None) -> str:
    if error is None:
        return "success"
    return {"Sandbox.Timedout": "timeout", "Runtime.ExitError": "failure"}.get(error["errorType"], "error")


def _event(kind: str, record: dict[str, Any], at: int) -> str:
    return json.dumps({"time": _stamp(at), "type": kind, "record": record})


def _stamp(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def _now() -> int:
    return int(time.time() * 1000)
