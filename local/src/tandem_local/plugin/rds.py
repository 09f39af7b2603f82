"""RDS: what is read back of Aurora clusters, their instances and their parameter groups."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterable
from typing import Any

from moto.moto_api._internal import mock_random
from moto.rds.exceptions import DBClusterNotFoundError, RDSClientError
from moto.rds.models import DBCluster, DBClusterParameterGroup, DBInstance, DBParameterGroup, RDSBackend

from ..patches import Patch, lacks, never_says, says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/"

_DEFAULT_CERTIFICATE = "rds-ca-rsa2048-g1"
"""Certificate authority of an instance for which none is asked."""

_DEFAULT_INSIGHTS_MODE = "standard"
"""CloudWatch Database Insights of a cluster for which no mode is asked."""

_DEFAULT_INSIGHTS_DAYS = 7
"""Retention of Performance Insights that nobody chose, in days."""


def _identify_instances() -> None:
    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: DBInstance, *args: Any, **kwargs: Any) -> None:
            original(self, *args, **kwargs)
            letters = (mock_random.choice(string.ascii_uppercase + string.digits) for _ in range(26))
            self.dbi_resource_id = f"db-{''.join(letters)}"

        return init

    wrap(DBInstance, "__init__", wrapper)


def _certify_instances() -> None:
    """Any other default makes the provider change it and restart the instance: 160 seconds of waiting."""

    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: DBInstance, *args: Any, **kwargs: Any) -> None:
            original(self, *args, **{"ca_certificate_identifier": _DEFAULT_CERTIFICATE, **kwargs})

        return init

    wrap(DBInstance, "__init__", wrapper)


def _keep_insights() -> None:
    chosen = ("enable_performance_insights", "performance_insights_kms_key_id", "performance_insights_retention_period")

    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: Any, *args: Any, **kwargs: Any) -> None:
            original(self, *args, **kwargs)
            for name in chosen:
                setattr(self, name, kwargs.get(name))

        return init

    attributes: Any = {
        "performance_insights_enabled": property(lambda self: bool(self.enable_performance_insights)),
        "performance_insights_kms_key_id": _only_with_insights("_insights_key", None),
        "performance_insights_retention_period": _only_with_insights("_insights_days", _DEFAULT_INSIGHTS_DAYS),
    }
    for owner in (DBCluster, DBInstance):
        wrap(owner, "__init__", wrapper)
        for name, attribute in attributes.items():
            setattr(owner, name, attribute)


def _keep_insights_mode() -> None:
    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def init(self: DBCluster, *args: Any, **kwargs: Any) -> None:
            original(self, *args, **kwargs)
            self.database_insights_mode = kwargs.get("database_insights_mode") or _DEFAULT_INSIGHTS_MODE  # type: ignore[attr-defined]

        return init

    wrap(DBCluster, "__init__", wrapper)


def _only_with_insights(name: str, default: Any) -> property:
    def read(self: Any) -> Any:
        return (getattr(self, name, None) or default) if self.enable_performance_insights else None

    return property(read, lambda self, value: setattr(self, name, value))


def _scale_what_is_serverless() -> None:
    original = DBCluster.scaling_configuration_info.fget  # type: ignore[attr-defined]

    def scaling_configuration_info(self: DBCluster) -> dict[str, Any] | None:
        return original(self) if self.engine_mode == "serverless" else None

    DBCluster.scaling_configuration_info = property(scaling_configuration_info)  # type: ignore[method-assign,assignment]


def _modify_clusters() -> None:
    """Moto keeps some changes under names that nobody reads, and breaks where there is no such cluster."""

    def wrapper(original: Callable[..., DBCluster]) -> Callable[..., DBCluster]:
        def modify_db_cluster(self: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
            cluster = self.clusters.get(kwargs["db_cluster_identifier"])
            if cluster is None:
                raise DBClusterNotFoundError(kwargs["db_cluster_identifier"])
            changes = dict(kwargs)
            logs = changes.pop("cloudwatch_logs_export_configuration", None) or {}
            if "enable_iam_database_authentication" in changes:
                changes["iam_auth"] = changes.pop("enable_iam_database_authentication")
            answer = original(self, changes)
            dropped = logs.get("DisableLogTypes", [])
            kept = [each for each in cluster.enabled_cloudwatch_logs_exports if each not in dropped]
            cluster.enabled_cloudwatch_logs_exports = [*kept, *logs.get("EnableLogTypes", [])]
            return answer

        return modify_db_cluster

    wrap(RDSBackend, "modify_db_cluster", wrapper)


def _refuse_taken_names() -> None:
    def wrapper(original: Callable[..., DBCluster]) -> Callable[..., DBCluster]:
        def create_db_cluster(self: RDSBackend, kwargs: dict[str, Any]) -> DBCluster:
            if kwargs["db_cluster_identifier"] in self.clusters:
                raise RDSClientError("DBClusterAlreadyExistsFault", "DB Cluster already exists")
            return original(self, kwargs)

        return create_db_cluster

    wrap(RDSBackend, "create_db_cluster", wrapper)


def _name_parameter_sources() -> None:
    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def update(self: Any, new_parameters: Iterable[dict[str, Any]]) -> None:
            original(self, [{**each, "Source": "user"} for each in new_parameters])

        return update

    wrap(DBParameterGroup, "update_parameters", wrapper)
    wrap(DBClusterParameterGroup, "update_cluster_parameters", wrapper)


PATCHES = (
    Patch(
        name="rds/instance-resource-id",
        behaviour="Each instance has a resource id of its own.",
        reference=f"{_API}DBInstance.html",
        seen=_SEEN,
        needed=says(DBInstance.__init__, '"db-M5ENSHXFPU6XHZ4G4ZEI5QIO2U"'),
        apply=_identify_instances,
    ),
    Patch(
        name="rds/instance-certificate",
        behaviour="An instance has the default certificate authority, by its name.",
        reference=f"{_GUIDE}UsingWithRDS.SSL.html",
        seen=_SEEN,
        needed=says(DBInstance.__init__, '"rds-ca-default"'),
        apply=_certify_instances,
    ),
    Patch(
        name="rds/performance-insights",
        behaviour="Clusters and instances return whether Performance Insights are on, with key and retention.",
        reference=f"{_GUIDE}USER_PerfInsights.Enabling.html",
        seen=_SEEN,
        needed=lacks(DBInstance, "performance_insights_enabled"),
        apply=_keep_insights,
    ),
    Patch(
        name="rds/insights-mode",
        behaviour="A cluster returns its mode of Database Insights, `standard` where none was asked for.",
        reference=f"{_API}DBCluster.html",
        seen=_SEEN,
        needed=never_says(DBCluster.__init__, "database_insights_mode"),
        apply=_keep_insights_mode,
    ),
    Patch(
        name="rds/scaling-configuration",
        behaviour="Only a cluster of the engine mode `serverless` has a scaling configuration.",
        reference=f"{_API}ScalingConfigurationInfo.html",
        seen=_SEEN,
        needed=never_says(DBCluster.scaling_configuration_info.fget, "engine_mode"),  # type: ignore[attr-defined]
        apply=_scale_what_is_serverless,
    ),
    Patch(
        name="rds/modify-cluster",
        behaviour="ModifyDBCluster changes log exports and IAM authentication, and names a cluster that is not there.",
        reference=f"{_API}ModifyDBCluster.html",
        seen=_SEEN,
        needed=never_says(RDSBackend.modify_db_cluster, "cloudwatch_logs_export_configuration"),
        apply=_modify_clusters,
    ),
    Patch(
        name="rds/cluster-exists",
        behaviour="A second cluster of the same name in a region is refused.",
        reference=f"{_API}CreateDBCluster.html",
        seen=_SEEN,
        needed=never_says(RDSBackend.create_db_cluster, "raise"),
        apply=_refuse_taken_names,
    ),
    Patch(
        name="rds/parameter-source",
        behaviour="A parameter that was set says that it was set by the user.",
        reference=f"{_API}Parameter.html",
        seen=_SEEN,
        needed=never_says(DBParameterGroup.update_parameters, "Source"),
        apply=_name_parameter_sources,
    ),
)
