"""One warm process of a function, and what is said to it."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal

from .launch import Launch
from .memory import MEASURE_SECONDS, resident_bytes

INIT_SECONDS = 60.0
"""How long a process may take to load its handler: longer than the 10 s of AWS, on machines that are busy otherwise."""

_TICK_SECONDS = 0.05

End = Literal["answered", "timed-out", "out-of-memory", "exited"]


@dataclass
class Exchange:
    """What came of one frame that was sent, or of the start."""

    end: End = "answered"
    frame: dict[str, Any] = field(default_factory=dict)
    lines: list[tuple[int, str]] = field(default_factory=list)
    """What was printed meanwhile: milliseconds since 1970, and a line."""
    seconds: float = 0.0
    peak_bytes: int = 0
    began: int = field(default_factory=lambda: int(time.time() * 1000))
    """Milliseconds since 1970."""
    exit: str = ""
    """How the process ended, when it did."""


class Worker:
    """A process; whatever goes wrong ends it."""

    def __init__(self, launch: Launch) -> None:
        self.launch = launch
        self.idle_since = time.monotonic()
        self._peak, self._measured = 0, 0.0
        self._answers, self._partial = bytearray(), b""
        requests, self._requests = os.pipe()
        self._answer_pipe, answers = os.pipe()
        self._log_pipe, logs = os.pipe()
        try:
            self._process = subprocess.Popen(  # noqa: S603
                [*launch.command, str(requests), str(answers), *launch.paths],
                cwd=launch.folder,
                env=launch.environment,
                stdin=subprocess.DEVNULL,
                stdout=logs,
                stderr=logs,
                pass_fds=(requests, answers),
                # A group of its own: what the handler starts ends with it.
                start_new_session=True,
            )
        except OSError:
            self._close_pipes()
            raise
        finally:
            for descriptor in (requests, answers, logs):
                os.close(descriptor)
        os.set_blocking(self._log_pipe, False)
        os.set_blocking(self._answer_pipe, False)

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def begin(self) -> Exchange:
        """Wait until the handler is loaded: a frame with `ready`, or with `error`."""
        return self._exchange(None, INIT_SECONDS)

    def call(self, frame: dict[str, Any], seconds: float) -> Exchange:
        """Send a frame, and wait for the one that answers it, so many seconds at most."""
        return self._exchange(frame, seconds)

    def is_alive(self) -> bool:
        """Whether it can be called."""
        return self._process.poll() is None

    def kill(self) -> None:
        """End the process and all that it started, while somebody may wait for its answer; returns when it is gone."""
        # Gone already, or (on macOS) not yet reaped.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def end(self) -> None:
        """As `kill`, by the only one who uses it."""
        self.kill()
        self._close_pipes()

    def _close_pipes(self) -> None:
        for name in ("_requests", "_answer_pipe", "_log_pipe"):
            descriptor = getattr(self, name)
            if descriptor >= 0:
                os.close(descriptor)
                setattr(self, name, -1)

    def _exchange(self, frame: dict[str, Any] | None, seconds: float) -> Exchange:
        exchange, began = Exchange(), time.monotonic()
        try:
            if frame is not None:
                self._send(frame)
            self._receive(exchange, began + seconds)
        except OSError:
            exchange.end = "exited"
        exchange.seconds = time.monotonic() - began
        self._read_lines(exchange)
        self._take_rest(exchange)
        if exchange.end != "answered":
            exchange.exit = self._end_and_describe(exchange.end)
        exchange.peak_bytes = self._peak
        return exchange

    def _send(self, frame: dict[str, Any]) -> None:
        content = json.dumps(frame).encode()
        rest = memoryview(len(content).to_bytes(4, "big") + content)
        while rest:
            rest = rest[os.write(self._requests, rest) :]

    def _receive(self, exchange: Exchange, deadline: float) -> None:
        with self._selector() as selector:
            while True:
                ready = {key.data for key, _ in selector.select(_TICK_SECONDS)}
                if "log" in ready and not self._read_lines(exchange):
                    selector.unregister(self._log_pipe)
                if "answer" in ready:
                    part = os.read(self._answer_pipe, 1 << 16)
                    self._answers += part
                    frame = self._whole_frame()
                    if frame is not None:
                        exchange.frame = frame
                        self._peak = max(self._peak, resident_bytes(self._process.pid))
                        return
                    if not part:
                        exchange.end = "exited"
                        return
                if self._is_too_large():
                    exchange.end = "out-of-memory"
                    return
                if time.monotonic() >= deadline:
                    exchange.end = "timed-out"
                    return

    @contextmanager
    def _selector(self) -> Iterator[selectors.BaseSelector]:
        with selectors.DefaultSelector() as selector:
            selector.register(self._log_pipe, selectors.EVENT_READ, "log")
            selector.register(self._answer_pipe, selectors.EVENT_READ, "answer")
            yield selector

    def _whole_frame(self) -> dict[str, Any] | None:
        size = int.from_bytes(self._answers[:4], "big") if len(self._answers) >= 4 else None
        if size is None or len(self._answers) < 4 + size:
            return None
        content = bytes(self._answers[4 : 4 + size])
        del self._answers[: 4 + size]
        frame: dict[str, Any] = json.loads(content)
        return frame

    def _is_too_large(self) -> bool:
        if time.monotonic() - self._measured < MEASURE_SECONDS:
            return False
        self._measured = time.monotonic()
        now = resident_bytes(self._process.pid)
        self._peak = max(self._peak, now)
        return now > self.launch.memory_bytes

    def _read_lines(self, exchange: Exchange) -> bool:
        """Take in what was printed so far; False at the end of the pipe."""
        while True:
            try:
                part = os.read(self._log_pipe, 1 << 16)
            except BlockingIOError:
                return True
            except OSError:
                return False
            if not part:
                return False
            *lines, self._partial = (self._partial + part).split(b"\n")
            now = int(time.time() * 1000)
            exchange.lines += [(now, line.decode(errors="replace")) for line in lines]

    def _take_rest(self, exchange: Exchange) -> None:
        if self._partial:
            exchange.lines.append((int(time.time() * 1000), self._partial.decode(errors="replace")))
            self._partial = b""

    def _end_and_describe(self, end: End) -> str:
        if end == "exited":
            # Its pipe is closed: it is ending by itself.
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(5)
        self.end()
        code = self._process.returncode
        if code is None or code >= 0:
            return f"exit status {code}"
        return f"signal: {(signal.strsignal(-code) or str(-code)).lower()}"
