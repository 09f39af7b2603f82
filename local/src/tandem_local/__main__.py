"""`python -m tandem_local --port 4566 --data DIR`: start the embedded AWS."""

from __future__ import annotations

import socket
import sys

from .arguments import Arguments, parse_arguments
from .logs import start_logging
from .settings import apply_settings

PORT_IN_USE = 3
"""Exit code when somebody else listens on the port."""
NO_DATA_FOLDER = 4
"""Exit code when the data folder cannot be written."""


def main(argv: list[str]) -> int:
    """Start and serve; returns the process's exit code."""
    arguments = parse_arguments(argv)
    try:
        listener = listen(arguments)
    except OSError as error:
        print(f"cannot listen on {arguments.host}:{arguments.port}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return PORT_IN_USE
    try:
        arguments.data.mkdir(parents=True, exist_ok=True)
        start_logging(arguments.data)
    except OSError as error:
        print(f"cannot write to {arguments.data}: {error.strerror}", file=sys.stderr)  # noqa: T201
        return NO_DATA_FOLDER
    apply_settings(arguments.port)
    # Imported only now: moto reads its settings when it is imported, and takes a second to.
    from .server import Emulator

    Emulator(listener, arguments.data).serve()
    return 0


def listen(arguments: Arguments) -> socket.socket:
    """Take the port before anything slow happens, so that of two that start at once one is refused at once."""
    family = socket.AF_INET6 if ":" in arguments.host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((arguments.host, arguments.port))
    listener.listen(128)
    return listener


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
