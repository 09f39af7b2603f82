"""One model's folder: `<root>/<name>/<version>/` with `model.onnx` and, written last, `manifest.json`."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..manifest import Manifest, read_manifest
from ..problems import ModelError, problem

MODEL_FILE = "model.onnx"


def model_folder(root: Path, name: str, version: str) -> Path:
    """Where a model lies below the folder of all models."""
    return root / name / version


def digest_of(content: bytes) -> str:
    """`sha256:` and the hexadecimal SHA-256."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def read_model(folder: Path) -> tuple[Manifest, bytes]:
    """A model's manifest and its ONNX file, which is the one that the manifest names.

    Raises:
        ModelError: MDL-030 to 034
    """
    manifest = read_manifest(folder)
    path = folder / MODEL_FILE
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            [
                problem(
                    "modelUnreadable",
                    str(path),
                    "cannot be read",
                    expected="the ONNX file beside its manifest",
                    got=error.strerror,
                    hint="copy the folder again, or train the model again",
                )
            ]
        ) from None
    require_digest(manifest, content, str(path))
    return manifest, content


def require_digest(manifest: Manifest, content: bytes, path: str) -> None:
    """Refuse content that is not what the manifest was written for.

    Raises:
        ModelError: MDL-033
    """
    got = digest_of(content)
    if got != manifest.digest:
        raise ModelError(
            [
                problem(
                    "digestDiffers",
                    path,
                    "is not the file that the manifest names",
                    expected=manifest.digest,
                    got=got,
                    hint="copy the folder again; when it was changed on purpose, train the model again",
                )
            ]
        )
