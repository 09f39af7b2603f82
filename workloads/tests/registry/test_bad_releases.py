"""Bad releases change nothing that is active, and the record says why."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tandem_model.manifest import FILE_NAME, Manifest, render_manifest
from tandem_model.problems import ModelError
from tandem_model.registry import DynamoStore, Registry
from tandem_model.registry import bucket as buckets
from tandem_model.registry.bucket import ModelBucket
from tandem_model.registry.validate import validate_arrival
from tandem_model.release import MODEL_FILE

from .actors import HOME, REGIONS
from .cloud import BUCKETS, ENDPOINT, TABLE, client, codes, ready, stages, tandem, unique
from .models import write_model

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def registry() -> Registry:
    return Registry(DynamoStore(TABLE, HOME, ENDPOINT), REGIONS, "validate-release")


@pytest.fixture
def bucket() -> ModelBucket:
    return ModelBucket(BUCKETS[HOME], HOME, ENDPOINT)


def put(manifest: Manifest, file: str, content: bytes) -> str:
    key = f"models/{manifest.model}/{manifest.digest.removeprefix('sha256:')}/{file}"
    client("s3", HOME).put_object(Bucket=BUCKETS[HOME], Key=key, Body=content)
    return key


def corrupt_model(folder: Path, manifest: Manifest) -> str:
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes()[:-1])
    return put(manifest, FILE_NAME, (folder / FILE_NAME).read_bytes())


def wrong_golden(folder: Path, manifest: Manifest) -> str:
    outputs = tuple(tuple(reversed(row)) for row in manifest.golden.outputs)
    changed = dataclasses.replace(manifest, golden=dataclasses.replace(manifest.golden, outputs=outputs))
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    return put(manifest, FILE_NAME, render_manifest(changed))


def broken_manifest(folder: Path, manifest: Manifest) -> str:
    document = json.loads((folder / FILE_NAME).read_bytes())
    del document["golden"]
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    return put(manifest, FILE_NAME, json.dumps(document).encode())


def name_of_another(folder: Path, manifest: Manifest) -> str:
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    return put(manifest, FILE_NAME, render_manifest(dataclasses.replace(manifest, model="another")))


def worse_metrics(folder: Path, manifest: Manifest) -> str:
    worse = dataclasses.replace(manifest, metrics=dataclasses.replace(manifest.metrics, accuracy=0.5))
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    return put(manifest, FILE_NAME, render_manifest(worse))


BAD: dict[Callable[[Path, Manifest], str], str] = {
    corrupt_model: "TDM-MDL-033",
    wrong_golden: "TDM-MDL-035",
    broken_manifest: "TDM-MDL-032",
    name_of_another: "TDM-MDL-082",
    worse_metrics: "TDM-MDL-020",
}


@pytest.mark.parametrize("spoil", BAD, ids=lambda spoil: spoil.__name__)
def test_a_bad_release_is_rejected_with_its_reason_and_what_is_active_stays(
    spoil: Callable[[Path, Manifest], str],
    tmp_path: Path,
    capsys: Capture,
    registry: Registry,
    bucket: ModelBucket,
) -> None:
    name = unique(spoil.__name__.replace("_", "-"))
    good = ready(capsys, write_model(tmp_path, name, 10)[0], name)
    assert tandem(capsys, "promote", name, good)[0] == 0
    folder, manifest = write_model(tmp_path, name, 11)
    key = spoil(folder, manifest)
    finding = validate_arrival(registry, bucket, key)
    assert finding is not None
    assert [found.code for found in finding.problems] == [BAD[spoil]]
    _code, document = tandem(capsys, "show", name)
    assert stages(document) == {good: "active", manifest.version: "rejected"}
    assert BAD[spoil] in document["releases"][1]["why"]
    # The event comes again, late.
    with pytest.raises(ModelError, match="TDM-MDL-072"):
        validate_arrival(registry, bucket, key)
    assert codes(tandem(capsys, "approve", name, manifest.version)[1]) == ["072", "073", "073"]


def test_a_manifest_before_its_model_waits_and_then_passes(
    tmp_path: Path, registry: Registry, bucket: ModelBucket
) -> None:
    folder, manifest = write_model(tmp_path, unique("early"), 12)
    key = put(manifest, FILE_NAME, (folder / FILE_NAME).read_bytes())
    with pytest.raises(ModelError, match="TDM-MDL-080"):
        validate_arrival(registry, bucket, key)
    assert registry.state(unique("early")).releases == {}
    assert validate_arrival(registry, bucket, put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())) is None
    finding = validate_arrival(registry, bucket, key)
    assert finding is not None
    assert finding.problems == ()
    before = registry.history(unique("early"))
    validate_arrival(registry, bucket, key)
    assert registry.history(unique("early")) == before


def test_an_oversized_model_is_never_read(
    tmp_path: Path, capsys: Capture, registry: Registry, bucket: ModelBucket, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, manifest = write_model(tmp_path, unique("large"), 13)
    monkeypatch.setitem(buckets.LARGEST, MODEL_FILE, 100)
    code, document = tandem(capsys, "release", folder)
    assert (code, codes(document)) == (1, ["081"])
    put(manifest, MODEL_FILE, (folder / MODEL_FILE).read_bytes())
    finding = validate_arrival(registry, bucket, put(manifest, FILE_NAME, (folder / FILE_NAME).read_bytes()))
    assert finding is not None
    assert [found.code for found in finding.problems] == ["TDM-MDL-081"]


@pytest.mark.parametrize(
    "key",
    [
        "models/../secrets/" + "0" * 64 + "/manifest.json",
        "models/a/b/" + "0" * 64 + "/manifest.json",
        "models/a/" + "0" * 63 + "/manifest.json",
        "models/A/" + "0" * 64 + "/manifest.json",
        "models/a/" + "0" * 64 + "/manifest.json.exe",
        "models/a/" + "0" * 64 + "/../manifest.json",
        "models//" + "0" * 64 + "/manifest.json",
        "models/a/" + "0" * 64 + "/manifest.json\n",
        "",
    ],
)
def test_a_key_with_tricks_in_it_is_not_looked_at(key: str, registry: Registry, bucket: ModelBucket) -> None:
    with pytest.raises(ModelError, match="TDM-MDL-082"):
        validate_arrival(registry, bucket, key)


def test_the_same_model_with_another_manifest_is_not_released_over_it(tmp_path: Path, capsys: Capture) -> None:
    first, _ = write_model(tmp_path / "a", unique("twice"), 14)
    second, _ = write_model(tmp_path / "b", unique("twice"), 14, accuracy=0.95)
    assert tandem(capsys, "release", first)[0] == 0
    code, document = tandem(capsys, "release", second)
    assert (code, codes(document)) == (1, ["083"])
