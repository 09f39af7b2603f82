"""Covers s3/event-bridge: Terraform hears no event."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from messages import body, is_empty, queue

Aws = Callable[..., Any]
Ask = Callable[..., Any]

REGIONS = {"home": "eu-west-1", "peer": "eu-central-1"}


@pytest.fixture
def heard(aws: Aws) -> dict[str, tuple[Any, str]]:
    """Two buckets that are copied to each other, and a queue in each region that hears of the bucket's objects."""
    heard: dict[str, tuple[Any, str]] = {}
    for name, region in REGIONS.items():
        s3, events, sqs = aws("s3", region), aws("events", region), aws("sqs", region)
        s3.create_bucket(
            Bucket=name,
            CreateBucketConfiguration={"LocationConstraint": region},
            ObjectLockEnabledForBucket=True,
        )
        s3.put_bucket_notification_configuration(
            Bucket=name, NotificationConfiguration={"EventBridgeConfiguration": {}}
        )
        url, arn = queue(sqs, "heard")
        events.put_rule(Name="r", EventPattern='{"source": ["aws.s3"]}')
        events.put_targets(Rule="r", Targets=[{"Id": "q", "Arn": arn}])
        heard[name] = (sqs, url)
    for name, other in (("home", "peer"), ("peer", "home")):
        replicated = {
            "ID": "all",
            "Priority": 1,
            "Status": "Enabled",
            "Filter": {"Prefix": "shared/"},
            "DeleteMarkerReplication": {"Status": "Enabled"},
            "Destination": {"Bucket": f"arn:aws:s3:::{other}"},
        }
        aws("s3", REGIONS[name]).put_bucket_replication(
            Bucket=name,
            ReplicationConfiguration={"Role": "arn:aws:iam::123456789012:role/r", "Rules": [replicated]},
        )
    return heard


def test_an_object_that_is_put_is_told_once_in_the_form_of_aws(aws: Aws, heard: dict[str, tuple[Any, str]]) -> None:
    put = aws("s3").put_object(Bucket="home", Key="a/manifest.json", Body=b"{}", Tagging="a=b", Metadata={"m": "1"})
    found = body(*heard["home"])
    assert re.fullmatch(r"[0-9a-f-]{36}", found.pop("id"))
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", found.pop("time"))
    assert re.fullmatch(r"[0-9A-F]{18}", found["detail"]["object"].pop("sequencer"))
    assert re.fullmatch(r"[0-9A-Z]{16}", found["detail"].pop("request-id"))
    assert found == {
        "version": "0",
        "detail-type": "Object Created",
        "source": "aws.s3",
        "account": "123456789012",
        "region": "eu-west-1",
        "resources": ["arn:aws:s3:::home"],
        "detail": {
            "version": "0",
            "bucket": {"name": "home"},
            "object": {
                "key": "a/manifest.json",
                "size": 2,
                "etag": put["ETag"].strip('"'),
                "version-id": put["VersionId"],
            },
            "requester": "123456789012",
            "source-ip-address": "127.0.0.1",
            "reason": "PutObject",
        },
    }
    assert is_empty(*heard["home"])
    assert is_empty(*heard["peer"])


def test_a_copy_and_an_upload_in_parts_are_told_once_with_their_reason(
    aws: Aws, heard: dict[str, tuple[Any, str]]
) -> None:
    s3 = aws("s3")
    s3.put_object(Bucket="home", Key="a", Body=b"1")
    assert body(*heard["home"])["detail"]["reason"] == "PutObject"
    s3.copy_object(Bucket="home", Key="b", CopySource={"Bucket": "home", "Key": "a"})
    assert body(*heard["home"])["detail"]["reason"] == "CopyObject"
    upload = s3.create_multipart_upload(Bucket="home", Key="c")["UploadId"]
    part = s3.upload_part(Bucket="home", Key="c", UploadId=upload, PartNumber=1, Body=b"1")["ETag"]
    s3.complete_multipart_upload(
        Bucket="home", Key="c", UploadId=upload, MultipartUpload={"Parts": [{"ETag": part, "PartNumber": 1}]}
    )
    assert body(*heard["home"])["detail"]["reason"] == "CompleteMultipartUpload"
    assert is_empty(*heard["home"])


def test_a_replica_is_told_in_its_own_region_when_it_arrives(
    aws: Aws, ask: Ask, heard: dict[str, tuple[Any, str]]
) -> None:
    ask("PUT", "faults", [{"kind": "dark", "region": REGIONS["peer"]}])
    put = aws("s3").put_object(Bucket="home", Key="shared/a", Body=b"1")
    assert body(*heard["home"])["detail"]["object"]["version-id"] == put["VersionId"]
    ask("DELETE", "faults")
    found = body(*heard["peer"])
    assert (found["region"], found["detail"]["bucket"]["name"]) == (REGIONS["peer"], "peer")
    assert found["detail"]["object"]["version-id"] == put["VersionId"]
    assert found["detail"]["requester"] == "s3.amazonaws.com"
    assert is_empty(*heard["home"])


def test_a_deletion_is_told_as_what_it_is(aws: Aws, heard: dict[str, tuple[Any, str]]) -> None:
    s3 = aws("s3")
    version = s3.put_object(Bucket="home", Key="shared/a", Body=b"1")["VersionId"]
    for name in REGIONS:
        assert body(*heard[name])["detail-type"] == "Object Created"
    marker = s3.delete_object(Bucket="home", Key="shared/a")["VersionId"]
    for name in REGIONS:
        found = body(*heard[name])
        assert (found["detail-type"], found["detail"]["deletion-type"]) == ("Object Deleted", "Delete Marker Created")
        assert found["detail"]["object"]["version-id"] == marker
    s3.delete_object(Bucket="home", Key="shared/a", VersionId=version)
    found = body(*heard["home"])
    assert (found["detail"]["deletion-type"], found["detail"]["reason"]) == ("Permanently Deleted", "DeleteObject")
    assert found["detail"]["object"]["version-id"] == version
    assert is_empty(*heard["peer"])


def test_a_bucket_that_has_it_off_tells_nothing(aws: Aws, heard: dict[str, tuple[Any, str]]) -> None:
    s3 = aws("s3")
    s3.create_bucket(Bucket="silent", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket="silent", Key="a", Body=b"1")
    s3.put_object(Bucket="home", Key="a", Body=b"1")
    assert body(*heard["home"])["detail"]["bucket"]["name"] == "home"
    assert is_empty(*heard["home"])
