"""What our plugin changes in moto: each change with its reason, and a probe that says when it is no longer needed."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Probe = Callable[[], bool]
"""Looks at moto as it was installed; True when moto lacks the behaviour, so that the patch is needed."""


@dataclass(frozen=True)
class Patch:
    """One behaviour of AWS that moto does not have."""

    name: str
    """`<service>/<what>`; names its conformance configuration, too."""
    behaviour: str
    """What AWS does, in one sentence."""
    reference: str
    """AWS page that says so."""
    seen: str
    """Release of moto in which it was seen wrong."""
    needed: Probe
    apply: Callable[[], None]


@dataclass(frozen=True)
class PatchReport:
    """A patch after it was applied or left out."""

    name: str
    behaviour: str
    reference: str
    seen: str
    unnecessary: bool


class PatchTable:
    """All patches, and what became of them."""

    def __init__(self, patches: tuple[Patch, ...]) -> None:
        names = [patch.name for patch in patches]
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise ValueError(f"patches with the same name: {', '.join(sorted(twice))}")
        self._patches = patches
        self.reports: tuple[PatchReport, ...] = ()

    def apply(self) -> None:
        """Probe all of them in an unpatched moto, then apply those that are needed."""
        needed = {patch.name: patch.needed() for patch in self._patches}
        for patch in self._patches:
            if needed[patch.name]:
                patch.apply()
        self.reports = tuple(
            PatchReport(patch.name, patch.behaviour, patch.reference, patch.seen, not needed[patch.name])
            for patch in self._patches
        )


def lacks(owner: type, *names: str) -> Probe:
    """Probe: a class has none of these methods."""
    return lambda: not any(hasattr(owner, name) for name in names)


def never_says(function: Callable[..., Any], text: str) -> Probe:
    """Probe: a function's source does not name something that it would have to handle."""
    source = inspect.getsource(function)
    return lambda: text not in source


def says(function: Callable[..., Any], text: str) -> Probe:
    """Probe: a function's source still names what makes it wrong."""
    source = inspect.getsource(function)
    return lambda: text in source


def wrap(owner: type, name: str, wrapper: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
    """Put a method around another one: `wrapper` takes the original and returns its replacement."""
    original = getattr(owner, name)
    setattr(owner, name, functools.wraps(original)(wrapper(original)))


def add(owner: type, **methods: Callable[..., Any]) -> None:
    """Give a class methods that it lacks."""
    for name, method in methods.items():
        setattr(owner, name, method)
