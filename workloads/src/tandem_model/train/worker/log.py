"""What the trainer tells of its work: a line for people, or JSON."""

from __future__ import annotations

import json
import sys
from datetime import datetime, timezone
from typing import Any


class Log:
    """Writes one line for each thing that happens, at once."""

    def __init__(self, as_json: bool) -> None:
        """`as_json`: one JSON object a line."""
        self._as_json = as_json

    def __call__(self, event: str, region: str | None = None, **fields: Any) -> None:
        """`event` in the past tense or as it is now; fields that are None are left out."""
        at = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
        known = {name: value for name, value in fields.items() if value is not None}
        if self._as_json:
            place = {} if region is None else {"region": region}
            line = json.dumps({"time": at, "event": event, **place, **known}, default=str)
        else:
            said = "  ".join(f"{name} {value}" for name, value in known.items())
            line = "  ".join(filter(None, (at[11:19], region, event, said)))
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
