"""Logs two models to MLflow's file store in a folder and prints their addresses; the second lacks what is needed."""

from __future__ import annotations

import os
import sys

os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"

import mlflow
import numpy as np
import onnx
from mlflow.models.signature import infer_signature
from tiny_model import tiny_onnx

NAMES = ("ratio", "share", "count", "flag")


def log(rows: int, metrics: dict[str, float], seed: int) -> str:
    example = np.random.default_rng(0).random((rows, len(NAMES))).astype(np.float32)
    with mlflow.start_run():
        mlflow.log_metrics(metrics)
        logged = mlflow.onnx.log_model(
            onnx.load_from_string(tiny_onnx(seed)),
            name="model",
            signature=infer_signature(example),
            input_example=example,
            metadata={"features": list(NAMES), "classes": ["low", "middle", "high"]},
        )
    return str(logged.model_uri)


if __name__ == "__main__":
    mlflow.set_tracking_uri(f"file://{sys.argv[1]}")
    mlflow.set_experiment("churn")
    sys.stdout.write(log(200, {"accuracy": 0.9, "auc": 0.95, "log_loss": 0.3}, 20) + "\n")
    sys.stdout.write(log(10, {"accuracy": 0.9}, 21) + "\n")
