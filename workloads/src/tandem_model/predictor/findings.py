"""What is said of a row that does not fit."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterator, Mapping
from typing import Any

from ..manifest import Feature
from ..problems import Problem, problem

_KINDS = {"number": "a number", "integer": "a whole number", "boolean": "true, false, 1 or 0"}


def wrong_shape(path: str, message: str, expected: str, got: object, row: int | None = None) -> Problem:
    """MDL-045."""
    hint = 'send {"feature": value, ...} or [value, ...] per row, in the order of the manifest'
    return problem("wrongShape", path, message, expected=expected, got=got, hint=hint, row=row)


def too_many_rows(path: str, most: int, got: int) -> Problem:
    """MDL-046."""
    expected = f"at most {most}"
    return problem("tooManyRows", path, "holds too many rows", expected=expected, got=got, hint="send several requests")


def wrong_names(names: Mapping[str, None], row: Mapping[Any, Any], index: int, path: str) -> Iterator[Problem]:
    """MDL-040 and MDL-041."""
    for name in sorted(row.keys() - names.keys(), key=str):
        close = difflib.get_close_matches(str(name), names, 1)
        yield problem(
            "unknownFeature",
            path,
            "is no feature of the model",
            expected="features of the manifest only",
            got=row[name],
            hint=f'did you mean "{close[0]}"?' if close else "leave it out; the manifest lists the features",
            row=index,
            column=str(name),
        )
    for name in names:
        if name not in row:
            yield problem(
                "missingFeature",
                path,
                "is not given",
                expected="every feature by name",
                got=None,
                hint="add it; null says that the value is missing",
                row=index,
                column=name,
            )


def bad_value(feature: Feature, cell: object, index: int, path: str) -> Problem:
    """MDL-043."""
    return problem(
        "badValue",
        path,
        "is not of the feature's type",
        expected=f"{_KINDS[feature.type]}, or null where it is missing",
        got=_shown(cell),
        hint="send numbers without quotes; null stands for a missing value",
        row=index,
        column=feature.name,
    )


def wrong_value(feature: Feature, value: float, row: int, path: str) -> Problem:
    """MDL-042, MDL-043 or MDL-044, whichever fits."""
    if math.isnan(value):
        return problem(
            "missingValue",
            path,
            "has no value",
            expected=_KINDS[feature.type],
            got=None,
            hint="send its value; it was never missing in training, so the model has no policy for that",
            row=row,
            column=feature.name,
        )
    low, high = feature.range.minimum, feature.range.maximum
    if low <= value <= high:
        return bad_value(feature, value, row, path)
    return problem(
        "outOfRange",
        path,
        "is out of range",
        expected=f"{low:g} to {high:g}",
        got=_shown(value),
        hint="is it in the unit of the training data? The range is that of the manifest",
        row=row,
        column=feature.name,
    )


def _shown(cell: object) -> object:
    """JSON has no NaN and no infinity, and nobody wants to read a number of a thousand digits."""
    if isinstance(cell, float) and not math.isfinite(cell):
        return str(cell)
    if isinstance(cell, int) and not isinstance(cell, bool) and abs(cell) >= 10**40:
        return f"a whole number of {cell.bit_length()} bits"
    return cell
