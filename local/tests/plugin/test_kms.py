from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Client = Callable[..., Any]


def test_a_replica_is_a_key_of_its_own_and_leaves_the_primary_alone(aws: Client) -> None:
    home, peer = aws("kms"), aws("kms", "eu-central-1")
    made = home.create_key(MultiRegion=True, Description="primary", Tags=[{"TagKey": "side", "TagValue": "home"}])
    key = made["KeyMetadata"]["KeyId"]
    home.replicate_key(
        KeyId=key, ReplicaRegion="eu-central-1", Description="copy", Tags=[{"TagKey": "side", "TagValue": "peer"}]
    )
    primary, replica = (kms.describe_key(KeyId=key)["KeyMetadata"] for kms in (home, peer))
    assert (primary["Description"], replica["Description"]) == ("primary", "copy")
    assert primary["MultiRegionConfiguration"]["MultiRegionKeyType"] == "PRIMARY"
    assert replica["MultiRegionConfiguration"]["MultiRegionKeyType"] == "REPLICA"
    assert primary["MultiRegionConfiguration"]["ReplicaKeys"] == [{"Arn": replica["Arn"], "Region": "eu-central-1"}]
    assert peer.list_resource_tags(KeyId=key)["Tags"] == [{"TagKey": "side", "TagValue": "peer"}]


def test_what_one_region_encrypts_the_other_decrypts(aws: Client) -> None:
    home, peer = aws("kms"), aws("kms", "eu-central-1")
    key = home.create_key(MultiRegion=True)["KeyMetadata"]["KeyId"]
    home.replicate_key(KeyId=key, ReplicaRegion="eu-central-1")
    secret = home.encrypt(KeyId=key, Plaintext=b"hello")["CiphertextBlob"]
    assert peer.decrypt(CiphertextBlob=secret)["Plaintext"] == b"hello"


def test_a_deleted_replica_is_no_longer_listed(aws: Client) -> None:
    home, peer = aws("kms"), aws("kms", "eu-central-1")
    key = home.create_key(MultiRegion=True)["KeyMetadata"]["KeyId"]
    home.replicate_key(KeyId=key, ReplicaRegion="eu-central-1")
    peer.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    primary = home.describe_key(KeyId=key)["KeyMetadata"]
    assert primary["KeyState"] == "Enabled"
    assert primary["MultiRegionConfiguration"]["ReplicaKeys"] == []


@pytest.mark.parametrize("multi_region", [True, False])
def test_only_a_primary_key_is_replicated_and_only_once(aws: Client, multi_region: bool) -> None:
    home = aws("kms")
    key = home.create_key(MultiRegion=multi_region)["KeyMetadata"]["KeyId"]
    if multi_region:
        home.replicate_key(KeyId=key, ReplicaRegion="eu-central-1")
    with pytest.raises(ClientError) as error:
        home.replicate_key(KeyId=key, ReplicaRegion="eu-central-1")
    expected = "AlreadyExistsException" if multi_region else "UnsupportedOperationException"
    assert error.value.response["Error"]["Code"] == expected
