import os
import zipfile
from pathlib import Path

from tiny_model import write_tiny_model

from tandem_model.lambda_handler.archive import write_archive
from tandem_model.lambda_handler.contents import function_files

SOURCES = Path(__file__).parents[2] / "src"


def libraries(root: Path, when: int, *, reverse: bool) -> Path:
    names = [
        "numpy/core.so",
        "numpy/tests/test_core.py",
        "numpy-2.dist-info/METADATA",
        "numpy-2.dist-info/RECORD",
        "sympy/x.py",
    ]
    for name in sorted(names, reverse=reverse):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name if not name.endswith("RECORD") else str(root))
        path.chmod(0o600 if reverse else 0o755)
        os.utime(path, (when, when))
    return root


def test_two_builds_in_different_folders_and_at_different_times_are_the_same_bytes(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "models")
    zips = []
    for name, when, reverse in (("a", 1_000_000_000, False), ("b", 1_700_000_000, True)):
        files = function_files(libraries(tmp_path / name, when, reverse=reverse), SOURCES, model)
        target = tmp_path / f"{name}.zip"
        write_archive(target, dict(sorted(files.items(), reverse=reverse)))
        zips.append(target.read_bytes())
    assert zips[0] == zips[1]


def test_the_zip_holds_the_model_and_our_code_without_training_and_serving(tmp_path: Path) -> None:
    files = function_files(libraries(tmp_path / "a", 0, reverse=False), SOURCES, write_tiny_model(tmp_path / "models"))
    assert {"model/model.onnx", "model/manifest.json", "numpy/core.so", "numpy-2.dist-info/METADATA"} <= files.keys()
    assert "tandem_model/lambda_handler/entry.py" in files
    assert not [name for name in files if "/train/" in name or "/serve/" in name or "sympy" in name or "tests" in name]


def test_every_file_is_readable_by_lambdas_user(tmp_path: Path) -> None:
    target = tmp_path / "a.zip"
    (tmp_path / "x").write_text("x")
    (tmp_path / "x").chmod(0o600)
    assert write_archive(target, {"x": tmp_path / "x"}) == target.stat().st_size
    with zipfile.ZipFile(target) as archive:
        assert archive.getinfo("x").external_attr >> 16 == 0o100644
