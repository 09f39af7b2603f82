"""Faults on demand: a region or a service that is dark, slow, throttled or failing, or keeps its answers."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, fields
from threading import Event, Lock
from typing import Any, Literal, get_args

from .origin import Origin

FaultKind = Literal["dark", "slow", "held", "throttled", "failing"]
"""dark: the connection is closed unanswered; slow: answered late; held: carried out, and answered when the fault is
cleared; throttled: 400 or 503 with the service's throttling code; failing: 500 InternalError."""

KINDS: tuple[str, ...] = get_args(FaultKind)


class FaultError(ValueError):
    """A fault that cannot be set, with what would be right."""


@dataclass
class Fault:
    """One rule. Absent selectors match everything; of several rules that match, the first one that strikes counts."""

    kind: FaultKind
    region: str | None = None
    service: str | None = None
    """Signing name, as in ARNs mostly: `s3`, `ec2`, `dynamodb`."""
    operation: str | None = None
    """Name of the operation, where the request says it: `CreateVpc`."""
    method: str | None = None
    """HTTP method, to fail writes alone."""
    path: str | None = None
    """Part of the path, to fail one key or bucket alone; with a `$` at its end, the path's end."""
    probability: float = 1.0
    seconds: float = 1.0
    """How long a slow answer waits."""
    skip: int = 0
    """How many matching requests pass before the fault begins to strike."""
    times: int | None = None
    """How often it strikes; absent means for ever."""
    seed: int = 0
    struck: int = 0
    matched: int = 0
    _random: random.Random = field(default_factory=random.Random, repr=False)
    _cleared: Event = field(default_factory=Event, repr=False)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 -- repeatable on purpose

    def strikes(self, origin: Origin, method: str, path: str) -> bool:
        """Decide on one request, and count."""
        if self.region not in (None, origin.region) or self.service not in (None, origin.service):
            return False
        if self.operation not in (None, origin.operation) or self.method not in (None, method):
            return False
        if self.path is not None and not _is_at(self.path, path):
            return False
        self.matched += 1
        if self.matched <= self.skip or (self.times is not None and self.struck >= self.times):
            return False
        if self._random.random() >= self.probability:
            return False
        self.struck += 1
        return True

    def darkens(self, service: str, region: str) -> bool:
        """Whether it keeps everything of a service in a region from answering."""
        selects_less = any((self.operation, self.method, self.path)) or self.probability < 1
        if self.kind != "dark" or selects_less or self.matched < self.skip:
            return False
        is_over = self.times is not None and self.struck >= self.times
        return not is_over and self.region in (None, region) and self.service in (None, service)

    def wait(self) -> None:
        """Return when the fault is cleared."""
        self._cleared.wait()

    def clear(self) -> None:
        """Let those go who wait for it."""
        self._cleared.set()

    def describe(self) -> dict[str, Any]:
        """The rule as JSON, without what is not set."""
        values = {each.name: getattr(self, each.name) for each in fields(self) if not each.name.startswith("_")}
        return {name: value for name, value in values.items() if value is not None}


def _is_at(wanted: str, path: str) -> bool:
    return path.endswith(wanted[:-1]) if wanted.endswith("$") else wanted in path


class FaultTable:
    """The faults of one server; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._faults: list[Fault] = []

    def replace(self, rules: list[Fault]) -> None:
        """Set all faults at once; none clears them."""
        with self._lock:
            before, self._faults = self._faults, rules
        for fault in before:
            fault.clear()

    def add(self, rules: list[Fault]) -> None:
        """Set further faults."""
        with self._lock:
            self._faults.extend(rules)

    def struck_by(self, origin: Origin, method: str, path: str) -> Fault | None:
        """The fault that strikes a request."""
        if not self._faults:
            return None
        with self._lock:
            return next((fault for fault in self._faults if fault.strikes(origin, method, path)), None)

    def darkens(self, service: str, region: str) -> bool:
        """Whether one of them keeps everything of a service in a region from answering."""
        with self._lock:
            return any(fault.darkens(service, region) for fault in self._faults)

    def describe(self) -> list[dict[str, Any]]:
        """All faults as JSON, with how often each struck."""
        with self._lock:
            return [fault.describe() for fault in self._faults]


_FIELDS: dict[str, tuple[type, ...]] = {
    "kind": (str,),
    "region": (str,),
    "service": (str,),
    "operation": (str,),
    "method": (str,),
    "path": (str,),
    "probability": (int, float),
    "seconds": (int, float),
    "skip": (int,),
    "times": (int,),
    "seed": (int,),
}


def parse_faults(document: Any) -> list[Fault]:
    """Read faults from JSON: an object or a list of them.

    Raises FaultError that names the field and what would be right.
    """
    return [_parse_fault(each) for each in (document if isinstance(document, list) else [document])]


def _parse_fault(document: Any) -> Fault:
    if not isinstance(document, dict):
        raise FaultError("a fault is an object: " + ", ".join(_FIELDS))
    for name, value in document.items():
        if name not in _FIELDS:
            raise FaultError(f"{name} is no field of a fault: " + ", ".join(_FIELDS))
        if not isinstance(value, _FIELDS[name]) or isinstance(value, bool):
            raise FaultError(f"{name} is {value!r}: a {_FIELDS[name][0].__name__} is expected")
    if document.get("kind") not in KINDS:
        raise FaultError(f"kind is {document.get('kind')!r}: one of {', '.join(KINDS)}")
    if not 0 <= document.get("probability", 1) <= 1:
        raise FaultError(f"probability is {document['probability']}: 0 to 1")
    if document.get("seconds", 0) < 0:
        raise FaultError(f"seconds is {document['seconds']}: 0 or more")
    return Fault(**document)
