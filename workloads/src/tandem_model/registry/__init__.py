"""The release registry: which version of a model is what, where, and why."""

from .dynamodb import DynamoStore
from .entry import Entry, version_of
from .memory import MemoryTable
from .registry import Pointer, Registry
from .stages import STAGES, TRANSITIONS, Stage
from .state import ModelState, RegionStatus, Release, fold
from .store import ConflictError, Put, Store

__all__ = [
    "STAGES",
    "TRANSITIONS",
    "ConflictError",
    "DynamoStore",
    "Entry",
    "MemoryTable",
    "ModelState",
    "Pointer",
    "Put",
    "RegionStatus",
    "Registry",
    "Release",
    "Stage",
    "Store",
    "fold",
    "version_of",
]
