from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as arrow
import pyarrow.parquet as parquet
import pytest

from tandem_model.problems import ModelError
from tandem_model.train.datasets import load_file, name_of
from tandem_model.train.table import Table, class_order


def load(path: Path) -> Table:
    return load_file(path, "kind", licence="none", intended_use="tests")


def write_csv(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def columns() -> dict[str, list[object]]:
    return {
        "count": [row % 5 for row in range(60)],
        "share": [None if row == 3 else row / 7 for row in range(60)],
        "flag": [row % 3 == 0 for row in range(60)],
        "kind": ["ab"[row % 2] for row in range(60)],
    }


def csv_of(separator: str = ",", end: str = "\n") -> str:
    data = columns()
    rows = zip(*data.values(), strict=True)
    lines = [separator.join("" if cell is None else str(cell) for cell in row) for row in rows]
    return end.join([separator.join(data), *lines, ""])


def test_types_are_the_narrowest_that_fit(tmp_path: Path) -> None:
    table = load(write_csv(tmp_path / "data.csv", csv_of()))
    assert table.names == ("count", "share", "flag")
    assert table.types == ("integer", "number", "boolean")
    assert np.isnan(table.matrix[3]).tolist() == [False, True, False]
    assert table.classes == ("a", "b")


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("data.csv", csv_of(";")),
        ("data.tsv", csv_of("\t")),
        ("data.csv", csv_of(end="\r\n")),
        ("data.csv", "\ufeff" + csv_of()),
        ("DATA.CSV", csv_of() + "\n\n"),
        ("data.csv", csv_of().replace(",,", ", N/A ,")),
    ],
)
def test_the_same_values_are_the_same_data(file: str, text: str, tmp_path: Path) -> None:
    plain = load(write_csv(tmp_path / "plain.csv", csv_of()))
    assert load(write_csv(tmp_path / file, text)).digest == plain.digest


def test_parquet_is_the_same_data(tmp_path: Path) -> None:
    parquet.write_table(arrow.table(columns()), tmp_path / "data.parquet")
    plain = load(write_csv(tmp_path / "plain.csv", csv_of()))
    assert load(tmp_path / "data.parquet").digest == plain.digest


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"flag": [b"x"] * 60}, "008"),
        ({"flag": ["x", *["1"] * 59]}, "008"),
        ({"share": [float("inf"), *[1.0] * 59]}, "010"),
        ({"kind": [None, *["a", "b"] * 29, "a"]}, "012"),
        ({"flag": [None] * 60}, "013"),
        ({name: [] for name in columns()}, "002"),
    ],
)
def test_bad_parquet_is_refused(change: dict[str, list[object]], code: str, tmp_path: Path) -> None:
    path = tmp_path / "data.parquet"
    parquet.write_table(arrow.table({**columns(), **change}), path)
    with pytest.raises(ModelError) as raised:
        load(path)
    assert [found.code for found in raised.value.problems] == [f"TDM-MDL-{code}"]


def test_a_torn_parquet_file_is_refused(tmp_path: Path) -> None:
    whole, torn = tmp_path / "whole.parquet", tmp_path / "torn.parquet"
    parquet.write_table(arrow.table(columns()), whole)
    torn.write_bytes(whole.read_bytes()[:200])
    with pytest.raises(ModelError) as raised:
        load(torn)
    assert raised.value.problems[0].code == "TDM-MDL-014"


def test_a_quoted_line_break_keeps_the_lines_counted(tmp_path: Path) -> None:
    text = csv_of().replace("\n0,", '\n"0\n",', 1) + "x,1,True,a\n"
    with pytest.raises(ModelError) as raised:
        load(write_csv(tmp_path / "data.csv", text))
    assert raised.value.problems[0].row == 63


def test_classes_that_are_numbers_are_in_their_order() -> None:
    assert class_order({"10", "9", "2"}) == ("2", "9", "10")
    assert class_order({"10", "9", "b"}) == ("10", "9", "b")


def test_a_file_names_its_model() -> None:
    assert name_of(Path("/x/Churn 2024.csv")) == "churn-2024"
    assert name_of(Path("2024.csv")) == "model-2024"
    assert name_of(Path("___.csv")) == "model"
