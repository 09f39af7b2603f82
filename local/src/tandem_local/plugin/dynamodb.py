"""DynamoDB: tables with replicas in other regions."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.dynamodb.exceptions import DeletionProtectedException, MockValidationException
from moto.dynamodb.models import DynamoDBBackend, dynamodb_backends
from moto.dynamodb.models.table import Table
from moto.dynamodb.responses import DynamoHandler, DynamoResult

from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_"
_GUIDE = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/"

_VERSION = "2019.11.21"
"""Of global tables: replicas are added to a table and removed from it."""

_SHARED = (
    "attr",
    "schema",
    "billing_mode",
    "throughput",
    "warm_throughput",
    "indexes",
    "global_indexes",
    "ttl",
    "items",
)
"""What is the same in every region. Encryption, tags, backups and protection are each region's own."""

_ALREADY_THERE = (
    "Failed to create the new replica of table with name: '{}' because one or more replicas already existed as tables."
)
_NOT_THERE = "Replica specified in the Replica Update or Replica Delete action of the request was not found."
_LOCAL = (
    "Cannot add, delete, or update the local region through ReplicaUpdates. "
    "Use CreateTable, DeleteTable, or UpdateTable as required."
)


def _group_of(table: Table) -> dict[str, Table]:
    """All replicas of a table by region, this one among them."""
    group: dict[str, Table] = vars(table).setdefault("replica_group", {table.region_name: table})
    return group


def _replicate() -> None:
    def update(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def update_table(self: DynamoHandler) -> ActionResult:
            original(self)
            table = self.dynamodb_backend.get_table(self.body["TableName"])
            for change in self.body.get("ReplicaUpdates") or []:
                for kind, wanted in change.items():
                    if wanted["RegionName"] == table.region_name:
                        raise MockValidationException(_LOCAL)
                    _CHANGES[kind](table, wanted)
            _share(table)
            return DynamoResult(table.describe())

        return update_table

    def update_ttl(original: Callable[..., None]) -> Callable[..., None]:
        def update_time_to_live(self: DynamoDBBackend, table_name: str, ttl_spec: dict[str, Any]) -> None:
            original(self, table_name, ttl_spec)
            _share(self.get_table(table_name))

        return update_time_to_live

    def delete(original: Callable[..., Table]) -> Callable[..., Table]:
        def delete_table(self: DynamoDBBackend, name: str) -> Table:
            table = original(self, name)
            _group_of(table).pop(table.region_name, None)
            return table

        return delete_table

    def transact(original: Callable[..., None]) -> Callable[..., None]:
        def transact_write_items(self: DynamoDBBackend, transact_items: list[dict[str, Any]]) -> None:
            before = dict(self.tables)
            try:
                original(self, transact_items)
            except Exception:
                # moto puts copies of the tables back: their replicas would go on without them.
                for name, table in before.items():
                    if self.tables[name] is not table:
                        table.items = self.tables[name].items
                        self.tables[name] = table
                        _share(table)
                raise

        return transact_write_items

    wrap(DynamoHandler, "update_table", update)
    wrap(DynamoDBBackend, "transact_write_items", transact)
    wrap(DynamoDBBackend, "update_time_to_live", update_ttl)
    wrap(DynamoDBBackend, "delete_table", delete)
    wrap(Table, "describe", _describe)


def _add(table: Table, wanted: dict[str, Any]) -> None:
    region = wanted["RegionName"]
    backend: DynamoDBBackend = dynamodb_backends[table.account_id][region]
    if table.name in backend.tables:
        raise MockValidationException(_ALREADY_THERE.format(table.name))
    if not (table.stream_specification or {}).get("StreamEnabled"):
        table.set_stream_specification({"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"})
    replica = copy.copy(table)
    replica.region_name = region
    replica.table_arn = table.table_arn.replace(f":{table.region_name}:", f":{region}:")
    replica.tags = []
    replica.deletion_protection_enabled = False
    replica.lambda_event_source_mappings = {}
    replica.continuous_backups = {
        "ContinuousBackupsStatus": "ENABLED",
        "PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "DISABLED"},
    }
    replica.set_stream_specification(dict(table.stream_specification or {}))
    _encrypt(replica, wanted)
    backend.tables[table.name] = replica
    _group_of(table)[region] = replica
    vars(replica)["replica_group"] = _group_of(table)


def _change(table: Table, wanted: dict[str, Any]) -> None:
    _encrypt(_replica_in(table, wanted["RegionName"]), wanted)


def _remove(table: Table, wanted: dict[str, Any]) -> None:
    region = wanted["RegionName"]
    replica = _replica_in(table, region)
    if replica.deletion_protection_enabled:
        raise DeletionProtectedException(table.name)
    del dynamodb_backends[table.account_id][region].tables[table.name]
    del _group_of(table)[region]


_CHANGES: dict[str, Callable[[Table, dict[str, Any]], None]] = {"Create": _add, "Update": _change, "Delete": _remove}


def _replica_in(table: Table, region: str) -> Table:
    replica = _group_of(table).get(region)
    if replica is None:
        raise MockValidationException(_NOT_THERE)
    return replica


def _encrypt(replica: Table, wanted: dict[str, Any]) -> None:
    if "KMSMasterKeyId" in wanted:
        replica.sse_specification = {"Enabled": True, "SSEType": "KMS", "KMSMasterKeyId": wanted["KMSMasterKeyId"]}
    elif replica.sse_specification is not None:
        # The key of another region is of no use here.
        region = replica.region_name
        key = replica._get_default_encryption_key(replica.account_id, region)
        replica.sse_specification = {**replica.sse_specification, "KMSMasterKeyId": key}


def _share(table: Table) -> None:
    for each in _group_of(table).values():
        for name in _SHARED:
            setattr(each, name, getattr(table, name))


def _describe(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    def describe(self: Table, base_key: str = "TableDescription") -> dict[str, Any]:
        answer = original(self, base_key)
        others = [each for region, each in sorted(_group_of(self).items()) if region != self.region_name]
        if others:
            answer[base_key]["GlobalTableVersion"] = _VERSION
            answer[base_key]["Replicas"] = [_description_of(each) for each in others]
        return answer

    return describe


def _description_of(replica: Table) -> dict[str, Any]:
    key = (replica.sse_specification or {}).get("KMSMasterKeyId")
    found = {"RegionName": replica.region_name, "ReplicaArn": replica.table_arn, "ReplicaStatus": "ACTIVE"}
    return {**found, "KMSMasterKeyId": key} if key else found


def _change_encryption() -> None:
    def wrapper(original: Callable[..., ActionResult]) -> Callable[..., ActionResult]:
        def update_table(self: DynamoHandler) -> ActionResult:
            wanted = self.body.get("SSESpecification")
            if wanted is not None:
                table = self.dynamodb_backend.get_table(self.body["TableName"])
                table.sse_specification = None
                if wanted.get("Enabled"):
                    key = wanted.get("KMSMasterKeyId")
                    default = table._get_default_encryption_key
                    wanted = {**wanted, "KMSMasterKeyId": key or default(table.account_id, table.region_name)}
                    table.sse_specification = wanted
            return original(self)

        return update_table

    wrap(DynamoHandler, "update_table", wrapper)


PATCHES = (
    Patch(
        name="dynamodb/replicas",
        behaviour="A table has replicas in other regions: items are shared; tags, keys and backups are not.",
        reference=f"{_GUIDE}V2globaltables_HowItWorks.html",
        seen=_SEEN,
        needed=never_says(DynamoHandler.update_table, "ReplicaUpdates"),
        apply=_replicate,
    ),
    Patch(
        name="dynamodb/update-encryption",
        behaviour="UpdateTable changes the key that a table is encrypted with.",
        reference=f"{_API}UpdateTable.html",
        seen=_SEEN,
        needed=never_says(DynamoHandler.update_table, "SSESpecification"),
        apply=_change_encryption,
    ),
)
