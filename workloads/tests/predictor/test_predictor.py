from __future__ import annotations

import dataclasses
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_model import tiny_features, tiny_manifest, tiny_onnx, write_tiny_model

from tandem_model.manifest import FILE_NAME, Input, render_manifest
from tandem_model.predictor import InputReader, Predictor
from tandem_model.problems import ModelError
from tandem_model.release import MODEL_FILE, digest_of

GOOD = {"ratio": 0.5, "share": 0.25, "count": 3, "flag": True}
READER = InputReader(Input("features", tiny_features(), max_rows=100))

CASES: dict[str, tuple[Any, str, int | None, str | None]] = {
    "no list": (GOOD, "045", None, None),
    "no rows": ([], "045", None, None),
    "too many rows": ([GOOD] * 101, "046", None, None),
    "a row that is a number": ([GOOD, 7], "045", 1, None),
    "a row that is too short": ([[1, 2]], "045", 0, None),
    "a nested row": ([[[1], 2, 3, 4]], "043", 0, "ratio"),
    "an unknown feature": ([{**GOOD, "colour": 1}], "040", 0, "colour"),
    "an absent feature": ([GOOD, {"ratio": 1, "share": 1, "count": 1}], "041", 1, "flag"),
    "null without a policy": ([{**GOOD, "ratio": None}], "042", 0, "ratio"),
    "text": ([{**GOOD, "ratio": "1"}], "043", 0, "ratio"),
    "NaN": ([{**GOOD, "share": math.nan}], "043", 0, "share"),
    "infinity": ([{**GOOD, "share": math.inf}], "044", 0, "share"),
    "true for a number": ([{**GOOD, "ratio": True}], "043", 0, "ratio"),
    "a broken integer": ([{**GOOD, "count": 2.5}], "043", 0, "count"),
    "a whole number beyond all floats": ([{**GOOD, "count": 10**400}], "043", 0, "count"),
    "a boolean of two": ([{**GOOD, "flag": 2}], "044", 0, "flag"),
    "out of range": ([{**GOOD, "ratio": 2.5}], "044", 0, "ratio"),
}


@pytest.mark.parametrize("name", CASES)
def test_bad_rows_are_refused_with_row_and_column(name: str) -> None:
    rows, code, row, column = CASES[name]
    with pytest.raises(ModelError) as raised:
        READER.matrix(rows)
    assert [(f.code[-3:], f.row, f.column) for f in raised.value.problems] == [(code, row, column)]


def test_a_slip_in_a_name_gets_the_right_one() -> None:
    with pytest.raises(ModelError) as raised:
        READER.matrix([{"ratoi": 1, "share": 1, "count": 1, "flag": 1}])
    assert raised.value.problems[0].hint == 'did you mean "ratio"?'


def test_at_most_a_hundred_problems_are_listed() -> None:
    with pytest.raises(ModelError) as raised:
        READER.matrix([["x"] * 4] * 100)
    assert len(raised.value.problems) == 100


def test_named_and_listed_rows_are_the_same() -> None:
    shuffled = dict(reversed(GOOD.items()))
    rows = READER.matrix([shuffled, list(GOOD.values())])
    np.testing.assert_array_equal(rows[0], rows[1])


def refusal(folder: Path) -> str:
    with pytest.raises(ModelError) as raised:
        Predictor.load(folder)
    (found,) = raised.value.problems
    return found.code


def test_a_whole_model_is_loaded(tmp_path: Path) -> None:
    assert Predictor.load(write_tiny_model(tmp_path)).golden_difference() < 1e-6


def test_a_damaged_model_is_refused_by_its_digest(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path)
    content = bytearray((folder / MODEL_FILE).read_bytes())
    content[len(content) // 2] ^= 1
    (folder / MODEL_FILE).write_bytes(bytes(content))
    assert refusal(folder) == "TDM-MDL-033"


def test_a_model_that_is_not_there_is_refused(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path)
    (folder / MODEL_FILE).unlink()
    assert refusal(folder) == "TDM-MDL-034"


def test_what_is_no_model_is_refused_even_with_its_digest(tmp_path: Path) -> None:
    content = b"no model"
    digest = digest_of(content)
    manifest = dataclasses.replace(tiny_manifest(), digest=digest, version=digest[7:19])
    (tmp_path / MODEL_FILE).write_bytes(content)
    (tmp_path / FILE_NAME).write_bytes(render_manifest(manifest))
    assert refusal(tmp_path) == "TDM-MDL-034"


def test_a_model_of_another_shape_than_its_manifest_is_refused() -> None:
    manifest = tiny_manifest()
    fewer = dataclasses.replace(manifest, input=Input("features", tiny_features()[:3]))
    with pytest.raises(ModelError) as raised:
        Predictor(fewer, tiny_onnx())
    assert raised.value.problems[0].code == "TDM-MDL-034"


def test_a_model_that_answers_otherwise_than_in_training_is_refused(tmp_path: Path) -> None:
    folder = write_tiny_model(tmp_path)
    manifest = tiny_manifest()
    outputs = ((0.5, 0.25, 0.25), *manifest.golden.outputs[1:])
    golden = dataclasses.replace(manifest.golden, outputs=outputs)
    (folder / FILE_NAME).write_bytes(render_manifest(dataclasses.replace(manifest, golden=golden)))
    assert refusal(folder) == "TDM-MDL-035"
