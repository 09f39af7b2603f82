"""The table in DynamoDB: one region's replica of a global table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from ..problems import ModelError, problem
from .entry import Item
from .keys import PARTITION_KEY, SORT_KEY
from .store import Condition, ConflictError, Put

_CONDITIONS: dict[Condition, str | None] = {
    "always": None,
    "absent": f"attribute_not_exists({PARTITION_KEY})",
    "newer": f"attribute_not_exists({PARTITION_KEY}) OR epoch < :epoch OR (epoch = :epoch AND decidedIn < :decidedIn)",
}
_CONFLICTS = {"ConditionalCheckFailed", "TransactionConflict"}
_Answer = TypeVar("_Answer")


class DynamoStore:
    """See `Store`. Reads are strongly consistent, which is within the region; so are conditions."""

    def __init__(self, table: str, region: str, endpoint: str | None = None) -> None:
        """A table's replica; `endpoint` is None for the region's own."""
        import boto3
        from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
        from botocore.config import Config

        self.region = region
        self._table = table
        config = Config(connect_timeout=3, read_timeout=10, retries={"max_attempts": 3, "mode": "standard"})
        self._client = boto3.client("dynamodb", region_name=region, endpoint_url=endpoint, config=config)
        self._serialize: Callable[[Any], Any] = TypeSerializer().serialize
        self._deserialize: Callable[[Any], Any] = TypeDeserializer().deserialize

    def query(self, partition: str, prefix: str = "") -> list[Item]:
        """See `Store`."""
        condition = f"{PARTITION_KEY} = :partition" + (" AND begins_with(#sort, :prefix)" if prefix else "")
        values = {":partition": partition, **({":prefix": prefix} if prefix else {})}
        # `record` is a reserved word of DynamoDB's expressions.
        names = {"ExpressionAttributeNames": {"#sort": SORT_KEY}} if prefix else {}
        pages = self._ask(
            lambda: list(
                self._client.get_paginator("query").paginate(
                    TableName=self._table,
                    ConsistentRead=True,
                    KeyConditionExpression=condition,
                    ExpressionAttributeValues=self._typed(values),
                    **names,
                )
            )
        )
        return [self._plain(item) for page in pages for item in page["Items"]]

    def get(self, partition: str, sort: str) -> Item | None:
        """See `Store`."""
        key = self._typed({PARTITION_KEY: partition, SORT_KEY: sort})
        answer = self._ask(lambda: self._client.get_item(TableName=self._table, Key=key, ConsistentRead=True))
        return self._plain(answer["Item"]) if "Item" in answer else None

    def write(self, puts: Sequence[Put]) -> None:
        """See `Store`."""
        # A transaction costs twice as much as a write, so one item goes without.
        if len(puts) == 1:
            self._ask(lambda: self._client.put_item(**self._put(puts[0])))
        else:
            items = [{"Put": self._put(put)} for put in puts]
            self._ask(lambda: self._client.transact_write_items(TransactItems=items))

    def _put(self, put: Put) -> dict[str, Any]:
        request = {"TableName": self._table, "Item": self._typed(put.item)}
        condition = _CONDITIONS[put.condition]
        if condition is not None:
            request["ConditionExpression"] = condition
        if put.condition == "newer":
            fence = {f":{name}": put.item[name] for name in ("epoch", "decidedIn")}
            request["ExpressionAttributeValues"] = self._typed(fence)
        return request

    def _typed(self, item: Item) -> dict[str, Any]:
        return {name: self._serialize(value) for name, value in item.items()}

    def _plain(self, item: dict[str, Any]) -> Item:
        return {name: _whole(self._deserialize(value)) for name, value in item.items()}

    def _ask(self, call: Callable[[], _Answer]) -> _Answer:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return call()
        except ClientError as error:
            reasons = error.response.get("CancellationReasons", [error.response.get("Error", {})])
            codes = {str(reason.get("Code")).removesuffix("Exception") for reason in reasons} - {"None"}
            if codes and codes <= _CONFLICTS:
                raise ConflictError from None
            raise self._unreachable(str(error)) from None
        except BotoCoreError as error:
            raise self._unreachable(str(error)) from None

    def _unreachable(self, got: str) -> ModelError:
        found = problem(
            "registryUnreachable",
            f"{self._table} in {self.region}",
            "cannot be read or written",
            expected="the platform's registry table",
            got=got,
            hint="is layer data-global applied, and may you use its table? When the region is dark: --degraded",
        )
        return ModelError([found])


def _whole(value: Any) -> Any:
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return int(value) if isinstance(value, Decimal) else value
