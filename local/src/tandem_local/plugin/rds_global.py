"""Aurora global databases: what they are, and which of their clusters writes.

A control plane only: there is no SQL engine behind it, so nothing lags and nothing is lost.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.rds.exceptions import (
    DBClusterNotFoundError,
    InvalidDBClusterStateFault,
    InvalidParameterCombination,
    InvalidParameterValue,
    RDSClientError,
)
from moto.rds.models import DBCluster, GlobalCluster, RDSBackend, rds_backends
from moto.rds.responses import RDSResponse

from ..patches import Patch, add, lacks, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/"

_HOME = "us-east-1"
"""Region in which moto keeps every global cluster."""


def find_global_cluster(account: str, identifier: str) -> GlobalCluster:
    """Raises GlobalClusterNotFoundFault."""
    found = rds_backends[account][_HOME].global_clusters.get(identifier)
    if found is None:
        raise RDSClientError("GlobalClusterNotFoundFault", f"Global cluster {identifier} not found")
    return found


def global_cluster_of(cluster: DBCluster) -> GlobalCluster | None:
    """The global database that a cluster belongs to."""
    everything = rds_backends[cluster.account_id][_HOME].global_clusters.values()
    return next((each for each in everything if cluster in each.members), None)


def writer_of(found: GlobalCluster) -> DBCluster | None:
    """The primary cluster; absent while there is no cluster at all."""
    return next((each for each in found.members if each.is_writer), None)


def member_of(found: GlobalCluster, arn: str) -> DBCluster:
    """Raises DBClusterNotFoundFault for a cluster that is nowhere, InvalidParameterValue for one that is no member."""
    for each in found.members:
        if each.db_cluster_arn == arn:
            return each
    regions = dict.values(rds_backends[found.account_id])
    if not any(each.db_cluster_arn == arn for region in regions for each in region.clusters.values()):
        raise DBClusterNotFoundError(arn)
    raise InvalidParameterValue(f"Cluster {arn} is not found in global cluster {found.global_cluster_identifier}")


def make_writer(found: GlobalCluster, writer: DBCluster) -> None:
    """Let one cluster be the primary, of which all others are replicas."""
    for each in found.members:
        each.is_writer = each is writer
        each.replication_source_identifier = None if each is writer else writer.db_cluster_arn


def _answer_for_global_clusters() -> None:
    def create(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def create_global_cluster(self: RDSResponse) -> ActionResult:
            identifier = self.params["GlobalClusterIdentifier"]
            if identifier in self.global_backend.global_clusters:
                raise RDSClientError("GlobalClusterAlreadyExistsFault", f"Global cluster {identifier} already exists")
            answer = original(self)
            made = find_global_cluster(self.current_account, identifier)
            made.tags = self.params.get("Tags", [])
            made.database_name = self.params.get("DatabaseName")  # type: ignore[attr-defined]
            return answer

        return create_global_cluster

    def delete(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def delete_global_cluster(self: RDSResponse) -> ActionResult:
            if find_global_cluster(self.current_account, self.params["GlobalClusterIdentifier"]).deletion_protection:
                raise InvalidParameterCombination(
                    "Cannot delete protected Global Cluster, please disable deletion protection and try again."
                )
            return original(self)

        return delete_global_cluster

    wrap(RDSResponse, "create_global_cluster", create)
    wrap(RDSResponse, "delete_global_cluster", delete)
    wrap(RDSResponse, "describe_global_clusters", lambda _: _describe_global_clusters)
    add(RDSResponse, modify_global_cluster=_modify_global_cluster)
    wrap(RDSBackend, "_get_resource_for_tagging", _find_for_tagging)


def _find_for_tagging(original: Callable[..., Any]) -> Callable[..., Any]:
    def find(self: RDSBackend, arn: str) -> Any:
        kind, _, identifier = arn.split(":", 5)[-1].partition(":")
        return find_global_cluster(self.account_id, identifier) if kind == "global-cluster" else original(self, arn)

    return find


def _describe_global_clusters(self: RDSResponse) -> ActionResult:
    identifier = self.params.get("GlobalClusterIdentifier")
    everything = self.global_backend.describe_global_clusters()
    found = [find_global_cluster(self.current_account, identifier)] if identifier else everything
    for wanted in self.params.get("Filters", []):
        found = [each for each in found if _passes(each, wanted["Name"], wanted["Values"])]
    return ActionResult({"GlobalClusters": found})


def _passes(found: GlobalCluster, name: str, values: list[str]) -> bool:
    if name == "db-cluster-id":
        return any({each.db_cluster_arn, each.db_cluster_identifier} & set(values) for each in found.members)
    if name == "region":
        return any(each.region in values for each in found.members)
    raise InvalidParameterValue(f"Unrecognized filter name: {name}")


def _modify_global_cluster(self: RDSResponse) -> ActionResult:
    found = find_global_cluster(self.current_account, self.params["GlobalClusterIdentifier"])
    version = self.params.get("EngineVersion")
    if version is not None and version != found.engine_version:
        if version.split(".")[0] == found.engine_version.split(".")[0]:
            raise InvalidParameterValue(
                "ModifyGlobalCluster only supports Major Version Upgrades. To patch the members of your global cluster "
                "to a newer minor version you need to call ModifyDbCluster in each one of them."
            )
        if not self.params.get("AllowMajorVersionUpgrade"):
            raise InvalidParameterCombination(
                "The AllowMajorVersionUpgrade flag must be present when upgrading to a new major version."
            )
        found.engine_version = version
        for member in found.members:
            member.engine_version = version
    if self.params.get("DeletionProtection") is not None:
        found.deletion_protection = self.params["DeletionProtection"]
    renamed = self.params.get("NewGlobalClusterIdentifier")
    if renamed is not None:
        del self.global_backend.global_clusters[found.global_cluster_identifier]
        found.global_cluster_identifier = renamed
        self.global_backend.global_clusters[renamed] = found
        for each in found.members:
            each.global_cluster_identifier = renamed
    return ActionResult({"GlobalCluster": found})


def _move_the_writer() -> None:
    def switch_over(self: RDSResponse) -> ActionResult:
        return _promote(self, "switching-over", data_loss=False)

    def fail_over(self: RDSResponse) -> ActionResult:
        data_loss = bool(self.params.get("AllowDataLoss"))
        if data_loss and self.params.get("Switchover"):
            raise InvalidParameterCombination("AllowDataLoss and Switchover can't both be specified.")
        # Without either it is a switchover.
        return _promote(self, "failing-over" if data_loss else "switching-over", data_loss=data_loss)

    add(RDSResponse, switchover_global_cluster=switch_over, failover_global_cluster=fail_over)
    original: Any = DBCluster.db_cluster_members.fget  # type: ignore[attr-defined]

    def db_cluster_members(self: DBCluster) -> list[dict[str, Any]]:
        answer: list[dict[str, Any]] = original(self)
        # No instance of a secondary cluster writes.
        is_secondary = self.replication_source_identifier is not None
        return [{**each, "IsClusterWriter": False} for each in answer] if is_secondary else answer

    DBCluster.db_cluster_members = property(db_cluster_members)  # type: ignore[method-assign,assignment]


def _promote(self: RDSResponse, status: str, *, data_loss: bool) -> ActionResult:
    """Answer as AWS does while it is at work; whoever asks next finds it done.

    A primary that was failed over from comes back as a replica, with AllowDataLoss too.
    """
    found = find_global_cluster(self.current_account, self.params["GlobalClusterIdentifier"])
    target = member_of(found, self.params["TargetDbClusterIdentifier"])
    writer = writer_of(found)
    if target is writer:
        raise InvalidDBClusterStateFault(
            f"{target.db_cluster_arn} is the primary cluster of the global cluster already"
        )
    if not target.members:
        raise InvalidDBClusterStateFault(f"{target.db_cluster_arn} has no DB instance that could take over")
    make_writer(found, target)
    answer: Any = copy.copy(found)
    answer.status = status
    answer.failover_state = {
        "Status": status,
        "FromDbClusterArn": writer.db_cluster_arn if writer else None,
        "ToDbClusterArn": target.db_cluster_arn,
        "IsDataLossAllowed": data_loss,
    }
    return ActionResult({"GlobalCluster": answer})


PATCHES = (
    Patch(
        name="rds/global-cluster",
        behaviour="A global cluster is found by identifier or member, has tags, is changed, and may be protected.",
        reference=f"{_API}DescribeGlobalClusters.html",
        seen=_SEEN,
        needed=lacks(RDSResponse, "modify_global_cluster"),
        apply=_answer_for_global_clusters,
    ),
    Patch(
        name="rds/global-cluster-failover",
        behaviour="Switchover and failover make another member the writer, and the old writer its replica.",
        reference=f"{_GUIDE}aurora-global-database-disaster-recovery.html",
        seen=_SEEN,
        needed=lacks(RDSResponse, "switchover_global_cluster", "failover_global_cluster"),
        apply=_move_the_writer,
    ),
)
