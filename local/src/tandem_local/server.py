"""The HTTP server: moto behind our gate."""

from __future__ import annotations

import logging
import os
import signal
import socket
import threading
import time
import uuid
from dataclasses import asdict
from pathlib import Path
from typing import Any

from moto.core.base_backend import BackendDict
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import BaseWSGIServer, make_server

from . import outages, snapshot
from .control import Control
from .counters import RequestCounters
from .faults import FaultTable, parse_faults
from .functions import host as function_host
from .functions import lifecycle
from .gate import ORIGIN, Gate, is_control
from .inventory import Inventory
from .origin import origin_of
from .patches import PatchTable
from .plugin import all_patches
from .routing.clock import fire_now
from .routing.courier import courier
from .settings import ACCOUNT, MOTO_VERSION

log = logging.getLogger("tandem.server")


class RequestHandler(MotoRequestHandler):
    """moto's handler with one log line for each request, and answers that are sent at once."""

    # Otherwise an answer in two parts waits for the client's delayed acknowledgement: 40 ms for each request.
    disable_nagle_algorithm = True
    wbufsize = -1

    def handle_expect_100(self) -> bool:
        """Let a client that asks first send its body, at once: answers are buffered, and it waits a second."""
        self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        self.wfile.flush()
        # Or werkzeug says it again.
        del self.headers["Expect"]
        return True

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:  # noqa: ARG002
        """Log what was asked, of which region, and how it was answered."""
        environ = getattr(self, "environ", {})
        if is_control(environ):
            return
        origin = environ.get(ORIGIN) or origin_of(environ)
        log.info("%s %s %s -> %s", origin.region or "-", origin.service or "-", origin.operation, code)


class Emulator:
    """One embedded AWS and what its control endpoints act on."""

    def __init__(self, listener: socket.socket, data: Path) -> None:
        host, port = listener.getsockname()[:2]
        self._id = uuid.uuid4().hex
        self._began = time.time()
        self._port = port
        self._data = data
        self._faults = FaultTable()
        outages.watch(self._faults)
        function_host.use(data, f"http://{f'[{host}]' if ':' in host else host}:{port}")
        self._counters = RequestCounters()
        self._patches = PatchTable(all_patches())
        self._patches.apply()
        self._inventory = Inventory()
        moto = DomainDispatcherApplication(create_backend_app)
        gate = Gate(moto, Control(self._handlers()), self._faults, self._counters)
        self._server: BaseWSGIServer = make_server(
            host, port, gate, threaded=True, request_handler=RequestHandler, fd=listener.fileno()
        )

    def serve(self) -> None:
        """Answer until shut down."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self._shut_down(None))
        # The terminal that started it may go.
        if hasattr(signal, "SIGHUP"):
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
        self.answer()

    def answer(self) -> None:
        """Answer until asked to shut down; signals are the caller's."""
        log.info("ready on port %d, process %d", self._port, os.getpid())
        self._server.serve_forever()
        lifecycle.stop()
        log.info("stopped")

    def _handlers(self) -> dict[tuple[str, str], Any]:
        return {
            ("GET", "ready"): self._ready,
            ("GET", "faults"): lambda _: self._faults.describe(),
            ("POST", "faults"): self._add_faults,
            ("PUT", "faults"): self._replace_faults,
            ("DELETE", "faults"): lambda _: self._replace_faults([]),
            ("GET", "requests"): lambda _: self._counters.report(),
            ("DELETE", "requests"): lambda _: self._clear_counters(),
            ("GET", "inventory"): lambda _: self._inventory.report(),
            ("GET", "patches"): lambda _: [asdict(each) for each in self._patches.reports],
            ("POST", "fire"): fire_now,
            ("POST", "reset"): self._reset,
            ("POST", "save"): self._save,
            ("POST", "load"): self._load,
            ("POST", "shutdown"): self._shut_down,
        }

    def _ready(self, _: Any) -> dict[str, Any]:
        return {
            "id": self._id,
            "pid": os.getpid(),
            "port": self._port,
            "account": ACCOUNT,
            "moto": MOTO_VERSION,
            "data": str(self._data),
            "seconds": round(time.time() - self._began, 1),
        }

    def _add_faults(self, document: Any) -> Any:
        self._faults.add(parse_faults(document))
        return self._faults.describe()

    def _replace_faults(self, document: Any) -> Any:
        self._faults.replace(parse_faults(document))
        outages.resume()
        return self._faults.describe()

    def _clear_counters(self) -> Any:
        self._counters.clear()
        return self._counters.report()

    def _save(self, _: Any) -> dict[str, Any]:
        with courier.quiet():
            return snapshot.save(self._data, self._inventory)

    def _reset(self, _: Any) -> dict[str, Any]:
        with courier.quiet():
            BackendDict.reset()
        self._inventory.forget()
        self._faults.replace([])
        return self._inventory.report()

    def _load(self, _: Any) -> dict[str, Any]:
        lifecycle.stop()
        try:
            with courier.quiet():
                return snapshot.load(self._data, self._inventory)
        finally:
            lifecycle.resume()

    def _shut_down(self, _: Any) -> dict[str, Any]:
        self._faults.replace([])
        # From another thread: the server waits for its requests, of which this may be one.
        threading.Thread(target=self._server.shutdown, daemon=True).start()
        return {"id": self._id, "pid": os.getpid()}
