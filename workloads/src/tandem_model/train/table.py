"""The data that a model is trained on, checked."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..manifest import Card, FeatureType
from ..predictor import Matrix
from ..problems import ModelError, Problem, problem

FOLDS = 5
TEST_SHARE = 0.2
LEAST_ROWS = 50
LEAST_ROWS_PER_CLASS = 10
"""Each fold then holds at least one row of every class, and so does the test split."""
MOST_CLASSES = 100


@dataclass(frozen=True)
class Table:
    """Features of shape (rows, features), NaN where a value is missing, and the class of each row by its index."""

    source: str
    names: tuple[str, ...]
    types: tuple[FeatureType, ...]
    matrix: Matrix
    target: str
    classes: tuple[str, ...]
    labels: NDArray[np.int64]
    card: Card

    @property
    def digest(self) -> str:
        """`sha256:` of names, types, classes and values: the same data gives the same, whatever file it came from."""
        parts = "\x1f".join([*self.names, *self.types, self.target, *self.classes])
        digest = hashlib.sha256(parts.encode())
        digest.update(np.ascontiguousarray(self.matrix, dtype="<f8").tobytes())
        digest.update(np.ascontiguousarray(self.labels, dtype="<i8").tobytes())
        return f"sha256:{digest.hexdigest()}"


@dataclass(frozen=True)
class RawTable:
    """Columns as they were read: text stays what it is in `labels`, everything else is numbers."""

    source: str
    names: Sequence[str]
    types: Sequence[FeatureType]
    matrix: Matrix
    target: str
    labels: Sequence[str]


def checked(raw: RawTable, card: Card) -> Table:
    """A table that can be learned from.

    Raises:
        ModelError: MDL-006, 007, 013, 015
    """
    problems = list(_problems(raw))
    if problems:
        raise ModelError(problems)
    classes = class_order(set(raw.labels))
    index = {name: position for position, name in enumerate(classes)}
    labels = np.array([index[label] for label in raw.labels], dtype=np.int64)
    return Table(raw.source, tuple(raw.names), tuple(raw.types), raw.matrix, raw.target, classes, labels, card)


def class_order(names: set[str]) -> tuple[str, ...]:
    """Classes in the order of their numbers, or of the alphabet where one is no number."""
    try:
        return tuple(sorted(names, key=lambda name: (float(name), name)))
    except ValueError:
        return tuple(sorted(names))


def _problems(raw: RawTable) -> Iterator[Problem]:
    counts = Counter(raw.labels)
    if len(raw.labels) < LEAST_ROWS:
        yield problem(
            "tooFewRows",
            raw.source,
            "has too few rows",
            expected=f"at least {LEAST_ROWS}",
            got=len(raw.labels),
            hint="collect more rows",
        )
    if len(counts) == 1:
        yield problem(
            "oneClass",
            raw.source,
            "holds one class only",
            expected="at least two different values",
            got=next(iter(counts)),
            hint="add rows of another class, or name another column with --target",
            column=raw.target,
        )
    elif len(counts) > MOST_CLASSES:
        yield problem(
            "tooManyClasses",
            raw.source,
            "holds too many different values for a class",
            expected=f"at most {MOST_CLASSES}",
            got=len(counts),
            hint="name a column of classes with --target, or group its values first",
            column=raw.target,
        )
    elif rare := {name: count for name, count in sorted(counts.items()) if count < LEAST_ROWS_PER_CLASS}:
        yield problem(
            "tooFewRows",
            raw.source,
            "has classes with too few rows",
            expected=f"at least {LEAST_ROWS_PER_CLASS} rows of each class",
            got=rare,
            hint="collect more of them, or merge or remove rare classes",
            column=raw.target,
        )
    yield from _feature_problems(raw)


def _feature_problems(raw: RawTable) -> Iterator[Problem]:
    present = ~np.isnan(raw.matrix)
    for column, name in enumerate(raw.names):
        if len(raw.labels) > 0 and not present[:, column].any():
            yield problem(
                "noFeatures",
                raw.source,
                "has no value in any row",
                expected="at least one value",
                got=None,
                hint="remove the column",
                column=name,
            )
    filled = np.where(present, raw.matrix, 0.0)
    if not any(np.ptp(filled[:, column]) > 0 for column in range(len(raw.names))):
        yield problem(
            "noFeatures",
            raw.source,
            "has no feature whose values differ",
            expected="a column beside the target that tells rows apart",
            got=list(raw.names),
            hint="add columns that describe each row",
        )
