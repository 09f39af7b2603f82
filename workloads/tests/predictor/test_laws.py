"""What holds for every input, good or bad."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tiny_model import CLASSES, tiny_manifest, tiny_onnx

from tandem_model.predictor import Predictor
from tandem_model.problems import ModelError
from tandem_model.protocols import render, v1, v2

PREDICTOR = Predictor(tiny_manifest(), tiny_onnx())
NAMES = [feature.name for feature in PREDICTOR.manifest.input.features]
MANY = 10
"""Rows of one request; the model's own limit is 100."""

unit = st.floats(-1, 2, width=32)
good_rows = st.lists(
    st.tuples(unit, st.none() | unit, st.integers(-9, 18), st.booleans()).map(list), min_size=1, max_size=MANY
)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
json_values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from([*NAMES, "x"]), inner, max_size=5),
    max_leaves=12,
)
cells = unit | st.sampled_from([None, True, 1e300, -(10**30), 2.5, "1", [1.0]]) | scalars
rows_like_good_ones = st.lists(
    st.lists(cells, min_size=4, max_size=4) | st.fixed_dictionaries(dict.fromkeys(NAMES, cells)), max_size=MANY
)
tensors = st.fixed_dictionaries(
    {
        "name": st.just("features") | scalars,
        "shape": st.just([1, 4]) | st.just([2, 4]) | st.lists(st.integers(-1, 5) | scalars, max_size=3),
        "datatype": st.sampled_from(["FP32", "FP64", "INT64", "BOOL", "BYTES"]) | scalars,
        "data": st.lists(cells, min_size=4, max_size=4) | st.lists(st.lists(cells, min_size=4, max_size=4)) | scalars,
    }
)


@given(json_values | st.lists(st.lists(json_values, min_size=4, max_size=4), max_size=3) | rows_like_good_ones)
def test_any_rows_are_predicted_or_refused(rows: object) -> None:
    try:
        matrix = PREDICTOR.inputs.matrix(rows)
    except ModelError as error:
        assert 1 <= len(error.problems) <= 100
        assert all(found.code.startswith("TDM-MDL-04") for found in error.problems)
    else:
        assert np.isfinite(PREDICTOR.probabilities(matrix)).all()


numbers = unit | st.integers(-9, 18).map(float) | st.floats()


@given(st.lists(st.lists(numbers, min_size=4, max_size=4), min_size=1, max_size=MANY))
def test_a_number_that_is_accepted_is_within_its_range(rows: list[list[float]]) -> None:
    low, high = ([getattr(f.range, end) for f in PREDICTOR.manifest.input.features] for end in ("minimum", "maximum"))
    fits = all(a <= cell <= b for row in rows for cell, a, b in zip(row, low, high, strict=True))
    whole = all(cell.is_integer() for row in rows for cell in row[2:] if math.isfinite(cell))
    try:
        PREDICTOR.inputs.matrix(rows)
    except ModelError:
        assert not (fits and whole)
    else:
        assert fits
        assert whole


@given(good_rows, st.randoms(use_true_random=False))
def test_rows_in_another_order_get_the_same_answers_in_that_order(rows: list[list[Any]], random: Any) -> None:
    order = list(range(len(rows)))
    random.shuffle(order)
    answers = PREDICTOR.predict(PREDICTOR.inputs.matrix(rows))
    shuffled = PREDICTOR.predict(PREDICTOR.inputs.matrix([rows[index] for index in order]))
    np.testing.assert_allclose(shuffled.probabilities, answers.probabilities[order], atol=1e-6)
    assert list(shuffled.labels) == [CLASSES[index] for index in shuffled.probabilities.argmax(axis=1)]


@given(good_rows)
def test_probabilities_sum_to_one_and_a_batch_is_its_rows_one_by_one(rows: list[list[Any]]) -> None:
    matrix = PREDICTOR.inputs.matrix(rows)
    together = PREDICTOR.predict(matrix)
    np.testing.assert_allclose(together.probabilities.sum(axis=1), 1, atol=1e-6)
    alone = np.concatenate([PREDICTOR.probabilities(row[np.newaxis]) for row in matrix])
    np.testing.assert_allclose(together.probabilities, alone, atol=1e-6)


@given(good_rows)
def test_names_lists_flat_and_nested_tensors_are_four_ways_to_say_the_same(rows: list[list[Any]]) -> None:
    by_name = v1.predict(PREDICTOR, _bytes({"instances": [dict(zip(NAMES, row, strict=True)) for row in rows]}))
    by_order = v1.predict(PREDICTOR, _bytes({"instances": rows}))
    tensor = {"name": "features", "shape": [len(rows), 4], "datatype": "FP32"}
    flat = v2.infer(PREDICTOR, _bytes({"inputs": [tensor | {"data": [cell for row in rows for cell in row]}]}))
    nested = v2.infer(PREDICTOR, _bytes({"inputs": [tensor | {"data": rows}]}))
    for answered in (by_order, flat, nested):
        np.testing.assert_array_equal(answered.matrix, by_name.matrix)


@given(st.binary(max_size=50) | st.text(max_size=50).map(str.encode) | json_values.map(lambda value: _bytes(value)))
def test_any_bytes_are_answered_or_refused_by_every_protocol(body: bytes) -> None:
    for protocol in (v1.predict, v2.infer):
        _answer_or_refuse(protocol, body)


@given(json_values | rows_like_good_ones, st.lists(tensors, max_size=2), json_values)
def test_bodies_that_look_right_are_answered_or_refused(instances: object, inputs: object, outputs: object) -> None:
    _answer_or_refuse(v1.predict, _bytes({"instances": instances}))
    _answer_or_refuse(v2.infer, _bytes({"inputs": inputs}))
    _answer_or_refuse(v2.infer, _bytes({"inputs": inputs, "outputs": outputs}))


def _answer_or_refuse(protocol: Any, body: bytes) -> None:
    try:
        answered = protocol(PREDICTOR, body)
    except ModelError as error:
        assert 1 <= len(error.problems) <= 100
        assert all(found.code.startswith("TDM-MDL-0") for found in error.problems)
        json.dumps([found.as_json() for found in error.problems], allow_nan=False)
    else:
        assert isinstance(json.loads(render(answered.document)), dict)


def _bytes(value: object) -> bytes:
    return json.dumps(value).encode()
