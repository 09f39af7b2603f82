"""Runs inside a function's own process: loads the handler and calls it once for each frame that comes in.

Started as `python -I -S bootstrap.py <fd of requests> <fd of answers> <import path>...`, with the function's
environment. A frame is four bytes of length, big-endian, and JSON. Nothing of the emulator can be imported here.
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import queue
import signal
import sys
import threading
import time
import traceback
from typing import Any

Frame = dict[str, Any]

_invocation = threading.local()


class Context:
    """What a handler gets as its second argument.

    Source: https://docs.aws.amazon.com/lambda/latest/dg/python-context.html.
    """

    def __init__(self, frame: Frame) -> None:
        self.function_name = os.environ["AWS_LAMBDA_FUNCTION_NAME"]
        self.function_version = os.environ["AWS_LAMBDA_FUNCTION_VERSION"]
        self.memory_limit_in_mb = os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]
        self.log_group_name = os.environ["AWS_LAMBDA_LOG_GROUP_NAME"]
        self.log_stream_name = os.environ["AWS_LAMBDA_LOG_STREAM_NAME"]
        self.invoked_function_arn: str = frame["arn"]
        self.aws_request_id: str = frame["id"]
        self.client_context = None
        self.identity = None
        self._deadline: float = frame["deadline"]

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds until the time-out; 0 when it is over."""
        return max(0, int((self._deadline - time.time()) * 1000))


def describe(error: BaseException, request: str = "") -> Frame:
    """An exception as Lambda reports it."""
    return {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "requestId": request,
        "stackTrace": traceback.format_tb(error.__traceback__)[1:],
    }


def load(name: str) -> Any:
    """The handler, or a frame that says why there is none."""
    module, _, function = name.rpartition(".")
    if not module:
        return {"errorMessage": f"Bad handler '{name}': not enough values to unpack", "errorType": "Runtime.MalformedHandlerName"}  # fmt: skip # noqa: E501
    try:
        loaded = importlib.import_module(module.replace("/", "."))
    except ImportError as error:
        message = f"Unable to import module '{module}': {error}"
        return {**describe(error), "errorMessage": message, "errorType": "Runtime.ImportModuleError"}
    except SyntaxError as error:
        message = f"Syntax error in module '{module}': {error}"
        return {**describe(error), "errorMessage": message, "errorType": "Runtime.UserCodeSyntaxError"}
    except Exception as error:  # noqa: BLE001 -- whatever the module raises
        return describe(error)
    found = getattr(loaded, function, None)
    if found is None:
        message = f"Handler '{function}' missing on module '{module}'"
        return {"errorMessage": message, "errorType": "Runtime.HandlerNotFound"}
    return found


def call(handler: Any, frame: Frame) -> Frame:
    """Call the handler: `{"payload": JSON}`, or `{"error": {...}}`."""
    _invocation.request = frame["id"]
    try:
        result = handler(json.loads(frame["event"]), Context(frame))
    except Exception as error:  # noqa: BLE001 -- whatever the handler raises
        return {"error": describe(error, frame["id"])}
    try:
        return {"payload": json.dumps(result, ensure_ascii=False)}
    except (TypeError, ValueError) as error:
        message = f"Unable to marshal response: {error}"
        return {"error": {**describe(error, frame["id"]), "errorMessage": message, "errorType": "Runtime.MarshalError"}}


class LogFormatter(logging.Formatter):
    """Records of `logging` as Lambda writes them: text, or JSON where the function asks for it."""

    def format(self, record: logging.LogRecord) -> str:
        """One record, without its line's end."""
        request = getattr(_invocation, "request", "")
        text = record.getMessage()
        trace = self.formatException(record.exc_info) if record.exc_info else ""
        now = f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03d}Z"
        if os.environ.get("AWS_LAMBDA_LOG_FORMAT") != "JSON":
            return f"[{record.levelname}]\t{now}\t{request}\t{text}" + (f"\n{trace}" if trace else "")
        told = {"timestamp": now[:-5] + "Z", "level": record.levelname, "message": text, "logger": record.name}
        if trace:
            told["stackTrace"] = trace
        return json.dumps({**told, "requestId": request}, ensure_ascii=False)


def start_logging() -> None:
    """Send `logging` to where the handler's output goes."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(LogFormatter())
    logging.root.addHandler(handler)
    logging.root.setLevel(os.environ.get("AWS_LAMBDA_LOG_LEVEL", "WARNING"))


def read_frames(descriptor: int, frames: queue.SimpleQueue[Frame]) -> None:
    """Take in frames until the emulator is gone, however it went; then this process goes, and all that it started."""
    while True:
        size = read_exactly(descriptor, 4)
        content = read_exactly(descriptor, int.from_bytes(size, "big")) if size else b""
        if not content:
            os.killpg(os.getpgid(0), signal.SIGKILL)
        frames.put(json.loads(content))


def read_exactly(descriptor: int, count: int) -> bytes:
    """So many bytes; none at the end of the pipe."""
    content = b""
    while len(content) < count:
        part = os.read(descriptor, count - len(content))
        if not part:
            return b""
        content += part
    return content


def answer(descriptor: int, frame: Frame) -> None:
    """Send a frame, after everything that was printed before it."""
    sys.stdout.flush()
    sys.stderr.flush()
    content = json.dumps(frame).encode()
    rest = memoryview(len(content).to_bytes(4, "big") + content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def main(requests: int, answers: int, paths: list[str]) -> None:
    """Load the handler, say so, and serve."""
    for descriptor in (requests, answers):
        os.set_inheritable(descriptor, False)
    frames: queue.SimpleQueue[Frame] = queue.SimpleQueue()
    threading.Thread(target=read_frames, args=(requests, frames), daemon=True).start()
    sys.path[:0] = paths
    start_logging()
    handler = load(os.environ["_HANDLER"])
    answer(answers, {"error": handler} if isinstance(handler, dict) else {"ready": True})
    while True:
        answer(answers, call(handler, frames.get()))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
