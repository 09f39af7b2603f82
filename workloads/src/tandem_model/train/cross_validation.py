"""Cross-validation with a checkpoint per fold: a training that was killed goes on where it was."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.model_selection import StratifiedKFold

from ..manifest import CrossValidation
from ..predictor import Matrix
from .estimator import STRENGTHS, Calibration, Labels, fit, log_loss, scores, softmax
from .table import FOLDS

Say = Callable[[str], None]


@dataclass(frozen=True)
class Chosen:
    """The strength with the least log loss over all folds, the calibration of its scores, and how good it was."""

    strength: float
    calibration: Calibration
    summary: CrossValidation
    fold_log_losses: Mapping[float, tuple[float, ...]]


class Checkpoints:
    """One file per fold in a folder that is named after everything that the result depends on."""

    def __init__(self, parent: Path, inputs: Mapping[str, object]) -> None:
        key = hashlib.sha256(json.dumps(inputs, sort_keys=True, default=str).encode()).hexdigest()[:16]
        self.folder = parent / f".training-{key}"

    def load(self, fold: int, shape: tuple[int, ...]) -> Matrix | None:
        """A fold's scores; None when there are none, or none that can be used."""
        try:
            values: Matrix = np.load(io.BytesIO(self._path(fold).read_bytes()), allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None
        return values if values.shape == shape and bool(np.isfinite(values).all()) else None

    def save(self, fold: int, values: Matrix) -> None:
        """Keep a fold's scores, in one step."""
        self.folder.mkdir(parents=True, exist_ok=True)
        beside = self.folder / f".fold-{fold}.{os.getpid()}.npy"
        np.save(beside, values)
        beside.replace(self._path(fold))

    def remove(self) -> None:
        """Forget them; the training is done."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, fold: int) -> Path:
        return self.folder / f"fold-{fold}.npy"


def cross_validate(
    matrix: Matrix, labels: Labels, classes: int, seed: int, checkpoints: Checkpoints, say: Say
) -> Chosen:
    """Score every row by models that never saw it, once per strength."""
    out_of_fold = np.zeros((len(STRENGTHS), len(labels), classes))
    folds = list(StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(matrix, labels))
    for fold, (fitted, held_out) in enumerate(folds):
        found = checkpoints.load(fold, (len(STRENGTHS), len(held_out), classes))
        resumed = found is not None
        if found is None:
            models = [fit(matrix[fitted], labels[fitted], strength) for strength in STRENGTHS]
            found = np.stack([scores(model, matrix[held_out]) for model in models])
            checkpoints.save(fold, found)
        out_of_fold[:, held_out] = found
        say(f"fold {fold + 1} of {FOLDS}{', from its checkpoint' if resumed else ''}")
    return _choose(out_of_fold, labels, [held_out for _, held_out in folds])


def _choose(out_of_fold: Matrix, labels: Labels, folds: list[Labels]) -> Chosen:
    losses = [log_loss(softmax(values), labels) for values in out_of_fold]
    # Rounded, so that a tie goes to the simpler model on every machine.
    best = min(range(len(STRENGTHS)), key=lambda index: (round(losses[index], 4), index))
    calibration = Calibration.of(out_of_fold[best], labels)
    probabilities = calibration.apply(out_of_fold[best])
    hits = [float(np.mean(probabilities[fold].argmax(axis=1) == labels[fold])) for fold in folds]
    fold_losses = [log_loss(probabilities[fold], labels[fold]) for fold in folds]
    summary = CrossValidation(
        folds=len(folds),
        accuracy=round(float(np.mean(hits)), 6),
        accuracy_deviation=round(float(np.std(hits)), 6),
        log_loss=round(float(np.mean(fold_losses)), 6),
        log_loss_deviation=round(float(np.std(fold_losses)), 6),
    )
    by_strength = {
        strength: tuple(round(log_loss(softmax(values[fold]), labels[fold]), 6) for fold in folds)
        for strength, values in zip(STRENGTHS, out_of_fold, strict=True)
    }
    return Chosen(STRENGTHS[best], calibration, summary, by_strength)
