"""The same promises of every store; DynamoDB's are tried where `TANDEM_TEST_REGISTRY` names a table's endpoint."""

from __future__ import annotations

import os
import uuid

import pytest

from tandem_model.problems import ModelError
from tandem_model.registry import ConflictError, DynamoStore, MemoryTable, Put, Registry, Store
from tandem_model.registry.entry import Item
from tandem_model.registry.keys import PARTITION_KEY, SORT_KEY

from .actors import FIRST, HOME, MANIFEST, REGIONS, SECOND, BetweenReadAndWrite

ENDPOINT = os.environ.get("TANDEM_TEST_REGISTRY", "")
TABLE = os.environ.get("TANDEM_TEST_REGISTRY_TABLE", "")


@pytest.fixture(params=["memory", *(["dynamodb"] if ENDPOINT else [])])
def store(request: pytest.FixtureRequest) -> Store:
    if request.param == "memory":
        return MemoryTable(REGIONS).store(HOME)
    return DynamoStore(TABLE, HOME, ENDPOINT)


@pytest.fixture
def model() -> str:
    return f"model-{uuid.uuid4().hex[:12]}"


def item(model: str, record: str, **fields: object) -> Item:
    return {PARTITION_KEY: model, SORT_KEY: record, **fields}


def test_items_come_back_as_they_were_written(store: Store, model: str) -> None:
    written = item(model, "log#1", text="ä", number=10**12, yes=True, nothing=None, several=["a", "b"], none=[])
    store.write([Put(written, "absent")])
    assert store.get(model, "log#1") == written
    assert store.query(model) == [written]
    assert store.get(model, "log#2") is None
    assert store.query(f"{model}-2") == []


def test_a_query_takes_a_prefix_and_sorts(store: Store, model: str) -> None:
    for record in ("log#2", "log#10", "active#x", "log#1"):
        store.write([Put(item(model, record), "absent")])
    assert [found[SORT_KEY] for found in store.query(model, "log#")] == ["log#1", "log#10", "log#2"]


def test_a_query_gives_all_pages(store: Store, model: str) -> None:
    for index in range(4):
        store.write([Put(item(model, f"log#{index}", text="x" * 350_000), "absent")])
    assert len(store.query(model)) == 4


def test_all_items_are_written_or_none(store: Store, model: str) -> None:
    first = item(model, "log#1", by="ann")
    store.write([Put(first, "absent")])
    with pytest.raises(ConflictError):
        store.write([Put(item(model, "log#0"), "always"), Put(item(model, "log#1", by="bob"), "absent")])
    assert store.query(model) == [first]


def test_a_pointer_only_moves_on(store: Store, model: str) -> None:
    def move(epoch: int, decided_in: str) -> None:
        store.write([Put(item(model, "active#x", epoch=epoch, decidedIn=decided_in), "newer")])

    move(9, "b")
    move(10, "a")
    move(10, "b")
    for epoch, decided_in in ((10, "b"), (10, "a"), (9, "z")):
        with pytest.raises(ConflictError):
            move(epoch, decided_in)


def test_a_registry_works_on_it(store: Store, model: str) -> None:
    registry = Registry(store, [HOME], "ann")
    for digest in (FIRST, SECOND):
        registry.release(model, digest, MANIFEST)
        registry.observe(model, digest, seen=digest, manifest=MANIFEST, valid=True)
        registry.decide("approved", model, digest)
    late = Registry(BetweenReadAndWrite(store, lambda: registry.promote(model, FIRST)), [HOME], "bob")
    with pytest.raises(ModelError, match="TDM-MDL-074"):
        late.promote(model, SECOND)
    registry.follow(model)
    pointer = registry.pointer(model)
    assert pointer is not None
    assert (pointer.digest, pointer.epoch) == (FIRST, 1)
    assert model in registry.models()


def test_a_table_that_cannot_be_asked_is_named(store: Store) -> None:
    if isinstance(store, DynamoStore):
        with pytest.raises(ModelError, match="TDM-MDL-077"):
            DynamoStore("no-such-table", HOME, ENDPOINT).query("churn")
