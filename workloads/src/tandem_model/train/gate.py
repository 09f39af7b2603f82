"""Keeps a model back that is worse than the released one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..manifest import Manifest, Metrics
from ..predictor import Matrix, Predictor
from ..problems import ModelError, Problem, problem
from ..release import model_folder, read_released
from .estimator import Labels
from .evaluate import evaluate

MARGIN = 0.01
"""How much lower a metric may be than the released model's: about what another test split changes."""

_GATED = {"auc": "AUC", "accuracy": "accuracy"}


@dataclass(frozen=True)
class Verdict:
    """What the released model reached on the same rows; None when none was released."""

    released: str | None
    metrics: Metrics | None


def require_as_good(root: Path, candidate: Manifest, test_rows: Matrix, test_labels: Labels, margin: float) -> Verdict:
    """Compare a candidate with the released model of its name, on the candidate's test rows.

    The released model may have been trained on some of them: that favours it, never the candidate.

    Raises:
        ModelError: MDL-020, 022, or what is wrong with the released model
    """
    released = read_released(root, candidate.model)
    if released is None:
        return Verdict(None, None)
    predictor = Predictor.load(model_folder(root, candidate.model, released.version))
    if changed := list(_changes(predictor.manifest, candidate)):
        raise ModelError(changed)
    before = evaluate(predictor.probabilities(test_rows).astype(float), test_labels, candidate.output.classes)
    if worse := list(_falls_behind(candidate, before, margin)):
        raise ModelError(worse)
    return Verdict(released.version, before)


def _falls_behind(candidate: Manifest, before: Metrics, margin: float) -> Iterator[Problem]:
    for name, title in _GATED.items():
        reached, wanted = getattr(candidate.metrics, name), getattr(before, name) - margin
        if reached < wanted:
            yield problem(
                "worseThanReleased",
                f"{candidate.model} {candidate.version}",
                f"has a lower {title} than the released model",
                expected=f"at least {wanted:.4f} (released: {getattr(before, name):.4f}, margin {margin:g})",
                got=reached,
                hint="look at the data first; --replace releases it all the same, --margin allows more",
            )


def _changes(before: Manifest, candidate: Manifest) -> Iterator[Problem]:
    for what, old, new in (
        ("features", [f.name for f in before.input.features], [f.name for f in candidate.input.features]),
        ("classes", list(before.output.classes), list(candidate.output.classes)),
    ):
        if old != new:
            yield problem(
                "inputsChanged",
                f"{candidate.model} {candidate.version}",
                f"has other {what} than the released model",
                expected=f"{old}"[:160],
                got={"added": sorted(set(new) - set(old)), "removed": sorted(set(old) - set(new))},
                hint="give it another name with --name, or release it all the same with --replace",
            )
