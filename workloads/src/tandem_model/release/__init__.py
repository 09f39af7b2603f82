"""Models on disk: their folders, their digests, which one is released, and whether another may take its place."""

from .comparison import MARGIN, changes, falls_behind
from .folder import MODEL_FILE, digest_of, model_folder, read_model
from .released import RELEASED_FILE, Released, mark_released, read_released, released_folder

__all__ = [
    "MARGIN",
    "MODEL_FILE",
    "RELEASED_FILE",
    "Released",
    "changes",
    "digest_of",
    "falls_behind",
    "mark_released",
    "model_folder",
    "read_model",
    "read_released",
    "released_folder",
]
