"""Our own endpoints below `/tandem/`: readiness, inventory, faults, counters, state and shutdown."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from typing import Any

from .faults import FaultError

log = logging.getLogger("tandem.control")

Handler = Callable[[Any], Any]
"""Takes the request's JSON body (None when there is none) and returns the answer's JSON."""


class ControlError(Exception):
    """A request that cannot be met; the message says why."""


class Control:
    """WSGI application made of a table: `("GET", "ready")` to its handler."""

    def __init__(self, handlers: dict[tuple[str, str], Handler]) -> None:
        self._handlers = handlers

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer one request with JSON."""
        status, answer = self._answer(environ)
        body = (json.dumps(answer, indent=2, sort_keys=True, default=str) + "\n").encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]

    def _answer(self, environ: dict[str, Any]) -> tuple[str, Any]:
        # A web page that is open in a browser could reach loopback; a browser names the page it comes from.
        if "HTTP_ORIGIN" in environ:
            return "403 Forbidden", {"error": "web pages may not use this"}
        method, name = environ["REQUEST_METHOD"], environ["PATH_INFO"].removeprefix("/tandem/")
        handler = self._handlers.get((method, name))
        if handler is None:
            known = [f"{each} /tandem/{path}" for each, path in sorted(self._handlers)]
            return "404 Not Found", {"error": f"no {method} /tandem/{name}", "known": known}
        length = int(environ.get("CONTENT_LENGTH") or 0)
        try:
            document = json.loads(environ["wsgi.input"].read(length)) if length else None
            return "200 OK", handler(document)
        except json.JSONDecodeError as error:
            return "400 Bad Request", {"error": f"the body is not JSON: {error}"}
        except FaultError as error:
            return "400 Bad Request", {"error": str(error)}
        except ControlError as error:
            return "409 Conflict", {"error": str(error)}
        except OSError as error:
            log.exception("%s %s", method, name)
            return "507 Insufficient Storage", {"error": f"{error.strerror}: {error.filename}"}
