"""A loaded model: checks rows against its manifest and predicts. Needs numpy and ONNX Runtime, nothing else."""

from .inputs import InputReader, Matrix
from .predictor import Prediction, Predictor

__all__ = ["InputReader", "Matrix", "Prediction", "Predictor"]
