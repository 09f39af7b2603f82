"""A model's manifest: what it is, what it takes, how good it is, and how to tell that it is whole."""

from .document import FILE_NAME, manifest_schema, parse_manifest, read_manifest, render_manifest
from .model import (
    SCHEMA_VERSION,
    Bins,
    Card,
    ClassMetrics,
    CrossValidation,
    Equivalence,
    Feature,
    FeatureType,
    Golden,
    Input,
    Manifest,
    Metrics,
    MissingPolicy,
    Output,
    Range,
    Training,
)
from .rules import MODEL_NAME, VERSION_LENGTH

__all__ = [
    "FILE_NAME",
    "MODEL_NAME",
    "SCHEMA_VERSION",
    "VERSION_LENGTH",
    "Bins",
    "Card",
    "ClassMetrics",
    "CrossValidation",
    "Equivalence",
    "Feature",
    "FeatureType",
    "Golden",
    "Input",
    "Manifest",
    "Metrics",
    "MissingPolicy",
    "Output",
    "Range",
    "Training",
    "manifest_schema",
    "parse_manifest",
    "read_manifest",
    "render_manifest",
]
