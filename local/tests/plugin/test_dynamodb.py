"""Covers dynamodb/update-encryption: Terraform sets the key when it makes a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Aws = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"


@pytest.fixture
def tables(aws: Aws) -> dict[str, Any]:
    """Clients of both regions; a table at home that has a replica at its peer."""
    clients = {region: aws("dynamodb", region) for region in (HOME, PEER)}
    clients[HOME].create_table(
        TableName="releases",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        DeletionProtectionEnabled=True,
    )
    clients[HOME].update_table(TableName="releases", ReplicaUpdates=[{"Create": {"RegionName": PEER}}])
    return clients


def put(client: Any, item: str, by: str, **condition: Any) -> None:
    client.put_item(TableName="releases", Item={"id": {"S": item}, "by": {"S": by}}, **condition)


def got(client: Any, item: str) -> str | None:
    found = client.get_item(TableName="releases", Key={"id": {"S": item}}).get("Item")
    return found and found["by"]["S"]


def test_items_are_shared_both_ways(tables: dict[str, Any]) -> None:
    put(tables[HOME], "1", "home")
    put(tables[PEER], "2", "peer")
    assert (got(tables[PEER], "1"), got(tables[HOME], "2")) == ("home", "peer")
    put(tables[PEER], "1", "peer")
    assert got(tables[HOME], "1") == "peer"
    tables[HOME].delete_item(TableName="releases", Key={"id": {"S": "1"}})
    assert got(tables[PEER], "1") is None


def test_a_condition_holds_in_either_region(tables: dict[str, Any]) -> None:
    put(tables[HOME], "1", "home")
    with pytest.raises(ClientError, match="ConditionalCheckFailed"):
        put(tables[PEER], "1", "peer", ConditionExpression="attribute_not_exists(id)")


def test_items_are_shared_after_a_transaction_that_failed(tables: dict[str, Any]) -> None:
    put(tables[HOME], "1", "home")
    item = {"id": {"S": "1"}, "by": {"S": "late"}}
    absent = {"TableName": "releases", "Item": item, "ConditionExpression": "attribute_not_exists(id)"}
    other = {"TableName": "releases", "Item": {"id": {"S": "2"}}}
    with pytest.raises(ClientError, match="ConditionalCheckFailed"):
        tables[HOME].transact_write_items(TransactItems=[{"Put": other}, {"Put": absent}])
    assert (got(tables[HOME], "1"), got(tables[PEER], "1"), got(tables[PEER], "2")) == ("home", "home", None)
    put(tables[PEER], "3", "peer")
    assert got(tables[HOME], "3") == "peer"


def test_each_names_the_other_and_has_a_stream(tables: dict[str, Any]) -> None:
    for region, other in ((HOME, PEER), (PEER, HOME)):
        found = tables[region].describe_table(TableName="releases")["Table"]
        assert [(each["RegionName"], each["ReplicaStatus"]) for each in found["Replicas"]] == [(other, "ACTIVE")]
        assert found["StreamSpecification"]["StreamViewType"] == "NEW_AND_OLD_IMAGES"
        assert region in found["TableArn"]


def test_protection_is_each_regions_own_and_time_to_live_is_not(tables: dict[str, Any]) -> None:
    assert not tables[PEER].describe_table(TableName="releases")["Table"]["DeletionProtectionEnabled"]
    tables[PEER].update_table(TableName="releases", DeletionProtectionEnabled=True)
    with pytest.raises(ClientError, match="DeletionProtectionEnabled"):
        tables[HOME].update_table(TableName="releases", ReplicaUpdates=[{"Delete": {"RegionName": PEER}}])
    tables[HOME].update_time_to_live(
        TableName="releases", TimeToLiveSpecification={"Enabled": True, "AttributeName": "expires"}
    )
    found = tables[PEER].describe_time_to_live(TableName="releases")["TimeToLiveDescription"]
    assert found == {"TimeToLiveStatus": "ENABLED", "AttributeName": "expires"}


def test_a_replica_is_made_once_and_goes_alone(tables: dict[str, Any]) -> None:
    home = tables[HOME]
    with pytest.raises(ClientError, match="already existed"):
        home.update_table(TableName="releases", ReplicaUpdates=[{"Create": {"RegionName": PEER}}])
    with pytest.raises(ClientError, match="local region"):
        home.update_table(TableName="releases", ReplicaUpdates=[{"Delete": {"RegionName": HOME}}])
    home.update_table(TableName="releases", ReplicaUpdates=[{"Delete": {"RegionName": PEER}}])
    assert "Replicas" not in home.describe_table(TableName="releases")["Table"]
    assert tables[PEER].list_tables()["TableNames"] == []
    with pytest.raises(ClientError, match="was not found"):
        home.update_table(TableName="releases", ReplicaUpdates=[{"Delete": {"RegionName": PEER}}])


def test_the_key_of_a_table_changes(tables: dict[str, Any]) -> None:
    key = f"arn:aws:kms:{HOME}:123456789012:key/7e1d4f62-0000-4000-8000-000000000000"
    tables[HOME].update_table(
        TableName="releases", SSESpecification={"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": key}
    )
    assert tables[HOME].describe_table(TableName="releases")["Table"]["SSEDescription"]["KMSMasterKeyArn"] == key


def test_replicas_share_items_after_a_restart(tables: dict[str, Any], ask: Callable[..., Any]) -> None:
    assert ask("POST", "save")["lost"] == []
    ask("POST", "reset")
    ask("POST", "load")
    put(tables[PEER], "1", "peer")
    assert got(tables[HOME], "1") == "peer"
