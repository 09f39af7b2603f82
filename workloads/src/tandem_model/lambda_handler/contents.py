"""What goes into the function's zip file: a prediction's libraries, our code without training, and the model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..manifest import FILE_NAME
from ..release import MODEL_FILE

_OURS = ("lambda_handler", "manifest", "monitor", "predictor", "protocols", "release")
_UNUSED_PACKAGES = frozenset(
    {"bin", "flatbuffers", "google", "isympy.py", "mpmath", "opentelemetry", "packaging", "share", "sympy"}
)
"""Dependencies of ONNX Runtime's tools, or of its telemetry; a test imports the handler without them."""

_UNUSED_PARTS = frozenset(
    {"__pycache__", "tests", "f2py", "include", "quantization", "tools", "transformers", "datasets", "backend"}
)
_UNUSED_SUFFIXES = (".pyi", ".pyc", ".a", ".h", ".pxd", ".lib")
_INSTALLER_NOTES = frozenset({"RECORD", "INSTALLER", "REQUESTED", "direct_url.json", "uv_cache.json"})
"""They tell how a package came here, so they differ between machines."""


def function_files(libraries: Path, sources: Path, model: Path) -> dict[str, Path]:
    """Name in the archive → file.

    Args:
        libraries: folder that `requirements/predict.txt` was installed to
        sources: folder that holds the package `tandem_model`
        model: one model's folder
    """
    files = {path.relative_to(libraries).as_posix(): path for path in _files(libraries) if _is_needed(path, libraries)}
    package = sources / "tandem_model"
    for path in _files(package):
        inside = path.relative_to(package)
        if (len(inside.parts) == 1 or inside.parts[0] in _OURS) and "__pycache__" not in inside.parts:
            files[f"tandem_model/{inside.as_posix()}"] = path
    return files | {f"model/{name}": model / name for name in (MODEL_FILE, FILE_NAME)}


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _is_needed(path: Path, libraries: Path) -> bool:
    parts = path.relative_to(libraries).parts
    owner = parts[0].split("-")[0]
    return not (
        owner in _UNUSED_PACKAGES
        or _UNUSED_PARTS & set(parts)
        or path.name.endswith(_UNUSED_SUFFIXES)
        or path.name in _INSTALLER_NOTES
    )
