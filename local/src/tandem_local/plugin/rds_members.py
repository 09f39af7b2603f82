"""Clusters that join and leave an Aurora global database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.rds.exceptions import (
    InvalidDBClusterStateFault,
    InvalidParameterCombination,
    InvalidParameterValue,
    RDSClientError,
)
from moto.rds.models import DBCluster, DBInstance, DBInstanceClustered, GlobalCluster, RDSBackend
from moto.rds.responses import RDSResponse

from ..patches import Patch, never_says, wrap
from .rds_global import find_global_cluster, global_cluster_of, make_writer, member_of, writer_of

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/"

_OF_THE_PRIMARY = {
    "master_username": "user name",
    "master_user_password": "password",
    "database_name": "database name",
}
"""What only the first member is given, in the words of the error that any other gets."""


def _join() -> None:
    def create(original: Callable[..., DBCluster]) -> Callable[..., DBCluster]:
        def create_db_cluster(self: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
            identifier = kwargs.get("global_cluster_identifier")
            if not identifier:
                return original(self, kwargs)
            found = find_global_cluster(self.account_id, identifier)
            writer = writer_of(found)
            _check_new_member(kwargs, writer)
            kwargs.setdefault("engine_version", found.engine_version)
            cluster = original(self, kwargs)
            if writer is None:
                cluster.master_user_password = kwargs["master_user_password"]
            else:
                cluster.master_username, cluster.database_name = writer.master_username, writer.database_name
            make_writer(found, writer or cluster)
            return cluster

        return create_db_cluster

    def modify(original: Callable[..., DBCluster]) -> Callable[..., DBCluster]:
        def modify_db_cluster(self: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
            cluster = self.clusters.get(kwargs["db_cluster_identifier"])
            found = global_cluster_of(cluster) if cluster is not None else None
            if found is not None:
                _refuse_managed_password(kwargs)
                if kwargs.get("master_user_password") and cluster is not writer_of(found):
                    raise InvalidParameterCombination("Cannot specify password for cross region replication cluster")
            answer = original(self, kwargs)
            if found is not None and cluster is not None and cluster.is_writer:
                found.engine_version = cluster.engine_version
            return answer

        return modify_db_cluster

    wrap(RDSBackend, "create_db_cluster", create)
    wrap(RDSBackend, "modify_db_cluster", modify)


def _check_new_member(kwargs: dict[str, Any], writer: DBCluster | None) -> None:
    _refuse_managed_password(kwargs)
    if writer is not None:
        for name, words in _OF_THE_PRIMARY.items():
            if kwargs.get(name):
                raise InvalidParameterCombination(f"Cannot specify {words} for cross region replication cluster")
        return
    for name in ("MasterUsername", "MasterUserPassword"):
        if not kwargs.get("master_username" if name == "MasterUsername" else "master_user_password"):
            raise InvalidParameterValue(f"The parameter {name} must be provided and must not be blank.")


def _refuse_managed_password(kwargs: dict[str, Any]) -> None:
    if kwargs.get("manage_master_user_password"):
        raise InvalidParameterCombination(
            "ManageMasterUserPassword isn't supported for a DB cluster that is part of a global database."
        )


def _leave() -> None:
    def delete(original: Callable[..., DBCluster]) -> Callable[..., DBCluster]:
        def delete_db_cluster(self: RDSBackend, cluster_identifier: str, *args: Any, **kwargs: Any) -> DBCluster:
            cluster = self.clusters.get(cluster_identifier)
            found = global_cluster_of(cluster) if cluster is not None else None
            if found is not None and cluster is not None:
                _refuse_to_lose_primary(found, cluster, "delete")
            answer = original(self, cluster_identifier, *args, **kwargs)
            if found is not None and cluster is not None:
                _detach(found, cluster)
            for name, snapshot in list(self.cluster_snapshots.items()):
                if snapshot.snapshot_type == "automated" and snapshot.db_cluster_identifier == cluster_identifier:
                    del self.cluster_snapshots[name]
            return answer

        return delete_db_cluster

    wrap(RDSBackend, "delete_db_cluster", delete)
    wrap(RDSBackend, "delete_db_instance", _keep_last_instance)
    wrap(RDSResponse, "remove_from_global_cluster", lambda _: _remove_from_global_cluster)


def _remove_from_global_cluster(self: RDSResponse) -> ActionResult:
    found = find_global_cluster(self.current_account, self.params["GlobalClusterIdentifier"])
    cluster = member_of(found, self.params["DbClusterIdentifier"])
    _refuse_to_lose_primary(found, cluster, "remove")
    _detach(found, cluster)
    return ActionResult({"GlobalCluster": found})


def _refuse_to_lose_primary(found: GlobalCluster, cluster: DBCluster, verb: str) -> None:
    if cluster.is_writer and len(found.members) > 1:
        raise RDSClientError(
            "InvalidGlobalClusterStateFault",
            f"Unable to {verb} cluster that is a primary member of global cluster while there are other global cluster "
            "members",
        )


def _detach(found: GlobalCluster, cluster: DBCluster) -> None:
    if cluster in found.members:
        found.members.remove(cluster)
    cluster.global_cluster_identifier = None
    cluster.replication_source_identifier = None
    cluster.is_writer = False


def _keep_last_instance(original: Callable[..., DBInstance]) -> Callable[..., DBInstance]:
    def delete_db_instance(self: RDSBackend, db_instance_identifier: str, *args: Any, **kwargs: Any) -> DBInstance:
        instance = self.databases.get(db_instance_identifier)
        if isinstance(instance, DBInstanceClustered):
            found = global_cluster_of(instance.cluster)
            is_last = len(instance.cluster.members) == 1
            if found is not None and is_last and instance.cluster.is_writer and len(found.members) > 1:
                raise InvalidDBClusterStateFault(
                    "Cannot delete the last instance of the master cluster. Delete the replica cluster before deleting "
                    "the last master cluster instance."
                )
        return original(self, db_instance_identifier, *args, **kwargs)

    return delete_db_instance


PATCHES = (
    Patch(
        name="rds/global-cluster-join",
        behaviour="The first cluster of a global database has the credentials; any other is its replica and has none.",
        reference=f"{_GUIDE}aurora-global-database-attaching.html",
        seen=_SEEN,
        needed=never_says(RDSBackend.create_db_cluster, "master_user"),
        apply=_join,
    ),
    Patch(
        name="rds/global-cluster-leave",
        behaviour="A cluster that is removed or deleted is detached, and the primary goes last.",
        reference=f"{_GUIDE}aurora-global-database-detaching.html",
        seen=_SEEN,
        needed=never_says(RDSBackend.delete_db_instance, "global_cluster"),
        apply=_leave,
    ),
)
