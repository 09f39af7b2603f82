"""Every malformed input is refused with its code and place, and leaves nothing behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tandem_model.train.__main__ import main
from tandem_model.train.read_csv import LONGEST_LINE

HEADER = b"size,weight,kind\n"
GOOD = b"".join(b"%d,%d.5,%s\n" % (row, row % 7, b"ab"[row % 2 : row % 2 + 1]) for row in range(60))
LINES = GOOD.splitlines(keepends=True)


def with_line(number: int, line: bytes) -> bytes:
    """A good file whose line of that number (the header is 1) is another."""
    return HEADER + b"".join([*LINES[: number - 2], line, *LINES[number - 1 :]])


BAD = {
    "empty file": (b"", "002", None, None),
    "header only": (HEADER, "002", None, None),
    "Windows encoding": (with_line(5, b"1,2,caf\xe9\n"), "003", 5, None),
    "UTF-16": ((HEADER + GOOD).decode().encode("utf-16"), "003", 1, None),
    "binary": (with_line(4, b"\0\0\0\n"), "003", 4, None),
    "too few cells": (with_line(7, b"1,2\n"), "004", 7, "kind"),
    "too many cells": (with_line(7, b"1,2,a,9\n"), "004", 7, None),
    "quote that never closes": (with_line(9, b'1,"2,a\n'), "004", 9, None),
    "missing target column": ((HEADER + GOOD).replace(b"kind", b"sort"), "005", 1, None),
    "one class": (HEADER + GOOD.replace(b",b\n", b",a\n"), "006", None, "kind"),
    "too few rows": (HEADER + b"".join(LINES[:20]), "007", None, None),
    "rare class": (with_line(3, b"1,2,c\n"), "007", None, "kind"),
    "text in a feature": (with_line(6, b"big,2,a\n"), "008", 6, "size"),
    "decimal comma": (with_line(6, b'"1,5",2,a\n'), "008", 6, "size"),
    "digits of another script": (with_line(6, "٣,2,a\n".encode()), "008", 6, "size"),
    "underscore in a number": (with_line(6, b"1_000,2,a\n"), "008", 6, "size"),
    "duplicate column": ((HEADER + GOOD).replace(b"weight", b"size"), "009", 1, "size"),
    "column without a name": ((HEADER + GOOD).replace(b"weight", b""), "009", 1, ""),
    "infinite value": (with_line(8, b"1,inf,a\n"), "010", 8, "weight"),
    "value beyond 32 bits": (with_line(8, b"1,1e39,a\n"), "010", 8, "weight"),
    "value beyond 64 bits": (with_line(8, b"1,1e999,a\n"), "010", 8, "weight"),
    "huge line": (with_line(10, b"1," + b"9" * LONGEST_LINE + b",a\n"), "011", 10, None),
    "too many columns": (b",".join(b"c%d" % n for n in range(5000)) + b",kind\n" + b"1\n", "011", 1, None),
    "row without its class": (with_line(11, b"1,2,\n"), "012", 11, "kind"),
    "no feature": (b"kind\n" + b"a\nb\n" * 30, "013", None, None),
    "feature without any value": (HEADER + b",1,a\n,2,b\n" * 30, "013", None, "size"),
    "nothing that differs": (HEADER + b"1,1,a\n1,1,b\n" * 30, "013", None, None),
    "target that is a quantity": (b"x,kind\n" + b"".join(b"1,%d\n" % n for n in range(200)), "015", None, "kind"),
}


def problems_of(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[dict[str, object]]]:
    code = main([*words, "--format=json"])
    return code, json.loads(capsys.readouterr().out)["problems"]


@pytest.mark.parametrize("name", BAD)
def test_is_refused_with_code_line_and_column(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content, code, row, column = BAD[name]
    data, out = tmp_path / "data.csv", tmp_path / "out"
    data.write_bytes(content)
    exit_code, problems = problems_of(capsys, f"--data={data}", "--target=kind", f"--out={out}")
    assert exit_code == 2
    places = [(found["code"], found.get("row"), found.get("column")) for found in problems]
    assert (f"TDM-MDL-{code}", row, column) in places
    assert all(found["expected"] and found["hint"] and found["got"] for found in problems)
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--data=absent.csv", "--target=kind"], "001"),
        (["--data=.", "--target=kind"], "014"),
        (["--data=book.xlsx", "--target=kind"], "014"),
        (["--data=data.csv"], "016"),
        (["--target=kind"], "016"),
        (["--dataset=digits", "--data=data.csv", "--target=kind"], "016"),
        (["--name=Not A Name"], "016"),
        (["--margin=7"], "016"),
        (["--seed=-1"], "016"),
    ],
)
def test_options_that_do_not_fit(
    words: list[str], code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    exit_code, problems = problems_of(capsys, *words, f"--out={out}")
    assert exit_code == 2
    assert [found["code"] for found in problems] == [f"TDM-MDL-{code}"]
    assert not out.exists()


def test_all_mistakes_are_named_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "data.csv"
    data.write_bytes(HEADER + b"x,inf,\n" + GOOD)
    _, problems = problems_of(capsys, f"--data={data}", "--target=kind", f"--out={tmp_path / 'out'}")
    assert [found["code"] for found in problems] == ["TDM-MDL-008", "TDM-MDL-010", "TDM-MDL-012"]


def test_text_problems_go_to_the_error_stream(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([f"--data={tmp_path / 'absent.csv'}", "--target=kind", f"--out={tmp_path / 'out'}"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("TDM-MDL-001  ")
