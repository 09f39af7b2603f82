"""A model of four features and three classes, made in milliseconds without training: for tests of what uses models."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tandem_model.manifest import (
    FILE_NAME,
    Bins,
    Card,
    ClassMetrics,
    CrossValidation,
    Equivalence,
    Feature,
    Golden,
    Input,
    Manifest,
    Metrics,
    MissingPolicy,
    Output,
    Range,
    Training,
    render_manifest,
)
from tandem_model.predictor import Predictor
from tandem_model.release import MODEL_FILE, digest_of, mark_released, model_folder

CLASSES = ("low", "middle", "high")


def tiny_onnx(seed: int = 0) -> bytes:
    """Softmax of a linear map of shape (4, 3); a missing value counts as 0.5."""
    weights = np.random.default_rng(seed).normal(size=(4, 3)).astype(np.float32)
    graph = helper.make_graph(
        [
            helper.make_node("IsNaN", ["features"], ["missing"]),
            helper.make_node("Where", ["missing", "filler", "features"], ["filled"]),
            helper.make_node("MatMul", ["filled", "weights"], ["scores"]),
            helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
        ],
        "tiny",
        [helper.make_tensor_value_info("features", TensorProto.FLOAT, [None, 4])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [None, 3])],
        [
            numpy_helper.from_array(weights, "weights"),
            numpy_helper.from_array(np.float32(0.5), "filler"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def tiny_features() -> tuple[Feature, ...]:
    """One of each type; the second may be missing."""
    bins = Bins((0.25, 0.5, 0.75), (50, 50, 50, 50, 0))
    unit = Range(0.0, 1.0)
    reject = MissingPolicy("reject")
    return (
        Feature("ratio", "number", Range(-1.0, 2.0), unit, reject, bins),
        Feature("share", "number", Range(-1.0, 2.0), unit, MissingPolicy("impute", 0.5), bins),
        Feature("count", "integer", Range(-9.0, 18.0), Range(0.0, 9.0), reject, Bins((5.0,), (100, 100, 0))),
        Feature("flag", "boolean", unit, unit, reject, Bins((1.0,), (100, 100, 0))),
    )


def tiny_manifest(content: bytes | None = None) -> Manifest:
    """A manifest that fits `tiny_onnx`."""
    content = tiny_onnx() if content is None else content
    digest = digest_of(content)
    inputs = ((0.1, 0.2, 3.0, 1.0), (0.9, None, 0.0, 0.0))
    manifest = Manifest(
        model="tiny",
        version=digest.removeprefix("sha256:")[:12],
        digest=digest,
        input=Input("features", tiny_features(), max_rows=100),
        output=Output("probabilities", "size", CLASSES, (Bins((0.5,), (100, 100, 0)),) * 3),
        metrics=Metrics(200, 0.9, 0.95, 0.3, 0.02, tuple(ClassMetrics(name, 0.9, 0.9, 0.95, 66) for name in CLASSES)),
        training=Training(
            "a test", digest_of(b""), 1000, 800, 200, 0, {"C": 1.0}, CrossValidation(5, 0.9, 0.01, 0.3, 0.02)
        ),
        golden=Golden(inputs, ((1.0, 0.0, 0.0),) * 2, 1e-4),
        equivalence=Equivalence(200, 1e-7, 1e-5),
        card=Card("Apache-2.0", "tests", "means nothing", "made up"),
        revision="unknown",
        libraries={"numpy": np.__version__},
    )
    matrix = np.array(inputs, dtype=np.float64)
    outputs = Predictor(manifest, content).probabilities(matrix)
    golden = Golden(inputs, tuple(tuple(float(value) for value in row) for row in outputs), 1e-4)
    return dataclasses.replace(manifest, golden=golden)


def write_tiny_model(root: Path, seed: int = 0, *, release: bool = True) -> Path:
    """Write `tiny_onnx(seed)` below a folder of models, release it, and return its folder."""
    content = tiny_onnx(seed)
    manifest = tiny_manifest(content)
    folder = model_folder(root, manifest.model, manifest.version)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MODEL_FILE).write_bytes(content)
    (folder / FILE_NAME).write_bytes(render_manifest(manifest))
    if release:
        mark_released(root, manifest)
    return folder
