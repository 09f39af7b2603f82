"""What a JSON Schema cannot say of a manifest: how its parts fit together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .model import SCHEMA_VERSION, Bins, Feature, Golden, Manifest

Broken = tuple[str, str, object]
"""A path, what was expected, what was found."""

MODEL_NAME = re.compile(r"[a-z][a-z0-9-]{0,62}")
"""Names are used in paths, URLs and metric names."""

VERSION_LENGTH = 12


def broken_rules(manifest: Manifest) -> Iterator[Broken]:
    """Every rule that the manifest breaks."""
    features, classes = manifest.input.features, manifest.output.classes
    hexadecimal = manifest.digest.removeprefix("sha256:")
    if manifest.schema_version != SCHEMA_VERSION:
        yield "schemaVersion", str(SCHEMA_VERSION), manifest.schema_version
    if not MODEL_NAME.fullmatch(manifest.model):
        yield "model", f"a name like {MODEL_NAME.pattern}", manifest.model
    if not re.fullmatch(r"sha256:[0-9a-f]{64}", manifest.digest):
        yield "digest", "sha256: and 64 hexadecimal digits", manifest.digest
    elif manifest.version != hexadecimal[:VERSION_LENGTH]:
        yield "version", hexadecimal[:VERSION_LENGTH], manifest.version
    if manifest.input.max_rows < 1:
        yield "input.maxRows", "at least 1", manifest.input.max_rows
    yield from _unique("input.features", tuple(feature.name for feature in features), 1)
    yield from _unique("output.classes", classes, 2)
    for index, feature in enumerate(features):
        yield from _feature(f"input.features[{index}]", feature)
    yield from _same_length("output.reference", len(manifest.output.reference), len(classes), "one entry per class")
    for index, bins in enumerate(manifest.output.reference):
        yield from _bins(f"output.reference[{index}]", bins)
    yield from _golden(manifest.golden, len(features), len(classes))


def _unique(path: str, names: tuple[str, ...], least: int) -> Iterator[Broken]:
    if len(names) < least:
        yield path, f"at least {least}", len(names)
    if len(set(names)) != len(names):
        yield path, "names that differ", sorted({name for name in names if names.count(name) > 1})


def _feature(path: str, feature: Feature) -> Iterator[Broken]:
    for name, interval in (("range", feature.range), ("observed", feature.observed)):
        if interval.minimum > interval.maximum:
            yield f"{path}.{name}", "minimum <= maximum", [interval.minimum, interval.maximum]
    if (feature.missing.policy == "impute") != (feature.missing.value is not None):
        yield f"{path}.missing", "a value for the policy impute, and for no other", feature.missing.value
    yield from _bins(f"{path}.reference", feature.reference)


def _bins(path: str, bins: Bins) -> Iterator[Broken]:
    yield from _same_length(f"{path}.counts", len(bins.counts), len(bins.edges) + 2, "len(edges) + 2 numbers")
    if any(a >= b for a, b in pairwise(bins.edges)):
        yield f"{path}.edges", "ascending numbers", list(bins.edges)
    if any(count < 0 for count in bins.counts):
        yield f"{path}.counts", "no negative number", list(bins.counts)


def _golden(golden: Golden, features: int, classes: int) -> Iterator[Broken]:
    if not golden.inputs:
        yield "golden.inputs", "at least one row", 0
    yield from _same_length("golden.outputs", len(golden.outputs), len(golden.inputs), "one row per input")
    for name, rows, width in (("inputs", golden.inputs, features), ("outputs", golden.outputs, classes)):
        for index, row in enumerate(rows):
            yield from _same_length(f"golden.{name}[{index}]", len(row), width, f"{width} numbers")
    if not 0 < golden.tolerance < 1:
        yield "golden.tolerance", "more than 0, less than 1", golden.tolerance


def _same_length(path: str, found: int, wanted: int, meaning: str) -> Iterator[Broken]:
    if found != wanted:
        yield path, f"{wanted} ({meaning})", found
