"""What Lambda calls: `tandem_model.lambda_handler.entry.handle`. The model is loaded once per sandbox, at its start."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .handler import LambdaHandler

_HANDLER = LambdaHandler.load(Path(os.environ.get("TANDEM_MODEL_DIR", "model")), os.environ.get("AWS_REGION", "local"))


def handle(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """Answer one event."""
    return _HANDLER(event)
