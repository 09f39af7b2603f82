"""Covers s3/retention-change: Terraform changes no object's retention.

Covers s3/object-lock-of-full-bucket: a bucket that Terraform alone fills is empty when its lock goes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Aws = Callable[..., Any]
Ask = Callable[..., Any]

REGIONS = {"home": "eu-west-1", "peer": "eu-central-1"}


@pytest.fixture
def s3(aws: Aws) -> dict[str, Any]:
    """A client for each of two regions, and a bucket in each that is copied to the other, replica changes with it."""
    clients = {name: aws("s3", region) for name, region in REGIONS.items()}
    for name, client in clients.items():
        client.create_bucket(
            Bucket=name,
            CreateBucketConfiguration={"LocationConstraint": REGIONS[name]},
            ObjectLockEnabledForBucket=True,
        )
    for name, other in (("home", "peer"), ("peer", "home")):
        rule = {
            "ID": "all",
            "Priority": 1,
            "Status": "Enabled",
            "Filter": {"Prefix": ""},
            "DeleteMarkerReplication": {"Status": "Enabled"},
            "SourceSelectionCriteria": {"ReplicaModifications": {"Status": "Enabled"}},
            "Destination": {"Bucket": f"arn:aws:s3:::{other}"},
        }
        role = "arn:aws:iam::123456789012:role/r"
        clients[name].put_bucket_replication(Bucket=name, ReplicationConfiguration={"Role": role, "Rules": [rule]})
    return clients


def darken(ask: Ask, name: str) -> None:
    ask("PUT", "faults", [{"kind": "dark", "region": REGIONS[name]}])


def read(s3: dict[str, Any], bucket: str, key: str) -> str:
    return str(s3[bucket].get_object(Bucket=bucket, Key=key)["Body"].read().decode())


def status(s3: dict[str, Any], bucket: str, key: str) -> str:
    return str(s3[bucket].head_object(Bucket=bucket, Key=key)["ReplicationStatus"])


def keys(s3: dict[str, Any], bucket: str) -> list[str]:
    return [each["Key"] for each in s3[bucket].list_objects_v2(Bucket=bucket).get("Contents", [])]


@pytest.mark.parametrize("dark", ["home", "peer"])
def test_what_cannot_be_copied_waits_until_the_region_is_back(s3: dict[str, Any], ask: Ask, dark: str) -> None:
    light = "peer" if dark == "home" else "home"
    darken(ask, dark)
    s3[light].put_object(Bucket=light, Key="a", Body=b"1", Metadata={"m": "1"}, Tagging="t=1")
    s3[light].put_object(Bucket=light, Key="a", Body=b"2")
    s3[light].put_object(Bucket=light, Key="gone", Body=b"1")
    s3[light].delete_object(Bucket=light, Key="gone")
    assert status(s3, light, "a") == "PENDING"
    ask("DELETE", "faults")
    assert (status(s3, light, "a"), status(s3, dark, "a")) == ("COMPLETED", "REPLICA")
    found = s3[dark].list_object_versions(Bucket=dark)
    assert [(each["Key"], each["IsLatest"]) for each in found["Versions"] if each["Key"] == "a"] == [
        ("a", True),
        ("a", False),
    ]
    assert read(s3, dark, "a") == "2"
    assert keys(s3, dark) == ["a"]


def test_what_was_deleted_while_it_waited_is_not_copied(s3: dict[str, Any], ask: Ask) -> None:
    darken(ask, "peer")
    version = s3["home"].put_object(Bucket="home", Key="a", Body=b"1")["VersionId"]
    s3["home"].delete_object(Bucket="home", Key="a", VersionId=version)
    ask("DELETE", "faults")
    assert keys(s3, "peer") == []


def test_what_arrives_late_does_not_hide_what_was_written_later(s3: dict[str, Any], ask: Ask) -> None:
    darken(ask, "home")
    s3["peer"].put_object(Bucket="peer", Key="a", Body=b"first")
    darken(ask, "peer")
    s3["home"].put_object(Bucket="home", Key="a", Body=b"second")
    ask("DELETE", "faults")
    assert (read(s3, "home", "a"), read(s3, "peer", "a")) == ("second", "second")


def test_what_waits_is_kept_by_save_and_load(s3: dict[str, Any], ask: Ask) -> None:
    darken(ask, "peer")
    s3["home"].put_object(Bucket="home", Key="a", Body=b"1")
    assert ask("POST", "save")["lost"] == []
    ask("POST", "reset")
    ask("POST", "load")
    ask("DELETE", "faults")
    assert read(s3, "peer", "a") == "1"


def test_a_fault_of_some_requests_holds_nothing_back(s3: dict[str, Any], ask: Ask) -> None:
    ask("PUT", "faults", [{"kind": "dark", "region": REGIONS["peer"], "path": "/other"}])
    s3["home"].put_object(Bucket="home", Key="a", Body=b"1")
    assert status(s3, "home", "a") == "COMPLETED"


def test_tags_of_a_replica_travel_back_and_only_tags(s3: dict[str, Any]) -> None:
    s3["home"].put_object(Bucket="home", Key="a", Body=b"1")
    tags = [{"Key": "state", "Value": "good"}]
    s3["peer"].put_object_tagging(Bucket="peer", Key="a", Tagging={"TagSet": tags})
    assert s3["home"].get_object_tagging(Bucket="home", Key="a")["TagSet"] == tags
    assert (status(s3, "home", "a"), status(s3, "peer", "a")) == ("COMPLETED", "REPLICA")
    assert len(s3["home"].list_object_versions(Bucket="home")["Versions"]) == 1


def test_an_object_from_before_the_rule_stays_where_it_is(s3: dict[str, Any]) -> None:
    rules = s3["home"].get_bucket_replication(Bucket="home")["ReplicationConfiguration"]
    s3["home"].delete_bucket_replication(Bucket="home")
    s3["home"].put_object(Bucket="home", Key="a", Body=b"1")
    s3["home"].put_bucket_replication(Bucket="home", ReplicationConfiguration=rules)
    s3["home"].put_object_tagging(Bucket="home", Key="a", Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
    assert keys(s3, "peer") == []


def test_a_locked_version_is_copied_with_its_lock_and_kept(s3: dict[str, Any]) -> None:
    rule = {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 30}}
    s3["home"].put_object_lock_configuration(
        Bucket="home", ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", "Rule": rule}
    )
    version = s3["home"].put_object(Bucket="home", Key="a", Body=b"1")["VersionId"]
    for bucket, client in s3.items():
        assert client.head_object(Bucket=bucket, Key="a")["ObjectLockMode"] == "GOVERNANCE"
        with pytest.raises(ClientError, match="AccessDenied"):
            client.delete_object(Bucket=bucket, Key="a", VersionId=version)
        client.delete_object(Bucket=bucket, Key="a", VersionId=version, BypassGovernanceRetention=True)
        assert keys(s3, bucket) == []


def test_a_retention_is_prolonged_by_anybody_and_shortened_with_a_bypass_only(s3: dict[str, Any]) -> None:
    client, locked = s3["home"], {"Bucket": "home", "Key": "a"}
    client.put_object(
        **locked, Body=b"1", ObjectLockMode="GOVERNANCE", ObjectLockRetainUntilDate="2090-01-01T00:00:00Z"
    )

    def retain(year: int, **more: Any) -> None:
        until = f"{year}-01-01T00:00:00Z"
        client.put_object_retention(**locked, Retention={"Mode": "GOVERNANCE", "RetainUntilDate": until}, **more)

    retain(2095)
    with pytest.raises(ClientError, match="AccessDenied"):
        retain(2085)
    retain(2085, BypassGovernanceRetention=True)
    assert client.head_object(**locked)["ObjectLockRetainUntilDate"].year == 2085


def test_a_default_retention_is_lifted_from_a_bucket_with_objects_which_stay_locked(s3: dict[str, Any]) -> None:
    client = s3["home"]

    def retain(rule: dict[str, Any]) -> None:
        client.put_object_lock_configuration(
            Bucket="home", ObjectLockConfiguration={"ObjectLockEnabled": "Enabled", **rule}
        )

    retain({"Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 1}}})
    version = client.put_object(Bucket="home", Key="a", Body=b"1", ChecksumAlgorithm="SHA256")["VersionId"]
    retain({})
    assert "Rule" not in client.get_object_lock_configuration(Bucket="home")["ObjectLockConfiguration"]
    with pytest.raises(ClientError, match="AccessDenied"):
        client.delete_object(Bucket="home", Key="a", VersionId=version)
    client.delete_object(Bucket="home", Key="a", VersionId=version, BypassGovernanceRetention=True)
