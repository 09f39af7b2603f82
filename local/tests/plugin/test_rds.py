"""Covers rds/modify-cluster: Terraform creates clusters, and seldom changes them.

Covers rds/cluster-exists: it creates no cluster twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Aws = Callable[..., Any]

HOME, PEER = "eu-west-1", "eu-central-1"
PASSWORD = "not-a-secret"  # noqa: S105


def arn_of(region: str) -> str:
    return f"arn:aws:rds:{region}:123456789012:cluster:{region}"


def make_member(aws: Aws, region: str, **more: Any) -> None:
    aws("rds", region).create_db_cluster(
        DBClusterIdentifier=region, Engine="aurora-postgresql", GlobalClusterIdentifier="world", **more
    )


def make_instance(aws: Aws, region: str) -> None:
    aws("rds", region).create_db_instance(
        DBInstanceIdentifier=f"{region}-a",
        DBClusterIdentifier=region,
        Engine="aurora-postgresql",
        DBInstanceClass="db.r7g.large",
    )


@pytest.fixture
def world(aws: Aws) -> Aws:
    """A global database with a writer at home and a reader at its peer."""
    aws("rds", HOME).create_global_cluster(
        GlobalClusterIdentifier="world", Engine="aurora-postgresql", EngineVersion="16.8", StorageEncrypted=True
    )
    make_member(aws, HOME, MasterUsername="writer", MasterUserPassword=PASSWORD)
    make_member(aws, PEER)
    for region in (HOME, PEER):
        make_instance(aws, region)
    return aws


def roles(aws: Aws, asked: str = HOME) -> dict[str, bool]:
    found = aws("rds", asked).describe_global_clusters(GlobalClusterIdentifier="world")["GlobalClusters"][0]
    return {each["DBClusterArn"]: each["IsWriter"] for each in found["GlobalClusterMembers"]}


def cluster(aws: Aws, region: str) -> Any:
    return aws("rds", region).describe_db_clusters(DBClusterIdentifier=region)["DBClusters"][0]


def code_of(call: Callable[..., Any], **arguments: Any) -> str:
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return str(caught.value.response["Error"]["Code"])


def test_the_first_member_writes_and_the_second_is_its_replica(world: Aws) -> None:
    assert roles(world) == roles(world, PEER) == {arn_of(HOME): True, arn_of(PEER): False}
    assert cluster(world, PEER)["ReplicationSourceIdentifier"] == arn_of(HOME)
    assert cluster(world, PEER)["MasterUsername"] == "writer"
    assert [each["IsClusterWriter"] for each in cluster(world, PEER)["DBClusterMembers"]] == [False]
    assert "ReplicationSourceIdentifier" not in cluster(world, HOME)


def test_a_cluster_is_not_made_twice(world: Aws) -> None:
    with pytest.raises(ClientError, match="DBClusterAlreadyExistsFault"):
        make_member(world, PEER)


def test_a_first_member_without_credentials_is_refused(aws: Aws) -> None:
    aws("rds").create_global_cluster(GlobalClusterIdentifier="world", Engine="aurora-postgresql")
    with pytest.raises(ClientError, match="MasterUsername must be provided"):
        make_member(aws, PEER)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"MasterUsername": "writer"}, "Cannot specify user name for cross region replication cluster"),
        ({"MasterUserPassword": PASSWORD}, "Cannot specify password for cross region replication cluster"),
        ({"ManageMasterUserPassword": True}, "ManageMasterUserPassword isn't supported"),
    ],
)
def test_a_second_member_with_credentials_is_refused(aws: Aws, given: dict[str, Any], said: str) -> None:
    aws("rds").create_global_cluster(GlobalClusterIdentifier="world", Engine="aurora-postgresql")
    make_member(aws, HOME, MasterUsername="writer", MasterUserPassword=PASSWORD)
    with pytest.raises(ClientError, match=said):
        make_member(aws, PEER, **given)


def test_a_replica_takes_no_password(world: Aws) -> None:
    with pytest.raises(ClientError, match="Cannot specify password"):
        world("rds", PEER).modify_db_cluster(DBClusterIdentifier=PEER, MasterUserPassword=PASSWORD)


@pytest.mark.parametrize("operation", ["switchover_global_cluster", "failover_global_cluster"])
def test_the_writer_moves_and_comes_back(world: Aws, operation: str) -> None:
    more = {"AllowDataLoss": True} if operation.startswith("failover") else {}
    for target, other in ((PEER, HOME), (HOME, PEER)):
        call = getattr(world("rds", target), operation)
        answer = call(GlobalClusterIdentifier="world", TargetDbClusterIdentifier=arn_of(target), **more)
        assert answer["GlobalCluster"]["FailoverState"]["ToDbClusterArn"] == arn_of(target)
        assert answer["GlobalCluster"]["FailoverState"]["IsDataLossAllowed"] == bool(more)
        assert roles(world) == {arn_of(target): True, arn_of(other): False}
        assert cluster(world, other)["ReplicationSourceIdentifier"] == arn_of(target)


def test_only_a_member_with_an_instance_takes_over(world: Aws) -> None:
    peer = world("rds", PEER)
    promote = peer.switchover_global_cluster
    peer.delete_db_instance(DBInstanceIdentifier=f"{PEER}-a", SkipFinalSnapshot=True)
    wanted = {"GlobalClusterIdentifier": "world"}
    assert code_of(promote, **wanted, TargetDbClusterIdentifier=arn_of(PEER)) == "InvalidDBClusterStateFault"
    assert code_of(promote, **wanted, TargetDbClusterIdentifier=arn_of(HOME)) == "InvalidDBClusterStateFault"
    assert code_of(promote, **wanted, TargetDbClusterIdentifier=arn_of("mars")) == "DBClusterNotFoundFault"
    wanted = {"GlobalClusterIdentifier": "none"}
    assert code_of(promote, **wanted, TargetDbClusterIdentifier=arn_of(PEER)) == "GlobalClusterNotFoundFault"


def test_a_replica_leaves_and_the_primary_leaves_last(world: Aws) -> None:
    leave = world("rds", PEER).remove_from_global_cluster
    first = {"GlobalClusterIdentifier": "world", "DbClusterIdentifier": arn_of(HOME)}
    assert code_of(leave, **first) == "InvalidGlobalClusterStateFault"
    assert code_of(world("rds").delete_global_cluster, GlobalClusterIdentifier="world") == (
        "InvalidGlobalClusterStateFault"
    )
    last = world("rds", HOME).delete_db_instance
    assert code_of(last, DBInstanceIdentifier=f"{HOME}-a") == "InvalidDBClusterStateFault"
    leave(GlobalClusterIdentifier="world", DbClusterIdentifier=arn_of(PEER))
    assert "ReplicationSourceIdentifier" not in cluster(world, PEER)
    assert roles(world) == {arn_of(HOME): True}
    leave(**first)
    world("rds").delete_global_cluster(GlobalClusterIdentifier="world")
    assert code_of(world("rds").describe_global_clusters, GlobalClusterIdentifier="world") == (
        "GlobalClusterNotFoundFault"
    )


def test_a_protected_global_cluster_is_not_deleted(aws: Aws) -> None:
    rds = aws("rds")
    rds.create_global_cluster(GlobalClusterIdentifier="world", Engine="aurora-postgresql", DeletionProtection=True)
    assert code_of(rds.delete_global_cluster, GlobalClusterIdentifier="world") == "InvalidParameterCombination"
    rds.modify_global_cluster(GlobalClusterIdentifier="world", DeletionProtection=False)
    rds.delete_global_cluster(GlobalClusterIdentifier="world")


def test_a_global_cluster_is_found_by_its_members(world: Aws) -> None:
    rds = world("rds")
    rds.create_global_cluster(GlobalClusterIdentifier="other", Engine="aurora-postgresql")

    def found(name: str, value: str) -> list[str]:
        answer = rds.describe_global_clusters(Filters=[{"Name": name, "Values": [value]}])
        return [each["GlobalClusterIdentifier"] for each in answer["GlobalClusters"]]

    assert found("db-cluster-id", arn_of(PEER)) == ["world"]
    assert found("region", PEER) == ["world"]
    assert found("region", "us-west-2") == []


def test_the_global_engine_version_follows_its_writer(world: Aws) -> None:
    modify = world("rds").modify_global_cluster
    assert code_of(modify, GlobalClusterIdentifier="world", EngineVersion="16.9") == "InvalidParameterValue"
    world("rds", HOME).modify_db_cluster(DBClusterIdentifier=HOME, EngineVersion="16.9", ApplyImmediately=True)
    found = world("rds").describe_global_clusters(GlobalClusterIdentifier="world")["GlobalClusters"][0]
    assert found["EngineVersion"] == "16.9"


def test_log_exports_and_iam_authentication_change(world: Aws) -> None:
    rds = world("rds", HOME)
    rds.modify_db_cluster(
        DBClusterIdentifier=HOME,
        EnableIAMDatabaseAuthentication=True,
        CloudwatchLogsExportConfiguration={"EnableLogTypes": ["postgresql"]},
        EnablePerformanceInsights=True,
    )
    found = cluster(world, HOME)
    assert (found["IAMDatabaseAuthenticationEnabled"], found["EnabledCloudwatchLogsExports"]) == (True, ["postgresql"])
    assert (found["PerformanceInsightsEnabled"], found["PerformanceInsightsRetentionPeriod"]) == (True, 7)
    rds.modify_db_cluster(
        DBClusterIdentifier=HOME, CloudwatchLogsExportConfiguration={"DisableLogTypes": ["postgresql"]}
    )
    assert cluster(world, HOME)["EnabledCloudwatchLogsExports"] == []
    assert code_of(rds.modify_db_cluster, DBClusterIdentifier="none") == "DBClusterNotFoundFault"


def test_roles_are_kept_by_save_and_load(world: Aws, ask: Callable[..., Any]) -> None:
    world("rds", PEER).switchover_global_cluster(
        GlobalClusterIdentifier="world", TargetDbClusterIdentifier=arn_of(PEER)
    )
    assert ask("POST", "save")["lost"] == []
    ask("POST", "reset")
    ask("POST", "load")
    assert roles(world) == {arn_of(HOME): False, arn_of(PEER): True}
    assert cluster(world, HOME)["ReplicationSourceIdentifier"] == arn_of(PEER)


def test_a_cluster_returns_its_mode_of_database_insights(world: Aws) -> None:
    assert cluster(world, HOME)["DatabaseInsightsMode"] == "standard"
    world("rds", HOME).modify_db_cluster(DBClusterIdentifier=HOME, DatabaseInsightsMode="advanced")
    assert cluster(world, HOME)["DatabaseInsightsMode"] == "advanced"
    assert cluster(world, PEER)["DatabaseInsightsMode"] == "standard"
