"""Where functions run: the folder that code is unpacked into, and the address under which they find AWS."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Host:
    """The emulator, as functions see it."""

    folder: Path
    """Holds the unpacked code."""
    endpoint: str
    """`http://127.0.0.1:4566`."""


_host: Host | None = None


def use(data: Path, endpoint: str) -> None:
    """Run functions below the data folder of this emulator from now on; what another one unpacked there goes."""
    global _host
    folder = data / "functions"
    shutil.rmtree(folder, ignore_errors=True)
    _host = Host(folder, endpoint)


def host() -> Host:
    """The emulator that functions run in; without a server, one that nobody listens for."""
    global _host
    if _host is None:
        _host = Host(Path(tempfile.mkdtemp(prefix="tandem-functions-")), "http://127.0.0.1:9")
    return _host
