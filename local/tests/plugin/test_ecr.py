"""Covers ecr/replication-copies: no resource of Terraform pushes an image."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Aws = Callable[..., Any]
Ask = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"
MEDIA = "application/vnd.docker.distribution.manifest.v2+json"


def manifest(name: str) -> str:
    layer = {"mediaType": "application/vnd.docker.image.rootfs.diff.tar.gzip", "size": 1, "digest": f"sha256:{name}"}
    config = {"mediaType": "application/vnd.docker.container.image.v1+json", "size": 1, "digest": "sha256:c"}
    return json.dumps({"schemaVersion": 2, "mediaType": MEDIA, "config": config, "layers": [layer]})


@pytest.fixture
def ecr(aws: Aws) -> dict[str, Any]:
    """Clients of two registries that replicate repositories below `models/` to each other."""
    clients = {region: aws("ecr", region) for region in (HOME, PEER)}
    for region, other in ((HOME, PEER), (PEER, HOME)):
        clients[region].put_replication_configuration(
            replicationConfiguration={
                "rules": [
                    {
                        "destinations": [{"region": other, "registryId": "123456789012"}],
                        "repositoryFilters": [{"filter": "models/", "filterType": "PREFIX_MATCH"}],
                    }
                ]
            }
        )
    for name in ("models/a", "other/a"):
        clients[HOME].create_repository(repositoryName=name)
    return clients


def push(client: Any, repository: str, layers: str, tag: str) -> str:
    answer = client.put_image(
        repositoryName=repository, imageManifest=manifest(layers), imageManifestMediaType=MEDIA, imageTag=tag
    )
    return str(answer["image"]["imageId"]["imageDigest"])


def images(client: Any, repository: str) -> dict[str, list[str]]:
    found = client.describe_images(repositoryName=repository)["imageDetails"]
    return {each["imageDigest"]: sorted(each.get("imageTags", [])) for each in found}


def repositories(client: Any) -> list[str]:
    return [each["repositoryName"] for each in client.describe_repositories()["repositories"]]


def test_an_image_that_a_rule_fits_is_copied_with_its_digest_and_tags(ecr: dict[str, Any]) -> None:
    first = push(ecr[HOME], "models/a", "one", "v1")
    push(ecr[HOME], "models/a", "one", "stable")
    push(ecr[HOME], "other/a", "one", "v1")
    assert images(ecr[PEER], "models/a") == {first: ["stable", "v1"]}
    assert repositories(ecr[PEER]) == ["models/a"]
    second = push(ecr[HOME], "models/a", "two", "stable")
    assert images(ecr[PEER], "models/a") == {first: ["v1"], second: ["stable"]}


def test_the_repository_is_made_after_the_template_that_fits_best(ecr: dict[str, Any]) -> None:
    key = f"arn:aws:kms:{PEER}:123456789012:key/7e1d4f62-0000-4000-8000-000000000000"
    for prefix, mutability in (("ROOT", "MUTABLE"), ("models", "IMMUTABLE")):
        ecr[PEER].create_repository_creation_template(
            prefix=prefix,
            appliedFor=["REPLICATION"],
            imageTagMutability=mutability,
            encryptionConfiguration={"encryptionType": "KMS", "kmsKey": key},
            lifecyclePolicy='{"rules": []}',
            resourceTags=[{"Key": "prefix", "Value": prefix}],
        )
    push(ecr[HOME], "models/a", "one", "v1")
    (made,) = ecr[PEER].describe_repositories(repositoryNames=["models/a"])["repositories"]
    assert made["imageTagMutability"] == "IMMUTABLE"
    assert made["encryptionConfiguration"] == {"encryptionType": "KMS", "kmsKey": key}
    assert ecr[PEER].get_lifecycle_policy(repositoryName="models/a")["lifecyclePolicyText"] == '{"rules": []}'
    tags = ecr[PEER].list_tags_for_resource(resourceArn=made["repositoryArn"])["tags"]
    assert tags == [{"Key": "prefix", "Value": "models"}]


def test_an_image_waits_until_the_region_is_back(ecr: dict[str, Any], ask: Ask) -> None:
    ask("PUT", "faults", [{"kind": "dark", "region": PEER}])
    digest = push(ecr[HOME], "models/a", "one", "v1")
    ask("DELETE", "faults")
    assert images(ecr[PEER], "models/a") == {digest: ["v1"]}
    assert images(ecr[HOME], "models/a") == {digest: ["v1"]}
