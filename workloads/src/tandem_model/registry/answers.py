"""What a region's servers answer: which model, and whether it gives its golden rows."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from ..manifest import FILE_NAME, Manifest, parse_manifest
from ..problems import ModelError, problem
from .bucket import Address, ModelBucket
from .state import ModelState

_SECONDS = 10
_LARGEST_ANSWER = 1024 * 1024

_PATIENCE_SECONDS = 60
"""Servers look for another release every two seconds, and load it beside the one that answers."""

_STEP_SECONDS = 0.5

Await = Callable[[str, ModelState], None]
"""Waits until a region's servers answer with what is active: region, state."""


def served_digest(endpoint: str) -> str:
    """The digest that a server says it answers with, at `/version`.

    Raises:
        ModelError: MDL-084
    """
    address = f"{endpoint.rstrip('/')}/version"
    return str(_field(address, _ask(address), "digest"))


def require_golden_answers(endpoint: str, manifest: Manifest) -> None:
    """Have a server predict the golden rows.

    Raises:
        ModelError: MDL-084, it answers something else, or not at all
    """
    golden, name = manifest.golden, manifest.output.name
    rows = [list(row) for row in golden.inputs]
    tensor = {"name": manifest.input.name, "datatype": "FP32", "shape": [len(rows), len(rows[0])], "data": rows}
    address = f"{endpoint.rstrip('/')}/v2/models/{manifest.model}/versions/{manifest.version}/infer"
    answer = _ask(address, {"inputs": [tensor], "outputs": [{"name": name}]})
    try:
        given = np.array(answer["outputs"][0]["data"], dtype=np.float64)
        difference = float(np.max(np.abs(given - np.ravel(np.array(golden.outputs)))))
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise _differs(address, "the golden rows' probabilities", f"{type(error).__name__}: {error}") from None
    if not difference <= golden.tolerance:
        raise _differs(address, f"the golden rows within {golden.tolerance:g}", f"a difference of {difference}")


def awaiting(
    answers: Mapping[str, str],
    bucket: Callable[[str], ModelBucket],
    wait: Callable[[float], None] = time.sleep,
) -> Await:
    """Waits for the servers of regions that have an address in `answers`; of others nothing is asked.

    Args:
        answers: region to address of its servers
        bucket: gives a region's bucket, whose manifest has the golden rows
        wait: sleeps
    """

    def until_answered(region: str, state: ModelState) -> None:
        active, endpoint = state.active, answers.get(region)
        if endpoint is None or active is None:
            return
        address = Address(active.model, active.digest, FILE_NAME)
        manifest = parse_manifest(bucket(region).read(address) or b"", bucket(region).path(address))
        for _step in range(int(_PATIENCE_SECONDS / _STEP_SECONDS)):
            if _difference(endpoint, manifest) is None:
                return
            wait(_STEP_SECONDS)
        if found := _difference(endpoint, manifest):
            raise found

    return until_answered


def _difference(endpoint: str, manifest: Manifest) -> ModelError | None:
    try:
        if (got := served_digest(endpoint)) != manifest.digest:
            raise _differs(endpoint, manifest.digest, got)
        require_golden_answers(endpoint, manifest)
    except ModelError as error:
        return error
    return None


def _ask(address: str, document: dict[str, Any] | None = None) -> Any:
    try:
        if urlsplit(address).scheme not in ("http", "https"):
            raise ValueError("neither http nor https")
        body = None if document is None else json.dumps(document).encode()
        request = urllib.request.Request(address, body, {"content-type": "application/json"})  # noqa: S310 - checked above
        with urllib.request.urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - checked above
            return json.loads(answer.read(_LARGEST_ANSWER))
    except (OSError, ValueError, urllib.error.URLError) as error:
        raise _differs(address, "an answer in JSON", f"{type(error).__name__}: {error}") from None


def _field(address: str, document: Any, name: str) -> Any:
    if not isinstance(document, dict) or name not in document:
        raise _differs(address, f'{{"{name}": ...}}', document)
    return document[name]


def _differs(address: str, expected: str, got: object) -> ModelError:
    hint = "is the server up, does it follow the registry, and is this its address?"
    message = "does not answer with what was decided"
    return ModelError([problem("regionsDisagree", address, message, expected=expected, got=got, hint=hint)])
