"""The fitted model becomes ONNX, and must compute the same."""

from __future__ import annotations

import warnings

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.pipeline import Pipeline

from ..manifest import Equivalence
from ..predictor import Matrix
from ..problems import ModelError, problem

INPUT = "features"
OUTPUT = "probabilities"
LIMIT = 1e-4
"""Largest difference of a probability that 32-bit arithmetic explains."""

_OPSET = {"": 17, "ai.onnx.ml": 3}
"""Old enough for every ONNX Runtime since 1.12."""


def export(pipeline: Pipeline, features: int, name: str, note: str = "") -> bytes:
    """The model as ONNX: `features`, float32 (rows, features), gives `probabilities`, float32 (rows, classes).

    The same pipeline and note give the same bytes: the graph has a fixed name, where skl2onnx would make one up.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = to_onnx(
            pipeline,
            name=name,
            initial_types=[(INPUT, FloatTensorType([None, features]))],
            options={id(pipeline): {"zipmap": False}},
            target_opset=_OPSET,
        )
    if note:
        model.doc_string = note
    return bytes(model.SerializeToString(deterministic=True))


def probabilities_of(content: bytes, matrix: Matrix) -> NDArray[np.float32]:
    """What the exported model answers."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    (answer,) = session.run([OUTPUT], {INPUT: matrix.astype(np.float32)})
    probabilities: NDArray[np.float32] = answer
    return probabilities


def require_equal(pipeline: Pipeline, exported: NDArray[np.float32], matrix: Matrix) -> Equivalence:
    """Compare ONNX Runtime's answers with scikit-learn's for the same rows.

    Raises:
        ModelError: MDL-021
    """
    difference = float(np.max(np.abs(pipeline.predict_proba(matrix) - exported)))
    if not difference <= LIMIT:
        worst = int(np.argmax(np.abs(pipeline.predict_proba(matrix) - exported).max(axis=1)))
        found = problem(
            "onnxDiffers",
            "model.onnx",
            "answers otherwise than scikit-learn",
            expected=f"a difference of at most {LIMIT:g} on {len(matrix)} rows",
            got=str(difference),
            hint="a feature whose values are large beside their spread loses its digits in 32 bits: subtract its mean",
            row=worst,
        )
        raise ModelError([found])
    # Rounded up to one digit: the exact figure is the processor's, the manifest is everybody's.
    return Equivalence(len(matrix), float(f"{max(difference, 1e-9):.0e}"), LIMIT)
