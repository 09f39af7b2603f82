"""The platform's table and buckets in an embedded AWS, and the commands run on them in this process."""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import boto3
import pytest

from tandem_model.registry.__main__ import main
from tandem_model.registry.keys import PARTITION_KEY, SORT_KEY

from .actors import HOME, PEER, REGIONS

ENDPOINT = os.environ.get("TANDEM_TEST_REGISTRY", "")
TABLE = os.environ.get("TANDEM_TEST_REGISTRY_TABLE", "")
BUCKETS = dict(zip(REGIONS, os.environ.get("TANDEM_TEST_REGISTRY_BUCKETS", ",").split(","), strict=True))


RUN = uuid.uuid4().hex[:6]


def unique(name: str) -> str:
    """A model's name that no earlier run has used."""
    return f"{name}-{RUN}"


def client(service: str, region: str) -> Any:
    return boto3.client(service, region_name=region, endpoint_url=ENDPOINT)


def copy_release(model: str, digest: str, source: str = HOME, target: str = PEER) -> None:
    """What replication does: bring a release's objects to the other region."""
    s3 = client("s3", target)
    for file in ("model.onnx", "manifest.json"):
        key = f"models/{model}/{digest.removeprefix('sha256:')}/{file}"
        body = client("s3", source).get_object(Bucket=BUCKETS[source], Key=key)["Body"].read()
        s3.put_object(Bucket=BUCKETS[target], Key=key, Body=body)


def tandem(capsys: pytest.CaptureFixture[str], *words: str | Path, by: str = "ann") -> tuple[int, dict[str, Any]]:
    """Run a command as the command line does; gives the exit code and the document."""
    regions = [f"--region={region}={bucket}" for region, bucket in BUCKETS.items()]
    common = [f"--table={TABLE}", *regions, f"--endpoint={ENDPOINT}", f"--by={by}", "--format=json"]
    code = main([*common, *map(str, words)])
    return code, json.loads(capsys.readouterr().out)


def codes(document: dict[str, Any]) -> list[str]:
    return [found["code"].removeprefix("TDM-MDL-") for found in document["problems"]]


def stages(document: dict[str, Any]) -> dict[str, str]:
    return {release["version"]: release["stage"] for release in document["releases"]}


def ready(capsys: pytest.CaptureFixture[str], folder: Path, model: str) -> str:
    """Release a folder, copy it, validate it in both regions and approve it; gives its version."""
    code, released = tandem(capsys, "release", folder)
    assert code == 0, released
    copy_release(model, released["digest"])
    words: Sequence[Sequence[str]] = (("validate", model, released["version"]), ("approve", model, released["version"]))
    for each in words:
        code, document = tandem(capsys, *each)
        assert code == 0, document
    return str(released["version"])


def make() -> None:
    """Make what layers `data-global` and `data` make, without keys and policies."""
    keys = {PARTITION_KEY: "HASH", SORT_KEY: "RANGE"}
    client("dynamodb", HOME).create_table(
        TableName=TABLE,
        KeySchema=[{"AttributeName": name, "KeyType": kind} for name, kind in keys.items()],
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in keys],
        BillingMode="PAY_PER_REQUEST",
    )
    client("dynamodb", HOME).update_table(TableName=TABLE, ReplicaUpdates=[{"Create": {"RegionName": PEER}}])
    for region, bucket in BUCKETS.items():
        place = {"LocationConstraint": region}
        client("s3", region).create_bucket(Bucket=bucket, CreateBucketConfiguration=place)


if __name__ == "__main__":
    make()
