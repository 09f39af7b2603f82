"""Something that happened in a region, in one line."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal

Kind = Literal["release", "alarm", "function", "unreadable"]


@dataclass(frozen=True)
class Happening:
    """What happened: `at` is UTC, ISO 8601; `what` says which model, alarm or function it is about."""

    at: str
    region: str
    kind: Kind
    what: str
    said: str

    def as_text(self) -> str:
        """One line for people."""
        return f"{self.at[11:19]}  {self.region:<14}  {self.kind:<10}  {self.what}  {self.said}".rstrip()

    def as_json(self) -> str:
        """One line for programs."""
        return json.dumps(asdict(self))
