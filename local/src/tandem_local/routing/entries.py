"""What PutEvents takes: entries as its request says them, judged one by one.

Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html.
"""

from __future__ import annotations

import json
from typing import Any

from .events import Event, event_of

Entry = dict[str, Any]

MOST = 10
"""Entries of one request."""


def refusal_of(entry: Entry) -> Entry | None:
    """Why an entry is not taken, as `{"ErrorCode": ..., "ErrorMessage": ...}`; None when it is."""
    for name in ("Source", "DetailType", "Detail"):
        if not entry.get(name):
            message = f"Parameter {name} is not valid. Reason: {name} is a required argument."
            return {"ErrorCode": "InvalidArgument", "ErrorMessage": message}
    if entry["Source"].startswith("aws."):
        return {"ErrorCode": "NotAuthorizedForSource", "ErrorMessage": "Not authorized for the source."}
    try:
        is_object = isinstance(json.loads(entry["Detail"]), dict)
    except json.JSONDecodeError:
        is_object = False
    return None if is_object else {"ErrorCode": "MalformedDetail", "ErrorMessage": "Detail is malformed."}


def event_in(entry: Entry, region: str) -> Event:
    """The event that an entry asks for; it must not be refused."""
    at = entry.get("Time")
    resources = list(entry.get("Resources") or [])
    seconds = None if at is None else float(at)
    return event_of(entry["Source"], entry["DetailType"], region, resources, json.loads(entry["Detail"]), seconds)
