"""Keeps a model back that is worse than the released one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..manifest import Manifest, Metrics
from ..predictor import Matrix, Predictor
from ..problems import ModelError
from ..release import changes, falls_behind, model_folder, read_released
from .estimator import Labels
from .evaluate import evaluate

_OTHER = "released model"


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
    renaming = "give it another name with --name, or release it all the same with --replace"
    if changed := list(changes(candidate, predictor.manifest, _OTHER, renaming)):
        raise ModelError(changed)
    before = evaluate(predictor.probabilities(test_rows).astype(float), test_labels, candidate.output.classes)
    forcing = "look at the data first; --replace releases it all the same, --margin allows more"
    if worse := list(falls_behind(candidate, before, _OTHER, forcing, margin)):
        raise ModelError(worse)
    return Verdict(released.version, before)
