"""The zip of the functions: the same bytes each time, complete, and known by its fingerprint beforehand."""

from __future__ import annotations

import hashlib
import importlib
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tandem_model.functions import build as builder
from tandem_model.functions.build import build
from tandem_model.functions.recipe import ROOT, fingerprint, object_key, read_recipe
from tandem_model.lambda_handler.libraries import Target, applying
from tandem_model.problems import ModelError


def workloads(target: Path) -> Path:
    """A copy of what the fingerprint looks at."""
    for name in ("functions.json", "requirements/functions.txt"):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target / name)
    shutil.copytree(ROOT / "src" / "tandem_model", target / "src" / "tandem_model")
    return target


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    out = tmp_path_factory.mktemp("built")
    return out, build(out, "here")


def test_two_builds_in_different_folders_and_at_different_times_are_the_same_bytes(
    built: tuple[Path, dict[str, object]], tmp_path: Path
) -> None:
    out, first = built
    for folder in out.glob("libraries-*"):
        # Other times, other modes, another order in the folder.
        for path in sorted(folder.rglob("*"), reverse=True):
            if path.is_file():
                target = tmp_path / folder.name / path.relative_to(folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes())
                target.chmod(0o640)
    second = build(tmp_path, "here", workloads(tmp_path / "workloads"))
    assert Path(str(second["file"])).read_bytes() == Path(str(first["file"])).read_bytes()
    assert {**second, "file": first["file"]} == first


def test_a_build_that_is_there_is_not_made_again(built: tuple[Path, dict[str, object]]) -> None:
    out, first = built
    file = Path(str(first["file"]))
    content, before = file.read_bytes(), file.stat().st_ino
    assert build(out, "here") == first
    assert file.stat().st_ino == before
    file.write_bytes(b"there already")
    try:
        assert build(out, "here")["bytes"] == len(b"there already")
    finally:
        file.write_bytes(content)


def test_every_handler_can_be_imported_from_what_is_in_the_zip(
    built: tuple[Path, dict[str, object]], tmp_path: Path
) -> None:
    """Not one import comes from this environment: `-I` and `-S` leave Python's own library."""
    with zipfile.ZipFile(str(built[1]["file"])) as archive:
        archive.extractall(tmp_path)
    handlers = read_recipe().handlers
    program = f"""
import importlib, sys
sys.path.insert(0, {str(tmp_path)!r})
import boto3
for service in ("s3", "dynamodb", "events", "sqs", "secretsmanager", "stepfunctions"):
    boto3.client(service, region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b")
for path in {list(handlers.values())!r}:
    module, _, name = path.rpartition(".")
    assert callable(getattr(importlib.import_module(module), name)), path
"""
    found = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True, check=False)  # noqa: S603
    assert found.returncode == 0, found.stderr


def test_the_recipe_names_handlers_that_exist() -> None:
    for path in read_recipe().handlers.values():
        module, _, name = path.rpartition(".")
        assert callable(getattr(importlib.import_module(module), name))


def test_what_is_printed_says_where_the_zip_belongs(built: tuple[Path, dict[str, object]]) -> None:
    _, document = built
    content = Path(str(document["file"])).read_bytes()
    assert document["fingerprint"] == fingerprint()
    assert document["key"] == object_key(fingerprint(), str(document["architecture"]))
    assert document["sha256"] == hashlib.sha256(content).hexdigest()
    json.dumps(document)


def test_the_fingerprint_is_that_of_its_published_rule() -> None:
    """Written out once more, so that the other side, in TypeScript, has something to be compared with."""
    recipe = json.loads((ROOT / "functions.json").read_text())
    package = ROOT / "src" / "tandem_model"
    paths = ["requirements/functions.txt"]
    for path in package.rglob("*"):
        parts = path.relative_to(package).parts
        if path.is_file() and "__pycache__" not in parts and (len(parts) == 1 or parts[0] in recipe["packages"]):
            paths.append(path.relative_to(ROOT).as_posix())
    text = "tandem-functions-1\n"
    for name in sorted(paths):
        text += f"{name}\0{hashlib.sha256((ROOT / name).read_bytes()).hexdigest()}\n"
    assert fingerprint() == hashlib.sha256(text.encode()).hexdigest()[:32]


@pytest.mark.parametrize(
    ("path", "changes"),
    [
        ("src/tandem_model/registry/keys.py", True),
        ("src/tandem_model/problems.json", True),
        ("requirements/functions.txt", True),
        ("src/tandem_model/registry/__pycache__/keys.pyc", False),
        ("src/tandem_model/train/train.py", False),
        ("src/tandem_model/serve/app.py", False),
    ],
)
def test_the_fingerprint_changes_with_what_goes_in_and_with_nothing_else(
    tmp_path: Path, path: str, changes: bool
) -> None:
    root = workloads(tmp_path)
    before = fingerprint(root)
    assert before == fingerprint()
    (root / path).parent.mkdir(exist_ok=True)
    with (root / path).open("a") as file:
        file.write("\n")
    assert (fingerprint(root) != before) is changes


def test_what_is_too_large_for_lambda_is_refused(
    built: tuple[Path, dict[str, object]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builder, "LARGEST_UNZIPPED", 1000)
    out, _ = built
    for folder in out.glob("libraries-*"):
        (tmp_path / folder.name).symlink_to(folder)
    with pytest.raises(ModelError, match="TDM-MDL-087"):
        build(tmp_path, "here")
    assert not list(tmp_path.glob("*.zip"))


def test_a_lock_is_reduced_to_what_applies_to_lambdas_python_and_architecture() -> None:
    lock = (ROOT / "requirements" / "functions.txt").read_text()
    lines = list(applying(lock, Target("arm64", "3.12")))
    names = [line.split("==")[0] for line in lines]
    assert len(names) == len(set(names))
    assert {"numpy", "onnxruntime", "orjson", "boto3", "pg8000"} <= set(names)
    assert not {"sympy-", "pyreadline3", "coloredlogs"} & set(names)
    assert all(" --hash=sha256:" in line and ";" not in line for line in lines)
    older = {line.split()[0] for line in applying(lock, Target("arm64", "3.10"))}
    assert {"numpy==2.2.6"} <= older
    assert "numpy==2.2.6" not in {line.split()[0] for line in lines}


def test_libraries_that_cannot_be_installed_leave_nothing(tmp_path: Path) -> None:
    root = workloads(tmp_path / "workloads")
    digest = "0" * 64
    (root / "requirements" / "functions.txt").write_text(f"orjson==0.0.0 --hash=sha256:{digest}\n")
    with pytest.raises(ModelError, match="TDM-MDL-086"):
        build(tmp_path / "out", "here", root)
    assert list((tmp_path / "out").iterdir()) == []
