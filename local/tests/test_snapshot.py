from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Client = Callable[..., Any]
Ask = Callable[..., Any]


def test_what_was_saved_comes_back(aws: Client, ask: Ask) -> None:
    aws("s3").create_bucket(Bucket="states", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    aws("s3").put_object(Bucket="states", Key="a", Body=b"state")
    vpc = aws("ec2").create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    key = aws("kms").create_key()["KeyMetadata"]["KeyId"]
    secret = aws("kms").encrypt(KeyId=key, Plaintext=b"hello")["CiphertextBlob"]
    aws("kms").create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
    queue = aws("sqs").create_queue(QueueName="q")["QueueUrl"]
    aws("sqs").send_message(QueueUrl=queue, MessageBody="kept")
    aws("dynamodb").create_table(
        TableName="locks",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "LockID", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "LockID", "AttributeType": "S"}],
    )
    aws("dynamodb").put_item(TableName="locks", Item={"LockID": {"S": "a"}})
    aws("ssm").put_parameter(Name="p", Value="v", Type="String")
    aws("lambda").list_functions()
    before = ask("GET", "inventory")

    saved = ask("POST", "save")
    assert saved["lost"] == []
    ask("POST", "reset")
    assert ask("GET", "inventory") == {}
    ask("POST", "load")

    assert ask("GET", "inventory") == before
    assert aws("s3").get_object(Bucket="states", Key="a")["Body"].read() == b"state"
    assert vpc in [each["VpcId"] for each in aws("ec2").describe_vpcs()["Vpcs"]]
    assert aws("kms").decrypt(CiphertextBlob=secret)["Plaintext"] == b"hello"
    assert aws("sqs").receive_message(QueueUrl=queue)["Messages"][0]["Body"] == "kept"
    assert aws("dynamodb").get_item(TableName="locks", Key={"LockID": {"S": "a"}})["Item"]
    assert aws("ssm").get_parameter(Name="p")["Parameter"]["Value"] == "v"
    # What was loaded can be changed, and saved again.
    aws("sqs").send_message(QueueUrl=queue, MessageBody="later")
    assert aws("sqs").receive_message(QueueUrl=queue)["Messages"][0]["Body"] == "later"
    aws("ec2").delete_vpc(VpcId=vpc)
    aws("ssm").put_parameter(Name="another", Value="v", Type="String")
    assert ask("POST", "save")["lost"] == []


def test_loading_what_was_never_saved_is_refused_and_changes_nothing(aws: Client, ask: Ask, data: Path) -> None:
    (data / "saved-state.pickle").unlink(missing_ok=True)
    aws("sqs").create_queue(QueueName="q")
    assert ask("POST", "load")["status"] == 409
    assert ask("GET", "inventory")["eu-west-1"]["sqs"] == ["queues/q"]


def test_a_broken_file_is_refused_and_changes_nothing(aws: Client, ask: Ask, data: Path) -> None:
    (data / "saved-state.pickle").write_bytes(b"cut sho")
    aws("sqs").create_queue(QueueName="q")
    assert ask("POST", "load")["status"] == 409
    assert ask("GET", "inventory")["eu-west-1"]["sqs"] == ["queues/q"]


def test_a_file_that_cannot_be_written_is_said_and_leaves_no_rest(ask: Ask, data: Path) -> None:
    target = data / "saved-state.pickle"
    target.unlink(missing_ok=True)
    target.mkdir()
    try:
        assert ask("POST", "save")["status"] == 507
        assert [path.name for path in data.glob("saved-state.*")] == ["saved-state.pickle"]
    finally:
        target.rmdir()


def test_only_its_owner_reads_what_was_saved(ask: Ask, data: Path) -> None:
    ask("POST", "save")
    assert (data / "saved-state.pickle").stat().st_mode & 0o077 == 0
