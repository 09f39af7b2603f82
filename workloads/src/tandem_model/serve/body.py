"""Reads a request's body within bounds of size and time."""

from __future__ import annotations

import anyio
from starlette.requests import Request

from ..problems import ModelError, Problem, problem
from .settings import Settings


async def read_body(request: Request, settings: Settings) -> bytes:
    """The whole body.

    Raises:
        ModelError: MDL-051, MDL-052
    """
    most = settings.max_body_bytes
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > most:
        raise ModelError([_too_large(most, f"{declared} bytes")])
    parts: list[bytes] = []
    size = 0
    try:
        with anyio.fail_after(settings.body_seconds):
            async for part in request.stream():
                size += len(part)
                if size > most:
                    raise ModelError([_too_large(most, f"{size} bytes so far")])
                parts.append(part)
    except TimeoutError:
        expected = f"all of it within {settings.body_seconds:g} s"
        found = problem(
            "bodyTooSlow", "body", "came too slowly", expected=expected, got=f"{size} bytes", hint="send it again"
        )
        raise ModelError([found]) from None
    return b"".join(parts)


def _too_large(most: int, got: str) -> Problem:
    return problem(
        "bodyTooLarge",
        "body",
        "is too large",
        expected=f"at most {most} bytes",
        got=got,
        hint="send fewer rows at once",
    )
