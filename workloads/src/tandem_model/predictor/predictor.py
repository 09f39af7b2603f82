"""One model in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from ..manifest import Manifest
from ..problems import ModelError, Problem, problem
from ..release import MODEL_FILE, read_model
from ..release.folder import require_digest
from .inputs import InputReader, Matrix


@dataclass(frozen=True)
class Prediction:
    """Answers for some rows: the most probable class of each, and the probabilities, shape (rows, classes)."""

    labels: tuple[str, ...]
    probabilities: NDArray[np.float32]


class Predictor:
    """A model that was checked against its manifest. Safe to use from several threads."""

    def __init__(self, manifest: Manifest, content: bytes, *, threads: int = 1, path: str = MODEL_FILE) -> None:
        """Load a model from its bytes.

        Args:
            manifest: what the bytes must be
            content: the ONNX file
            threads: within one prediction; more than one pays for thousands of rows only
            path: where the bytes come from, for messages

        Raises:
            ModelError: MDL-033, MDL-034
        """
        require_digest(manifest, content, path)
        self.manifest = manifest
        self.inputs = InputReader(manifest.input)
        self._path = path
        self._session = _session(content, threads, path)
        self._outputs = [manifest.output.name]
        if found := _signature_problem(manifest, self._session, path):
            raise ModelError([found])

    @classmethod
    def load(cls, folder: Path, *, threads: int = 1) -> Predictor:
        """Load a model from its folder and ask it the golden rows.

        Raises:
            ModelError: MDL-030 to 035
        """
        manifest, content = read_model(folder)
        predictor = cls(manifest, content, threads=threads, path=str(folder / MODEL_FILE))
        predictor.require_golden()
        return predictor

    def predict(self, matrix: Matrix) -> Prediction:
        """Predict checked rows of shape (rows, features); NaN is a missing value."""
        probabilities = self.probabilities(matrix)
        classes = self.manifest.output.classes
        return Prediction(tuple(map(classes.__getitem__, probabilities.argmax(axis=1).tolist())), probabilities)

    def probabilities(self, matrix: Matrix) -> NDArray[np.float32]:
        """Probability of each class, shape (rows, classes)."""
        given = {self.manifest.input.name: matrix.astype(np.float32)}
        (probabilities,) = self._session.run(self._outputs, given)
        answer: NDArray[np.float32] = probabilities
        return answer

    def golden_difference(self) -> float:
        """Largest difference from the golden outputs; infinite when an answer is no number."""
        golden = self.manifest.golden
        answers = self.probabilities(np.array(golden.inputs, dtype=np.float64))
        difference = float(np.max(np.abs(answers - np.array(golden.outputs))))
        return difference if difference == difference else float("inf")

    def require_golden(self) -> None:
        """Refuse a model that does not answer the golden rows within their tolerance.

        Raises:
            ModelError: MDL-035
        """
        difference, tolerance = self.golden_difference(), self.manifest.golden.tolerance
        if difference > tolerance:
            raise ModelError(
                [
                    problem(
                        "goldenDiffers",
                        self._path,
                        "does not answer the golden rows as in training",
                        expected=f"a difference of at most {tolerance:g}",
                        got=str(difference),
                        hint="train it again with these library versions, and compare `libraries` in the manifest",
                    )
                ]
            )


def _session(content: bytes, threads: int, path: str) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # noqa: BLE001 - ONNX Runtime's own exceptions share no base class of theirs
        raise ModelError([_unreadable(path, "a model that ONNX Runtime loads", str(error))]) from None


def _signature_problem(manifest: Manifest, session: onnxruntime.InferenceSession, path: str) -> Problem | None:
    wanted = {
        manifest.input.name: ("tensor(float)", len(manifest.input.features)),
        manifest.output.name: ("tensor(float)", len(manifest.output.classes)),
    }
    found = {item.name: (item.type, item.shape[-1]) for item in [*session.get_inputs(), *session.get_outputs()]}
    if all(found.get(name) == signature for name, signature in wanted.items()):
        return None
    return _unreadable(path, f"tensors {wanted}", str(found))


def _unreadable(path: str, expected: str, got: str) -> Problem:
    return problem(
        "modelUnreadable",
        path,
        "cannot be loaded",
        expected=expected,
        got=got,
        hint="copy the folder again, or train the model again",
    )
