"""Where a request is meant for: the service and the region that its signature names."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

_SCOPE = re.compile(r"Credential=[^/,]+/\d{8}/(?P<region>[^/,]+)/(?P<service>[^/,]+)/aws4_request")
_JSON_TARGET = re.compile(r"\.(\w+)$")
_QUERY_ACTION = re.compile(rb"(?:^|&)Action=(\w+)")
_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Origin:
    """Service and region of a request; both empty when it is not signed."""

    service: str
    """Signing name: `s3`, `ec2`, `monitoring`."""
    region: str
    operation: str
    """Name of the operation where the request says it (query and JSON protocols), else method and path."""


def origin_of(environ: dict[str, Any]) -> Origin:
    """Read the credential scope of a request's header or, for a presigned URL, of its query.

    Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html.
    """
    scope = environ.get("HTTP_AUTHORIZATION", "")
    query = environ.get("QUERY_STRING", "")
    if "X-Amz-Credential" in query:
        scope = f"Credential={parse_qs(query).get('X-Amz-Credential', [''])[0]}"
    found = _SCOPE.search(scope)
    service, region = (found["service"].lower(), found["region"]) if found else ("", "")
    return Origin(service=service, region=region, operation=_operation_of(environ))


def _operation_of(environ: dict[str, Any]) -> str:
    target = _JSON_TARGET.search(environ.get("HTTP_X_AMZ_TARGET", ""))
    if target:
        return target[1]
    if environ.get("CONTENT_TYPE", "").startswith(_FORM):
        action = _QUERY_ACTION.search(_peek(environ))
        if action:
            return action[1].decode()
    query = environ.get("QUERY_STRING", "")
    path = f"{environ.get('REQUEST_METHOD', '')} {environ.get('PATH_INFO', '')}"
    # The SDK for Go repeats the operation's name there.
    return f"{path}?{query.split('&')[0]}" if query and not query.startswith("x-id=") else path


def _peek(environ: dict[str, Any]) -> bytes:
    """Read the body, and leave it to be read again."""
    held = environ.get("tandem.body")
    if held is None:
        held = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["tandem.body"] = held
        environ["wsgi.input"] = io.BytesIO(held)
    return bytes(held)
