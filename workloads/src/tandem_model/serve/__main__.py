"""`python -m tandem_model.serve --model DIR`: serves until SIGTERM. Exit code 2 tells wrong options."""

from __future__ import annotations

import json
import sys

from ..problems import ModelError
from .server import serve
from .settings import read_settings


def main() -> int:
    """Run the server."""
    try:
        settings = read_settings(sys.argv[1:])
    except ModelError as error:
        sys.stderr.write(f"{error}\n")
        sys.stdout.write(f"{json.dumps({'problems': [found.as_json() for found in error.problems]})}\n")
        return 2
    serve(settings)
    return 0


if __name__ == "__main__":
    sys.exit(main())
