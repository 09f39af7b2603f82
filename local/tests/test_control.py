from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Client = Callable[..., Any]
Ask = Callable[..., Any]


def test_it_says_who_it_is(ask: Ask) -> None:
    ready = ask("GET", "ready")
    assert ready["account"] == "123456789012"
    assert ready["moto"] == "5.2.5"


def test_a_web_page_is_refused(ask: Ask) -> None:
    assert ask("POST", "reset", headers={"Origin": "http://example.com"})["status"] == 403


def test_an_unknown_path_lists_the_known_ones(ask: Ask) -> None:
    answer = ask("GET", "nothing")
    assert answer["status"] == 404
    assert "GET /tandem/ready" in answer["known"]


def test_an_empty_account_has_nothing_that_a_user_made(aws: Client, ask: Ask) -> None:
    # Default VPCs, AWS managed policies and the like are made when they are looked at.
    aws("ec2").describe_vpcs()
    aws("iam").list_policies()
    aws("kms").list_aliases()
    aws("events").list_event_buses()
    assert ask("GET", "inventory") == {}


def test_resources_are_listed_by_region_and_service_and_go_when_they_are_deleted(aws: Client, ask: Ask) -> None:
    ec2, s3 = aws("ec2"), aws("s3", "eu-central-1")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    s3.create_bucket(Bucket="there", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    aws("iam").create_role(RoleName="me", AssumeRolePolicyDocument="{}")
    found = ask("GET", "inventory")
    assert f"vpcs/{vpc}" in found["eu-west-1"]["ec2"]
    assert found["eu-central-1"] == {"s3": ["buckets/there"]}
    assert len(found["global"]["iam"]) == 1
    ec2.delete_vpc(VpcId=vpc)
    s3.delete_bucket(Bucket="there")
    aws("iam").delete_role(RoleName="me")
    assert ask("GET", "inventory") == {}


def test_a_key_that_waits_for_its_deletion_is_gone(aws: Client, ask: Ask) -> None:
    kms = aws("kms")
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    assert ask("GET", "inventory") == {"eu-west-1": {"kms": [f"keys/{key}"]}}
    kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert ask("GET", "inventory") == {}


def test_temporary_credentials_are_no_resource_and_a_users_key_is_one(aws: Client, ask: Ask) -> None:
    iam = aws("iam")
    role = iam.create_role(RoleName="me", AssumeRolePolicyDocument="{}")["Role"]["Arn"]
    aws("sts").assume_role(RoleArn=role, RoleSessionName="a-session")
    iam.delete_role(RoleName="me")
    assert ask("GET", "inventory") == {}
    iam.create_user(UserName="ann")
    key = iam.create_access_key(UserName="ann")["AccessKey"]["AccessKeyId"]
    assert f"access_keys/{key}" in ask("GET", "inventory")["global"]["iam"]


def test_an_answer_that_is_given_in_parts_is_no_resource(aws: Client, ask: Ask) -> None:
    sqs = aws("sqs")
    queues = [sqs.create_queue(QueueName=name, tags={"layer": "events"})["QueueUrl"] for name in ("a", "b")]
    assert aws("resourcegroupstaggingapi").get_resources(ResourcesPerPage=1)["PaginationToken"]
    for queue in queues:
        sqs.delete_queue(QueueUrl=queue)
    assert ask("GET", "inventory") == {}


def test_reset_removes_everything(aws: Client, ask: Ask) -> None:
    aws("sqs").create_queue(QueueName="q")
    ask("PUT", "faults", [{"kind": "dark"}])
    ask("POST", "reset")
    assert ask("GET", "inventory") == {}
    assert ask("GET", "faults") == []


def test_what_moto_lacks_is_said_and_not_tried_again(aws: Client, ask: Ask) -> None:
    with pytest.raises(ClientError) as error:
        aws("ec2").create_ipam()
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    [missing] = ask("GET", "requests")["unsupported"]
    assert missing["service"] == "ec2"
    assert "create_ipam" in missing["reason"]


def test_every_patch_is_needed_and_gives_its_reason(ask: Ask) -> None:
    reports = ask("GET", "patches")
    assert len(reports) >= 16
    for report in reports:
        assert report["behaviour"].endswith("."), report["name"]
        assert report["reference"].startswith("https://"), report["name"]
        assert not report["unnecessary"], report["name"]


def test_a_bucket_that_is_called_tandem_is_a_bucket(aws: Client) -> None:
    aws("s3").create_bucket(Bucket="tandem", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    aws("s3").put_object(Bucket="tandem", Key="ready", Body=b"mine")
    assert aws("s3").get_object(Bucket="tandem", Key="ready")["Body"].read() == b"mine"
