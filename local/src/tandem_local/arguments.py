"""Command line of the server, with everything that can be known to be wrong before anything starts."""

from __future__ import annotations

import argparse
import ipaddress
from dataclasses import dataclass
from pathlib import Path

USAGE_ERROR = 2


@dataclass(frozen=True)
class Arguments:
    """What one server is started with."""

    host: str
    """Loopback address."""
    port: int
    data: Path
    """Folder for the log file and the saved state; made when it is missing."""


def parse_arguments(argv: list[str]) -> Arguments:
    """Parse and check the command line.

    Raises SystemExit with code 2 for an address that is not loopback: what listens here takes any credentials, and
    deletes everything on request.
    """
    parser = argparse.ArgumentParser(
        prog="python -m tandem_local", description=__doc__.splitlines()[0] if __doc__ else None
    )
    parser.add_argument("--host", default="127.0.0.1", help="loopback address to listen on")
    parser.add_argument("--port", type=int, default=4566, help="TCP port to listen on")
    parser.add_argument("--data", type=Path, required=True, help="folder for the log and the saved state")
    known = parser.parse_args(argv)
    if not is_loopback(known.host):
        parser.error(f"--host {known.host} is not a loopback address: write 127.0.0.1")
    if not 0 < known.port < 65536:
        parser.error(f"--port {known.port} is no TCP port: write 1 to 65535")
    return Arguments(host=known.host, port=known.port, data=known.data)


def is_loopback(host: str) -> bool:
    """Whether a host is a literal loopback address. A name is refused: what it resolves to can change."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
