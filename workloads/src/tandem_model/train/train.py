"""From a table to a released model, in the order in which things can go wrong."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.pipeline import Pipeline
from threadpoolctl import threadpool_limits

from ..manifest import (
    FILE_NAME,
    VERSION_LENGTH,
    Equivalence,
    Input,
    Manifest,
    Output,
    Training,
    render_manifest,
)
from ..predictor import Matrix, Predictor
from ..release import MARGIN, MODEL_FILE, digest_of, mark_released, model_folder
from .cross_validation import Checkpoints, Chosen, Say, cross_validate
from .describe import describe_features, describe_outputs, golden_rows
from .estimator import STRENGTHS, Labels, fit, freeze
from .evaluate import evaluate
from .export import INPUT, OUTPUT, export, probabilities_of, require_equal
from .gate import Verdict, require_as_good
from .report import REPORT_FILE, ReportData, render_report
from .store import exclusive, write_model
from .table import FOLDS, TEST_SHARE, Table

_LIBRARIES = ("numpy", "onnx", "onnxruntime", "scikit-learn", "scipy", "skl2onnx")


@dataclass(frozen=True)
class Settings:
    """How to train. `out` is the folder of all models; `replace` releases whatever the gate would say.

    `note` is written into the model: with another one the same answers have another digest, and so another version.
    """

    out: Path
    name: str
    seed: int = 0
    margin: float = MARGIN
    replace: bool = False
    revision: str = "unknown"
    note: str = ""


@dataclass(frozen=True)
class Outcome:
    """A trained model: its folder, its manifest, and what the gate compared it with."""

    folder: Path
    manifest: Manifest
    verdict: Verdict


def train(table: Table, settings: Settings, say: Say) -> Outcome:
    """Train, check and release a model. The same table, seed, note and library versions give the same bytes.

    Raises:
        ModelError: MDL-020 to 024; nothing was written then
    """
    home = settings.out / settings.name
    # One thread: the order of a sum, and so its last bits, would depend on the number of cores.
    with exclusive(home), threadpool_limits(1):
        checkpoints = Checkpoints(home, _depends_on(table, settings))
        fitted, held_out = split(table, settings.seed)
        say(f"split into {len(fitted)} rows to train on and {len(held_out)} to test with")
        rows, labels = table.matrix[fitted], table.labels[fitted]
        chosen = cross_validate(rows, labels, len(table.classes), settings.seed, checkpoints, say)
        say(f"chose C = {chosen.strength:g}, temperature {chosen.calibration.temperature:g}")
        pipeline = freeze(fit(rows, labels, chosen.strength, exact=True), chosen.calibration)
        content = export(pipeline, len(table.names), settings.name, settings.note)
        exported = probabilities_of(content, table.matrix[held_out])
        equivalence = require_equal(pipeline, exported, table.matrix[held_out])
        say(f"ONNX Runtime and scikit-learn differ by at most {equivalence.largest_difference:g}")
        probabilities = exported.astype(np.float64)
        manifest = _manifest(table, settings, fitted, held_out, chosen, pipeline, content, probabilities, equivalence)
        Predictor(manifest, content).require_golden()
        verdict = (
            Verdict(None, None)
            if settings.replace
            else require_as_good(
                settings.out, manifest, table.matrix[held_out], table.labels[held_out], settings.margin
            )
        )
        report = ReportData(manifest, table, fitted, held_out, probabilities, chosen, _influence(pipeline), verdict)
        folder = model_folder(settings.out, settings.name, manifest.version)
        files = {
            MODEL_FILE: content,
            REPORT_FILE: render_report(report).encode(),
            FILE_NAME: render_manifest(manifest),
        }
        write_model(folder, files)
        mark_released(settings.out, manifest)
        checkpoints.remove()
        return Outcome(folder, manifest, verdict)


def split(table: Table, seed: int) -> tuple[Labels, Labels]:
    """The rows to train on and the rows to test with, each ascending; classes keep their shares."""
    rows = np.arange(len(table.labels))
    fitted, held_out = train_test_split(rows, test_size=TEST_SHARE, random_state=seed, stratify=table.labels)
    return np.sort(fitted), np.sort(held_out)


def _depends_on(table: Table, settings: Settings) -> dict[str, object]:
    return {
        "data": table.digest,
        "seed": settings.seed,
        "folds": FOLDS,
        "strengths": STRENGTHS,
        "libraries": _libraries(),
    }


def _libraries() -> dict[str, str]:
    return {name: importlib.metadata.version(name) for name in _LIBRARIES}


def _manifest(
    table: Table,
    settings: Settings,
    fitted: Labels,
    held_out: Labels,
    chosen: Chosen,
    pipeline: Pipeline,
    content: bytes,
    probabilities: Matrix,
    equivalence: Equivalence,
) -> Manifest:
    digest = digest_of(content)
    fill: Any = pipeline.named_steps.get("fill")
    fillers = None if fill is None else np.asarray(fill.statistics_, dtype=np.float64)
    return Manifest(
        model=settings.name,
        version=digest.removeprefix("sha256:")[:VERSION_LENGTH],
        digest=digest,
        input=Input(INPUT, describe_features(table, fitted, fillers)),
        output=Output(OUTPUT, table.target, table.classes, describe_outputs(probabilities)),
        metrics=evaluate(probabilities, table.labels[held_out], table.classes),
        training=Training(
            source=table.source,
            digest=table.digest,
            rows=len(table.labels),
            train_rows=len(fitted),
            test_rows=len(held_out),
            seed=settings.seed,
            parameters={"C": chosen.strength, "temperature": chosen.calibration.temperature},
            cross_validation=chosen.summary,
        ),
        golden=golden_rows(table, held_out, probabilities),
        equivalence=equivalence,
        card=table.card,
        revision=settings.revision,
        libraries=_libraries(),
    )


def _influence(pipeline: Pipeline) -> Matrix:
    """Largest coefficient of each feature, by size: features are scaled, so they compare."""
    classify: Any = pipeline.named_steps["classify"]
    influence: Matrix = np.abs(classify.coef_).max(axis=0)
    return influence
