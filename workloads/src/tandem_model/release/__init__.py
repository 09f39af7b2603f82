"""Models on disk: their folders, their digests, and which one is released."""

from .folder import MODEL_FILE, digest_of, model_folder, read_model
from .released import RELEASED_FILE, Released, mark_released, read_released, released_folder

__all__ = [
    "MODEL_FILE",
    "RELEASED_FILE",
    "Released",
    "digest_of",
    "mark_released",
    "model_folder",
    "read_model",
    "read_released",
    "released_folder",
]
