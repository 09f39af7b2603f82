"""What goes into a function's zip file: the libraries that it needs, our code without training, and perhaps a model."""

from __future__ import annotations

from collections.abc import Collection, Iterator
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

_SERVICES = frozenset({"cloudwatch", "dynamodb", "events", "s3", "secretsmanager", "sqs", "stepfunctions", "sts"})
"""Of the AWS SDK's descriptions of services, which are nine tenths of it, those that our functions call."""


def function_files(libraries: Path, sources: Path, model: Path) -> dict[str, Path]:
    """Name in the archive → file, of the function that serves one model.

    Args:
        libraries: folder that `requirements/predict.txt` was installed to
        sources: folder that holds the package `tandem_model`
        model: one model's folder
    """
    files = library_files(libraries) | {name: sources / name for name in source_names(sources, _OURS)}
    return files | {f"model/{name}": model / name for name in (MODEL_FILE, FILE_NAME)}


def library_files(libraries: Path) -> dict[str, Path]:
    """Name in the archive → file, of what the libraries of a folder need to run."""
    return {path.relative_to(libraries).as_posix(): path for path in _files(libraries) if _is_needed(path, libraries)}


def source_names(sources: Path, packages: Collection[str]) -> list[str]:
    """Names in the archive of our own files: those of some packages, and those beside the packages."""
    package = sources / "tandem_model"
    inside = (path.relative_to(package) for path in _files(package))
    return sorted(
        f"tandem_model/{path.as_posix()}"
        for path in inside
        if (len(path.parts) == 1 or path.parts[0] in packages) and "__pycache__" not in path.parts
    )


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
        or _is_another_service(parts)
    )


def _is_another_service(parts: tuple[str, ...]) -> bool:
    # `botocore/data/<service>/...` and `boto3/data/<service>/...`; files beside the folders are of all services.
    return (
        len(parts) > 3 and parts[0] in ("boto3", "botocore") and parts[1] == "data" and parts[2] not in _SERVICES
    ) or parts[:2] == ("boto3", "examples")
