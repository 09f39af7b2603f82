"""The outermost WSGI application: counts, lets faults strike, answers our own paths, and hands the rest to moto."""

from __future__ import annotations

import json
import logging
import socket
import time
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from .control import Control
from .counters import RequestCounters
from .faults import Fault, FaultTable
from .origin import Origin, origin_of
from .routing import after

log = logging.getLogger("tandem.gate")

StartResponse = Callable[..., Any]
WsgiApplication = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]

_CONTROL_PREFIX = "/tandem/"

ORIGIN = "tandem.origin"
"""Key in the request's environment under which its origin is kept for the log."""

_XML_ERROR = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<ErrorResponse><Error><Type>{type}</Type><Code>{code}</Code><Message>{message}</Message></Error>"
    "<RequestId>tandem</RequestId></ErrorResponse>"
)
_S3_ERROR = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<Error><Code>{code}</Code><Message>{message}</Message><RequestId>tandem</RequestId></Error>"
)
_EC2_ERROR = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    "<Response><Errors><Error><Code>{code}</Code><Message>{message}</Message></Error></Errors>"
    "<RequestID>tandem</RequestID></Response>"
)


class Gate:
    """What every request passes through."""

    def __init__(self, moto: WsgiApplication, control: Control, faults: FaultTable, counters: RequestCounters) -> None:
        self._moto = moto
        self._control = control
        self._faults = faults
        self._counters = counters

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        path = environ.get("PATH_INFO", "")
        if is_control(environ):
            return self._control(environ, start_response)
        origin = environ[ORIGIN] = origin_of(environ)
        self._counters.count(origin)
        fault = self._faults.struck_by(origin, environ["REQUEST_METHOD"], path)
        if fault is None:
            return self._ask_moto(environ, start_response, origin)
        log.info("%s strikes %s in %s: %s", fault.kind, origin.service, origin.region, origin.operation)
        return self._suffer(fault, environ, start_response, origin)

    def _suffer(
        self, fault: Fault, environ: dict[str, Any], start_response: StartResponse, origin: Origin
    ) -> Iterable[bytes]:
        if fault.kind == "dark":
            drop_connection(environ)
        if fault.kind == "slow":
            time.sleep(fault.seconds)
            return self._ask_moto(environ, start_response, origin)
        if fault.kind == "held":
            answer = list(self._ask_moto(environ, start_response, origin))
            fault.wait()
            return answer
        if fault.kind == "throttled":
            code = "SlowDown" if origin.service == "s3" else "ThrottlingException"
            status = "503 Slow Down" if origin.service == "s3" else "400 Bad Request"
            return _error(environ, start_response, origin, status, code, "Rate exceeded")
        return _error(
            environ, start_response, origin, "500 Internal Server Error", "InternalError", "A fault was asked for"
        )

    def _ask_moto(self, environ: dict[str, Any], start_response: StartResponse, origin: Origin) -> Iterable[bytes]:
        try:
            with after.request():
                return self._moto(environ, start_response)
        except NotImplementedError as error:
            # 501 and not 500, which SDKs take for a passing failure and try again.
            reason = str(error) or origin.operation
            self._counters.unsupported(origin, reason)
            log.warning("not supported: %s in %s: %s", origin.service, origin.region, reason)
            message = f"The embedded AWS does not have this: {reason}"
            return _error(environ, start_response, origin, "501 Not Implemented", "NotImplemented", message)


def is_control(environ: dict[str, Any]) -> bool:
    """Whether a request is for us. One that is signed is for AWS: a bucket may be called `tandem`."""
    signed = "HTTP_AUTHORIZATION" in environ or "X-Amz-" in environ.get("QUERY_STRING", "")
    return not signed and environ.get("PATH_INFO", "").startswith(_CONTROL_PREFIX)


def drop_connection(environ: dict[str, Any]) -> NoReturn:
    """Close a request's connection without an answer, as a host that is gone does.

    Raises ConnectionResetError always; the server takes it for a client that went away.
    """
    connection: socket.socket | None = environ.get("werkzeug.socket")
    if connection is not None:
        # Not close(): the server still holds files on this socket, which would keep the connection open.
        connection.shutdown(socket.SHUT_RDWR)
    raise ConnectionResetError("a fault makes this dark")


def _error(
    environ: dict[str, Any], start_response: StartResponse, origin: Origin, status: str, code: str, message: str
) -> Iterable[bytes]:
    """Say an error in the protocol in which the request was made."""
    kind = environ.get("CONTENT_TYPE", "")
    fields = {"code": code, "message": message, "type": "Sender" if status.startswith("4") else "Receiver"}
    if origin.service == "s3":
        body, content_type = _S3_ERROR.format(**fields), "application/xml"
    elif origin.service == "ec2":
        body, content_type = _EC2_ERROR.format(**fields), "text/xml"
    elif kind.startswith("application/x-www-form-urlencoded") or origin.service == "route53":
        body, content_type = _XML_ERROR.format(**fields), "text/xml"
    else:
        body, content_type = json.dumps({"__type": code, "message": message}), "application/x-amz-json-1.1"
    encoded = body.encode()
    start_response(
        status,
        [("Content-Type", content_type), ("Content-Length", str(len(encoded))), ("x-amzn-ErrorType", code)],
    )
    return [encoded]
