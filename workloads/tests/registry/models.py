"""Tiny models of any name, in folders as training writes them."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from tiny_model import tiny_manifest, tiny_onnx

from tandem_model.manifest import FILE_NAME, Manifest, render_manifest
from tandem_model.release import MODEL_FILE


def write_model(root: Path, name: str, seed: int = 0, *, accuracy: float = 0.9) -> tuple[Path, Manifest]:
    content = tiny_onnx(seed)
    manifest = tiny_manifest(content)
    manifest = dataclasses.replace(
        manifest, model=name, metrics=dataclasses.replace(manifest.metrics, accuracy=accuracy)
    )
    folder = root / name / manifest.version
    folder.mkdir(parents=True)
    (folder / MODEL_FILE).write_bytes(content)
    (folder / FILE_NAME).write_bytes(render_manifest(manifest))
    return folder, manifest
