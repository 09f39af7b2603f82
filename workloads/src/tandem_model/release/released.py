"""Which model of a name is released: `<root>/<name>/released.json`, replaced in one step."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from ..manifest import Manifest
from ..problems import ModelError, Problem, problem
from .folder import model_folder

RELEASED_FILE = "released.json"


@dataclass(frozen=True)
class Released:
    """The released model: its version is its folder's name, `previous` is the one to go back to."""

    version: str
    digest: str
    previous: str | None = None


def read_released(root: Path, name: str) -> Released | None:
    """The released model of a name; None when there is none yet.

    Raises:
        ModelError: MDL-036, the file is there and is not what `mark_released` writes
    """
    path = root / name / RELEASED_FILE
    try:
        data = json.loads(path.read_bytes())
        return Released(str(data["version"]), str(data["digest"]), data.get("previous"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError([_nothing(path, f"{type(error).__name__}: {error}")]) from None


def released_folder(root: Path, name: str) -> Path:
    """The folder of the released model.

    Raises:
        ModelError: MDL-036
    """
    released = read_released(root, name)
    if released is None:
        raise ModelError([_nothing(root / name / RELEASED_FILE, None)])
    return model_folder(root, name, released.version)


def mark_released(root: Path, manifest: Manifest) -> Released:
    """Make a model the released one. Repeating it changes nothing."""
    before = read_released(root, manifest.model)
    if before is not None and before.digest == manifest.digest:
        return before
    released = Released(manifest.version, manifest.digest, None if before is None else before.version)
    path = root / manifest.model / RELEASED_FILE
    beside = path.with_name(f".{RELEASED_FILE}.{os.getpid()}")
    document = {"version": released.version, "digest": released.digest, "previous": released.previous}
    beside.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    beside.replace(path)
    return released


def _nothing(path: Path, reason: str | None) -> Problem:
    return problem(
        "nothingReleased",
        str(path),
        "names no released model",
        expected='{"version": ..., "digest": ...}, written by `tandem model train`',
        got=reason,
        hint="run `tandem model train` first, or name a model's folder with --model",
    )
