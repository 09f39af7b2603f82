from __future__ import annotations

from pathlib import Path

import pytest
from tiny_model import write_tiny_model

from tandem_model.manifest import read_manifest
from tandem_model.problems import ModelError
from tandem_model.release import mark_released, read_model, read_released, released_folder


def test_nothing_is_released_at_first(tmp_path: Path) -> None:
    assert read_released(tmp_path, "tiny") is None
    with pytest.raises(ModelError) as raised:
        released_folder(tmp_path, "tiny")
    assert raised.value.problems[0].code == "TDM-MDL-036"


def test_a_release_remembers_the_one_before(tmp_path: Path) -> None:
    first, second = write_tiny_model(tmp_path, 1), write_tiny_model(tmp_path, 2)
    released = read_released(tmp_path, "tiny")
    assert released is not None
    assert (released.version, released.previous) == (second.name, first.name)
    assert released_folder(tmp_path, "tiny") == second


def test_releasing_again_changes_nothing(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, 1)
    manifest = read_manifest(write_tiny_model(tmp_path, 2))
    before = read_released(tmp_path, "tiny")
    assert mark_released(tmp_path, manifest) == before
    assert read_released(tmp_path, "tiny") == before


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"version": "x"}'])
def test_a_damaged_record_is_a_problem(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny" / "released.json").write_bytes(content)
    with pytest.raises(ModelError) as raised:
        read_released(tmp_path, "tiny")
    assert raised.value.problems[0].code == "TDM-MDL-036"


def test_a_model_is_read_with_its_manifest(tmp_path: Path) -> None:
    manifest, content = read_model(write_tiny_model(tmp_path))
    assert manifest.model == "tiny"
    assert len(content) > 0
