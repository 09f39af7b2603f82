"""Whether a model may take another's place: the same inputs and classes, and metrics that are as good."""

from __future__ import annotations

from collections.abc import Iterator

from ..manifest import Manifest, Metrics
from ..problems import Problem, problem

MARGIN = 0.01
"""How much lower a metric may be than the other model's: about what another test split changes."""

_GATED = {"auc": "AUC", "accuracy": "accuracy"}


def falls_behind(
    candidate: Manifest, before: Metrics, other: str, hint: str, margin: float = MARGIN
) -> Iterator[Problem]:
    """MDL-020 for each metric that is lower than the other model's; `other` is how it is called."""
    for name, title in _GATED.items():
        reached, wanted = getattr(candidate.metrics, name), getattr(before, name) - margin
        if reached < wanted:
            yield problem(
                "worseThanReleased",
                f"{candidate.model} {candidate.version}",
                f"has a lower {title} than the {other}",
                expected=f"at least {wanted:.4f} ({other}: {getattr(before, name):.4f}, margin {margin:g})",
                got=reached,
                hint=hint,
            )


def changes(candidate: Manifest, before: Manifest, other: str, hint: str) -> Iterator[Problem]:
    """MDL-022 when features or classes are others than those that callers of the other model send and expect."""
    for what, old, new in (
        ("features", [f.name for f in before.input.features], [f.name for f in candidate.input.features]),
        ("classes", list(before.output.classes), list(candidate.output.classes)),
    ):
        if old != new:
            yield problem(
                "inputsChanged",
                f"{candidate.model} {candidate.version}",
                f"has other {what} than the {other}",
                expected=f"{old}"[:160],
                got={"added": sorted(set(new) - set(old)), "removed": sorted(set(old) - set(new))},
                hint=hint,
            )
