"""`manifest.json`: written the same for the same content, and read with every mistake named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..problems import ModelError, Problem, problem
from .codec import decode, encode, json_schema
from .model import SCHEMA_VERSION, Manifest
from .rules import broken_rules

FILE_NAME = "manifest.json"
LARGEST_BYTES = 32 * 1024 * 1024
_SCHEMA_ID = "https://tandem.example/schemas/manifest-1.json"


def render_manifest(manifest: Manifest) -> bytes:
    """The document's bytes, UTF-8, with a newline at the end; the same for equal manifests."""
    return (json.dumps(encode(manifest), indent=1, ensure_ascii=False, allow_nan=False) + "\n").encode()


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a model's folder.

    Raises:
        ModelError: MDL-030 to 032
    """
    path = folder / FILE_NAME
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise ModelError([_unreadable(str(path), f"a file of more than {LARGEST_BYTES} bytes")])
        content = path.read_bytes()
    except OSError as error:
        raise ModelError([_unreadable(str(path), error.strerror)]) from None
    return parse_manifest(content, str(path))


def parse_manifest(content: bytes, path: str = FILE_NAME) -> Manifest:
    """A manifest from its bytes.

    Raises:
        ModelError: MDL-030 to 032
    """
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ModelError([_unreadable(path, str(error))]) from None
    version = data.get("schemaVersion") if isinstance(data, dict) else None
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise ModelError([_newer(path, version)])

    found: list[Problem] = []

    def complain(where: str, expected: str, got: object) -> None:
        found.append(_invalid(path, where, expected, got))

    manifest = decode(Manifest, data, "", complain)
    if not found:
        for where, expected, got in broken_rules(manifest):
            complain(where, expected, got)
    if found:
        raise ModelError(found)
    valid: Manifest = manifest
    return valid


def manifest_schema() -> dict[str, Any]:
    """The published JSON Schema; `manifest.schema.json` is a copy of it, held by a test."""
    schema = json_schema(Manifest)
    schema["properties"]["schemaVersion"] = {"const": SCHEMA_VERSION}
    schema["required"].append("schemaVersion")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": _SCHEMA_ID,
        "title": "Manifest of a Tandem model",
        **schema,
    }


def _unreadable(path: str, reason: str | None) -> Problem:
    return problem(
        "manifestUnreadable",
        path,
        "cannot be read",
        expected="a JSON document, written by `tandem model train`",
        got=reason,
        hint="name the folder that holds model.onnx and manifest.json, or run `tandem model train`",
    )


def _newer(path: str, version: int) -> Problem:
    return problem(
        "manifestNewer",
        path,
        "was written by a newer Tandem",
        expected=f"schemaVersion {SCHEMA_VERSION} or older",
        got=version,
        hint="update Tandem on this side first; a model is never served by half of its rules",
    )


def _invalid(path: str, where: str, expected: str, got: object) -> Problem:
    return problem(
        "manifestInvalid",
        f"{path}: {where}",
        "does not fit the schema",
        expected=expected,
        got=got,
        hint="train the model again; a manifest is not edited by hand",
    )
