"""A closed window as it is kept: counts per bin, so windows of several servers can be added up and judged again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..manifest.codec import decode, encode
from .histogram import Histogram, ReferenceFeature
from .window import MonitorReport

Tally = tuple[tuple[int, ...], ...]
"""Rows per feature and bin, missing values last."""


@dataclass(frozen=True)
class StoredWindow:
    """What was counted in one window of one server, in the bins of the model's manifest. `at` is its end, UTC."""

    model: str
    version: str
    digest: str
    region: str
    at: str
    rows: int
    features: Tally
    predictions: Tally


def stored_window(report: MonitorReport, at: str) -> StoredWindow:
    """What is kept of a report."""
    subject = report.subject
    features, predictions = report.counts
    return StoredWindow(
        subject.model, subject.version, subject.digest, subject.region, at, report.features.rows, features, predictions
    )


def render_window(window: StoredWindow) -> bytes:
    """The document: UTF-8, one line."""
    return f"{json.dumps(encode(window))}\n".encode()


def read_window(content: bytes) -> StoredWindow | None:
    """The window of a document; None when it is none, or of another program's version."""
    found: list[str] = []
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return None
    window: StoredWindow = decode(StoredWindow, document, "", lambda path, _expected, _got: found.append(path))
    return None if found else window


def add_up(reference: Sequence[ReferenceFeature], tallies: Iterable[Tally]) -> Histogram:
    """All windows as one. A window whose bins are not those of the reference is left out: it is of another manifest."""
    histogram = Histogram(reference)
    shape = [len(feature.counts) for feature in reference]
    for tally in tallies:
        if [len(counts) for counts in tally] == shape:
            histogram.merge([np.asarray(counts, dtype=np.int64) for counts in tally])
    return histogram
