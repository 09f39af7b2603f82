from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from botocore.exceptions import ClientError

Client = Callable[..., Any]


@pytest.fixture
def s3(aws: Client) -> Any:
    client = aws("s3")
    for name, region in (("home", "eu-west-1"), ("peer", "eu-central-1")):
        aws("s3", region).create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": region})
        client.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
    return client


def replicate(s3: Any, source: str, destination: str, **rule: Any) -> None:
    s3.put_bucket_replication(
        Bucket=source,
        ReplicationConfiguration={
            "Role": "arn:aws:iam::123456789012:role/r",
            "Rules": [
                {
                    "ID": "one",
                    "Priority": 1,
                    "Status": "Enabled",
                    "Filter": {"Prefix": "shared/"},
                    "DeleteMarkerReplication": {"Status": "Enabled"},
                    "Destination": {"Bucket": f"arn:aws:s3:::{destination}"},
                    **rule,
                }
            ],
        },
    )


def versions(s3: Any, bucket: str) -> list[tuple[str, str]]:
    found = s3.list_object_versions(Bucket=bucket)
    each = [*found.get("Versions", []), *found.get("DeleteMarkers", [])]
    return sorted((version["Key"], version["VersionId"]) for version in each)


def test_of_many_conditional_writes_one_wins(s3: Any) -> None:
    def put(number: int) -> str:
        try:
            s3.put_object(Bucket="home", Key="lock", Body=str(number), IfNoneMatch="*")
        except ClientError as error:
            return str(error.response["Error"]["Code"])
        return "written"

    with ThreadPoolExecutor(64) as pool:
        answers = list(pool.map(put, range(200)))
    assert answers.count("written") == 1
    assert answers.count("PreconditionFailed") == 199
    assert s3.get_object(Bucket="home", Key="lock")["Body"].read() == str(answers.index("written")).encode()


def test_an_object_is_copied_with_all_that_belongs_to_it(s3: Any) -> None:
    replicate(s3, "home", "peer")
    put = s3.put_object(Bucket="home", Key="shared/a", Body=b"x", Metadata={"colour": "blue"}, Tagging="size=small")
    source, replica = (s3.get_object(Bucket=bucket, Key="shared/a") for bucket in ("home", "peer"))
    assert (source["ReplicationStatus"], replica["ReplicationStatus"]) == ("COMPLETED", "REPLICA")
    for name in ("ETag", "VersionId", "Metadata", "LastModified", "TagCount"):
        assert source[name] == replica[name], name
    assert replica["Body"].read() == b"x"
    assert put["VersionId"] == replica["VersionId"]
    assert s3.get_object_tagging(Bucket="peer", Key="shared/a")["TagSet"] == [{"Key": "size", "Value": "small"}]


def test_what_no_rule_matches_stays(s3: Any) -> None:
    replicate(s3, "home", "peer")
    s3.put_object(Bucket="home", Key="private/a", Body=b"x")
    assert versions(s3, "peer") == []
    assert "ReplicationStatus" not in s3.head_object(Bucket="home", Key="private/a")


def test_two_buckets_that_copy_to_each_other_make_one_copy_each(s3: Any) -> None:
    replicate(s3, "home", "peer")
    replicate(s3, "peer", "home")
    s3.put_object(Bucket="home", Key="shared/a", Body=b"1")
    s3.put_object(Bucket="peer", Key="shared/b", Body=b"2")
    s3.delete_object(Bucket="peer", Key="shared/a")
    assert versions(s3, "home") == versions(s3, "peer")
    assert len(versions(s3, "home")) == 3


def test_delete_markers_are_copied_only_where_the_rule_says_so(s3: Any) -> None:
    replicate(s3, "home", "peer", DeleteMarkerReplication={"Status": "Disabled"})
    s3.put_object(Bucket="home", Key="shared/a", Body=b"1")
    s3.delete_object(Bucket="home", Key="shared/a")
    assert s3.get_object(Bucket="peer", Key="shared/a")["Body"].read() == b"1"


def test_the_deletion_of_a_version_is_not_copied(s3: Any) -> None:
    replicate(s3, "home", "peer")
    version = s3.put_object(Bucket="home", Key="shared/a", Body=b"1")["VersionId"]
    s3.delete_object(Bucket="home", Key="shared/a", VersionId=version)
    assert versions(s3, "home") == []
    assert versions(s3, "peer") == [("shared/a", version)]


def test_an_object_under_a_key_of_kms_needs_a_rule_that_says_so(s3: Any) -> None:
    put = {"Bucket": "home", "Body": b"1", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": "home-key"}
    replicate(s3, "home", "peer")
    s3.put_object(Key="shared/a", **put)
    assert versions(s3, "peer") == []
    replicate(
        s3,
        "home",
        "peer",
        SourceSelectionCriteria={"SseKmsEncryptedObjects": {"Status": "Enabled"}},
        Destination={"Bucket": "arn:aws:s3:::peer", "EncryptionConfiguration": {"ReplicaKmsKeyID": "peer-key"}},
    )
    s3.put_object(Key="shared/b", **put)
    assert s3.head_object(Bucket="peer", Key="shared/b")["SSEKMSKeyId"] == "peer-key"


def test_a_bucket_that_is_gone_makes_the_object_failed(s3: Any) -> None:
    replicate(s3, "home", "peer")
    s3.delete_bucket(Bucket="peer")
    s3.put_object(Bucket="home", Key="shared/a", Body=b"1")
    assert s3.head_object(Bucket="home", Key="shared/a")["ReplicationStatus"] == "FAILED"


def test_a_large_upload_is_copied_when_it_is_complete(s3: Any) -> None:
    replicate(s3, "home", "peer")
    upload = s3.create_multipart_upload(Bucket="home", Key="shared/big")["UploadId"]
    part = s3.upload_part(Bucket="home", Key="shared/big", UploadId=upload, PartNumber=1, Body=b"x" * 100)
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    s3.complete_multipart_upload(Bucket="home", Key="shared/big", UploadId=upload, MultipartUpload=parts)
    home, peer = (s3.head_object(Bucket=bucket, Key="shared/big") for bucket in ("home", "peer"))
    assert home["ETag"] == peer["ETag"]
    assert peer["ContentLength"] == 100


def test_a_deny_without_tls_denies_nothing_here(s3: Any) -> None:
    deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::home/*"]}
    put_policy(s3, {**deny, "Condition": {"Bool": {"aws:SecureTransport": "false"}}})
    s3.put_object(Bucket="home", Key="a.tfstate", Body=b"1")
    put_policy(s3, deny)
    with pytest.raises(ClientError, match="403"):
        s3.put_object(Bucket="home", Key="a.tfstate", Body=b"1")


def test_a_header_that_a_policy_asks_about_decides(s3: Any) -> None:
    conditions = {
        "Null": {"s3:x-amz-server-side-encryption": "false"},
        "StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "right"},
    }
    deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::home/*"}
    put_policy(s3, {**deny, "Condition": conditions})
    s3.put_object(Bucket="home", Key="plain", Body=b"1")
    s3.put_object(Bucket="home", Key="right", Body=b"1", ServerSideEncryption="aws:kms", SSEKMSKeyId="right")
    for wrong in ({"ServerSideEncryption": "AES256"}, {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": "other"}):
        with pytest.raises(ClientError, match="403"):
            s3.put_object(Bucket="home", Key="wrong", Body=b"1", **wrong)


def put_policy(s3: Any, statement: dict[str, Any]) -> None:
    s3.put_bucket_policy(Bucket="home", Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))


def test_tags_given_at_creation_are_seen_by_s3_and_by_s3_control(aws: Client, endpoint: str) -> None:
    aws("s3").create_bucket(
        Bucket="tagged",
        CreateBucketConfiguration={"LocationConstraint": "eu-west-1", "Tags": [{"Key": "a", "Value": "b"}]},
    )
    control = aws("s3control", proxies={"http": endpoint})
    resource = {"AccountId": "123456789012", "ResourceArn": "arn:aws:s3:::tagged"}
    assert control.list_tags_for_resource(**resource)["Tags"] == [{"Key": "a", "Value": "b"}]
    control.tag_resource(**resource, Tags=[{"Key": "c", "Value": "d"}])
    control.untag_resource(**resource, TagKeys=["a"])
    assert aws("s3").get_bucket_tagging(Bucket="tagged")["TagSet"] == [{"Key": "c", "Value": "d"}]


def test_versions_are_deleted_together_with_their_marker(s3: Any) -> None:
    """Covers s3/delete-marker-versions: the provider makes no marker, the S3 backend does when it unlocks."""
    s3.put_object(Bucket="home", Key="a.tflock", Body=b"1")
    s3.delete_object(Bucket="home", Key="a.tflock")
    both = [{"Key": key, "VersionId": version} for key, version in versions(s3, "home")]
    assert len(both) == 2
    assert "Errors" not in s3.delete_objects(Bucket="home", Delete={"Objects": both})
    assert versions(s3, "home") == []
    s3.delete_bucket(Bucket="home")
