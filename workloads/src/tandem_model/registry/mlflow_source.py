"""A model that MLflow logged, as a release: its ONNX file, and a manifest of what MLflow knows about it.

What is read: the `MLmodel` file, the input example, the run's metrics. Nothing of the model is executed but its graph.
"""

from __future__ import annotations

import importlib.metadata
import json
import tempfile
from pathlib import Path
from typing import Any

import mlflow
import numpy as np
import onnxruntime
import yaml

from ..manifest import (
    MODEL_NAME,
    Card,
    CrossValidation,
    Equivalence,
    Feature,
    Golden,
    Input,
    Manifest,
    Metrics,
    MissingPolicy,
    Output,
    Training,
)
from ..predictor import Matrix
from ..problems import ModelError, Problem, problem
from ..release import digest_of
from ..train.describe import GOLDEN_TOLERANCE, accepted, bins_of, describe_outputs, observed_in
from .entry import version_of

LEAST_ROWS = 50
"""Of the input example: accepted ranges and the reference of drift are made of it."""

_GOLDEN_ROWS = 8
_METRICS = ("accuracy", "auc", "log_loss")


def load_from_mlflow(uri: str, name: str | None) -> tuple[Manifest, bytes]:
    """The manifest and the ONNX file of a logged model.

    Args:
        uri: `runs:/<run>/<path>`, `models:/<name>/<version>`, `models:/<id>`, or a folder; `MLFLOW_TRACKING_URI` says
            where MLflow is
        name: the release's name (default: the registered model's)

    Raises:
        ModelError: MDL-085, everything that is missing
    """
    try:
        with tempfile.TemporaryDirectory(prefix="tandem-mlflow-") as scratch:
            folder = Path(uri) if Path(uri).is_dir() else Path(_download(uri, scratch))
            document = yaml.safe_load((folder / "MLmodel").read_bytes())
            content = _onnx_of(uri, folder, document)
            rows = _example(folder, document)
        metrics = dict(mlflow.MlflowClient().get_run(document["run_id"]).data.metrics)
    except (OSError, ValueError, KeyError, TypeError, yaml.YAMLError, mlflow.exceptions.MlflowException) as error:
        raise ModelError(
            [_unusable(uri, "a logged ONNX model and its run", f"{type(error).__name__}: {error}")]
        ) from None
    return _manifest(uri, name or _name_in(uri), document, content, rows, metrics), content


def _download(uri: str, scratch: str) -> str:
    path: str = mlflow.artifacts.download_artifacts(artifact_uri=uri, dst_path=scratch)
    return path


def _onnx_of(uri: str, folder: Path, document: dict[str, Any]) -> bytes:
    path = (folder / str(document["flavors"]["onnx"]["data"])).resolve()
    # The file is named by a document that anybody may have written.
    if folder.resolve() not in path.parents:
        raise ModelError([_unusable(uri, "a file of the logged model", str(path))])
    return path.read_bytes()


def _example(folder: Path, document: dict[str, Any]) -> Matrix:
    """The input example as float64 of shape (rows, features)."""
    about = document.get("saved_input_example_info") or {}
    path = (folder / str(about.get("artifact_path", "input_example.json"))).resolve()
    if folder.resolve() not in path.parents:
        raise ValueError(f"{path} is no file of the logged model")
    example = json.loads(path.read_bytes())
    if isinstance(example, dict):
        example = example["data"] if "data" in example else next(iter(example.values()))
    rows = np.array(example, dtype=np.float64)
    if rows.ndim != 2 or not np.isfinite(rows).all():
        raise ValueError(f"an input example of shape {rows.shape}, or with missing values")
    return rows


def _manifest(
    uri: str, name: str, document: dict[str, Any], content: bytes, rows: Matrix, metrics: dict[str, float]
) -> Manifest:
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    tensors = {item.name: item for item in session.get_inputs() if item.type == "tensor(float)"}
    outputs = [item for item in session.get_outputs() if item.type == "tensor(float)" and len(item.shape) == 2]
    names = _feature_names(document, rows.shape[1])
    rules = (
        (MODEL_NAME.fullmatch(name), "a name: small letters, digits and hyphens", name, "give one with --name"),
        (len(session.get_inputs()) == len(tensors) == 1, "one float input", list(tensors), _EXPORT),
        (
            len(outputs) == 1 and isinstance(outputs[0].shape[1], int),
            "one float output (rows, classes)",
            "others",
            _EXPORT,
        ),
        (len(rows) >= LEAST_ROWS, f"an input example of {LEAST_ROWS} rows", len(rows), "input_example=X_train[:1000]"),
        (len(names) == rows.shape[1], f"{rows.shape[1]} names", names, 'metadata={"features": [...]}'),
        (all(each in metrics for each in _METRICS), f"metrics {_METRICS}", sorted(metrics), "mlflow.log_metrics(...)"),
    )
    if found := [_unusable(uri, expected, got, hint) for fits, expected, got, hint in rules if not fits]:
        raise ModelError(found)
    (probabilities,) = session.run([outputs[0].name], {next(iter(tensors)): rows.astype(np.float32)})
    digest = digest_of(content)
    return Manifest(
        model=name,
        version=version_of(digest),
        digest=digest,
        input=Input(next(iter(tensors)), tuple(map(_feature, names, rows.T))),
        output=Output(
            outputs[0].name, "class", _classes(document, probabilities.shape[1]), describe_outputs(probabilities)
        ),
        metrics=Metrics(
            len(rows),
            metrics["accuracy"],
            metrics["auc"],
            metrics["log_loss"],
            metrics.get("calibration_error", 0.0),
            (),
        ),
        training=Training(
            uri, digest_of(rows.tobytes()), len(rows), len(rows), 0, 0, {}, CrossValidation(0, 0.0, 0.0, 0.0, 0.0)
        ),
        golden=Golden(
            tuple(tuple(map(float, row)) for row in rows[:_GOLDEN_ROWS]),
            tuple(tuple(round(float(value), 6) for value in row) for row in probabilities[:_GOLDEN_ROWS]),
            GOLDEN_TOLERANCE,
        ),
        equivalence=Equivalence(0, 0.0, 1.0),
        card=Card("not stated", "not stated", "ranges and drift reference are those of MLflow's input example", uri),
        revision=str(document["run_id"]),
        libraries={each: importlib.metadata.version(each) for each in ("mlflow-skinny", "numpy", "onnxruntime")},
    )


_EXPORT = "export it with one input, and with zipmap off, so that probabilities are one tensor"


def _feature(name: str, values: Matrix) -> Feature:
    observed = observed_in(values)
    return Feature(name, "number", accepted("number", observed), observed, MissingPolicy("reject"), bins_of(values))


def _feature_names(document: dict[str, Any], width: int) -> list[str]:
    """The names that the model was logged with, else the signature's columns, else `x0`, `x1`..."""
    inputs = json.loads((document.get("signature") or {}).get("inputs") or "[]")
    columns = [str(each["name"]) for each in inputs if each.get("type") != "tensor" and "name" in each]
    return _logged(document, "features") or columns or [f"x{index}" for index in range(width)]


def _classes(document: dict[str, Any], width: int) -> tuple[str, ...]:
    """The classes that the model was logged with, else their numbers."""
    named = _logged(document, "classes")
    return tuple(named if len(named) == width else map(str, range(width)))


def _logged(document: dict[str, Any], name: str) -> list[str]:
    """A list that `mlflow.onnx.log_model(metadata={"features": [...], "classes": [...]})` was given."""
    return list(map(str, (document.get("metadata") or {}).get(name, ())))


def _name_in(uri: str) -> str:
    name, _, version = uri.removeprefix("models:/").partition("/")
    return name if uri.startswith("models:/") and version else ""


def _unusable(uri: str, expected: str, got: object, hint: str = "log it with mlflow.onnx.log_model") -> Problem:
    return problem("mlflowUnusable", uri, "cannot be released", expected=expected, got=got, hint=hint)
