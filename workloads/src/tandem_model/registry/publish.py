"""Brings a model from a folder into a region's bucket and registry."""

from __future__ import annotations

from pathlib import Path

from ..manifest import FILE_NAME, Manifest, render_manifest
from ..predictor import Predictor
from ..problems import ModelError
from ..release import MODEL_FILE, digest_of, read_model
from .bucket import LARGEST, Address, ModelBucket, too_large
from .registry import Registry


def publish_folder(registry: Registry, bucket: ModelBucket, folder: Path, why: str) -> Manifest:
    """Release the model of a folder that `tandem model train` wrote; doing so again changes nothing.

    Raises:
        ModelError: MDL-030 to 035, MDL-072, MDL-077 to 083
    """
    for file in (MODEL_FILE, FILE_NAME):
        path = folder / file
        if path.is_file() and path.stat().st_size > LARGEST[file]:
            raise ModelError([too_large(str(path), file, path.stat().st_size)])
    manifest, content = read_model(folder)
    return publish(registry, bucket, manifest, content, why)


def publish(registry: Registry, bucket: ModelBucket, manifest: Manifest, content: bytes, why: str) -> Manifest:
    """Release a model that answers its golden rows here: model first, then manifest, then the registry."""
    Predictor(manifest, content).require_golden()
    document = render_manifest(manifest)
    bucket.write(Address(manifest.model, manifest.digest, MODEL_FILE), content)
    bucket.write(Address(manifest.model, manifest.digest, FILE_NAME), document)
    registry.release(manifest.model, manifest.digest, digest_of(document), why)
    return manifest
