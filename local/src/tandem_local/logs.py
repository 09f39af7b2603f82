"""The log file, with rotation: an emulator that runs for weeks must not fill a disk."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

LOG_NAME = "emulator.log"
_BYTES = 5_000_000
_KEPT = 3


def start_logging(data: Path) -> Path:
    """Send all logging of the process to `emulator.log` in the data folder (4 files of 5 MB at most)."""
    path = data / LOG_NAME
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    # A log that cannot be written (a full disk) must not stop the answers.
    logging.raiseExceptions = False
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for noisy in ("botocore", "boto3", "urllib3"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    return path
