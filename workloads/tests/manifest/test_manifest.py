from __future__ import annotations

import copy
import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_model import tiny_manifest

import tandem_model.manifest
from tandem_model.manifest import manifest_schema, parse_manifest, read_manifest, render_manifest
from tandem_model.problems import ModelError

PUBLISHED = Path(tandem_model.manifest.__file__).with_name("manifest.schema.json")
MANIFEST = tiny_manifest()
DOCUMENT: dict[str, Any] = json.loads(render_manifest(MANIFEST))


def codes_and_paths(document: object) -> list[tuple[str, str]]:
    with pytest.raises(ModelError) as raised:
        parse_manifest(json.dumps(document).encode())
    return [(found.code[-3:], found.path.removeprefix("manifest.json: ")) for found in raised.value.problems]


def test_the_published_schema_is_that_of_the_code() -> None:
    """`python -m tandem_model.manifest > .../manifest.schema.json` writes it anew."""
    assert json.loads(PUBLISHED.read_text()) == manifest_schema()
    jsonschema.Draft202012Validator.check_schema(manifest_schema())


def test_a_manifest_comes_back_as_it_was_written() -> None:
    assert parse_manifest(render_manifest(MANIFEST)) == MANIFEST
    assert render_manifest(parse_manifest(render_manifest(MANIFEST))) == render_manifest(MANIFEST)
    jsonschema.validate(DOCUMENT, manifest_schema())


def test_a_newer_schema_version_is_refused_with_the_reason() -> None:
    assert codes_and_paths({"schemaVersion": 2, "anything": "else"}) == [("031", "manifest.json")]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_json_is_unreadable(content: bytes) -> None:
    with pytest.raises(ModelError) as raised:
        parse_manifest(content)
    assert raised.value.problems[0].code == "TDM-MDL-030"


def test_a_folder_without_a_manifest_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as raised:
        read_manifest(tmp_path)
    assert raised.value.problems[0].code == "TDM-MDL-030"


BREAKS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "an unknown field": (lambda d: d.update(colour="red"), "colour"),
    "a missing field": (lambda d: d["metrics"].pop("auc"), "metrics.auc"),
    "text for a number": (lambda d: d["metrics"].update(auc="0.9"), "metrics.auc"),
    "true for a number": (lambda d: d["metrics"].update(rows=True), "metrics.rows"),
    "no list": (lambda d: d["input"].update(features={}), "input.features"),
    "an unknown policy": (
        lambda d: d["input"]["features"][1]["missing"].update(policy="drop"),
        "input.features[1].missing.policy",
    ),
}
BROKEN_RULES: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "an older schema version": (lambda d: d.update(schemaVersion=0), "schemaVersion"),
    "a name that is no path": (lambda d: d.update(model="../x"), "model"),
    "a short digest": (lambda d: d.update(digest="sha256:00"), "digest"),
    "a version of another digest": (lambda d: d.update(version="0" * 12), "version"),
    "two features of one name": (lambda d: d["input"]["features"][0].update(name="share"), "input.features"),
    "one class": (lambda d: d["output"].update(classes=["low"]), "output.classes"),
    "a range upside down": (lambda d: d["input"]["features"][0]["range"].update(minimum=9), "input.features[0].range"),
    "a policy without its value": (
        lambda d: d["input"]["features"][1]["missing"].update(value=None),
        "input.features[1].missing",
    ),
    "counts that do not fit": (
        lambda d: d["input"]["features"][0]["reference"]["counts"].pop(),
        "input.features[0].reference.counts",
    ),
    "edges that fall": (
        lambda d: d["input"]["features"][0]["reference"]["edges"].reverse(),
        "input.features[0].reference.edges",
    ),
    "golden rows that are too short": (lambda d: d["golden"]["inputs"][0].pop(), "golden.inputs[0]"),
    "no golden rows": (lambda d: d["golden"].update(inputs=[], outputs=[]), "golden.inputs"),
    "no tolerance": (lambda d: d["golden"].update(tolerance=0), "golden.tolerance"),
    "no row allowed": (lambda d: d["input"].update(maxRows=0), "input.maxRows"),
}


@pytest.mark.parametrize("name", [*BREAKS, *BROKEN_RULES])
def test_a_broken_manifest_names_its_place(name: str) -> None:
    breaks, path = {**BREAKS, **BROKEN_RULES}[name]
    document = copy.deepcopy(DOCUMENT)
    breaks(document)
    assert ("032", path) in codes_and_paths(document)


@pytest.mark.parametrize("name", BREAKS)
def test_the_schema_refuses_what_the_code_refuses(name: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    BREAKS[name][0](document)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, manifest_schema())


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
        max_leaves=8,
    )
)
def test_any_document_is_refused_with_coded_problems(document: object) -> None:
    assert {code for code, _ in codes_and_paths(document)} <= {"031", "032"}


@given(st.sampled_from(sorted(DOCUMENT)), st.none() | st.integers() | st.text() | st.lists(st.integers()))
def test_any_field_of_another_kind_is_refused_or_kept(field: str, value: object) -> None:
    document = {**DOCUMENT, field: value}
    try:
        manifest = parse_manifest(json.dumps(document).encode())
    except ModelError as error:
        assert {found.code for found in error.problems} <= {"TDM-MDL-031", "TDM-MDL-032"}
    else:
        assert json.loads(render_manifest(manifest)) == document


def test_equal_manifests_have_equal_bytes() -> None:
    assert render_manifest(dataclasses.replace(MANIFEST)) == render_manifest(MANIFEST)
