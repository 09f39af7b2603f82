"""Logs a model to MLflow's file store in a folder; prints its address, and a copy's that lacks what a release needs."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"

import mlflow
import numpy as np
import onnx
from mlflow.models.signature import infer_signature
from tiny_model import tiny_onnx

NAMES = ("ratio", "share", "count", "flag")


def log() -> str:
    example = np.random.default_rng(0).random((200, len(NAMES))).astype(np.float32)
    with mlflow.start_run():
        mlflow.log_metrics({"accuracy": 0.9, "auc": 0.95, "log_loss": 0.3})
        logged = mlflow.onnx.log_model(
            onnx.load_from_string(tiny_onnx(20)),
            name="model",
            signature=infer_signature(example),
            input_example=example,
            metadata={"features": list(NAMES), "classes": ["low", "middle", "high"]},
        )
    return str(logged.model_uri)


def spoil(uri: str, folder: Path) -> Path:
    """A copy with a short input example, and with names for three features of four."""
    path = Path(mlflow.artifacts.download_artifacts(artifact_uri=uri, dst_path=str(folder)))
    (path / "input_example.json").write_text(json.dumps([[0.5] * len(NAMES)] * 10), encoding="utf-8")
    document = (path / "MLmodel").read_text(encoding="utf-8")
    (path / "MLmodel").write_text(document.replace("  - flag\n", ""), encoding="utf-8")
    return path


if __name__ == "__main__":
    store = Path(sys.argv[1])
    mlflow.set_tracking_uri(f"file://{store / 'runs'}")
    mlflow.set_experiment("churn")
    good = log()
    (store / "spoilt").mkdir()
    sys.stdout.write(f"{good}\n{spoil(good, store / 'spoilt')}\n")
