"""Secrets Manager's four steps on an embedded AWS, against a server that speaks PostgreSQL's protocol."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from registry.actors import HOME
from registry.cloud import client

from functions.postgres_server import PostgresServer
from tandem_model.functions.postgres import Postgres, scram_verifier
from tandem_model.functions.rotate_secret import rotate
from tandem_model.problems import ModelError

FIRST = "first-Passw0rd!"
STEPS = ("createSecret", "setSecret", "testSecret", "finishSecret")


@pytest.fixture
def server() -> Iterator[PostgresServer]:
    with PostgresServer({"tandem": FIRST}) as running:
        yield running


@pytest.fixture
def secret(server: PostgresServer) -> str:
    value = {"username": "tandem", "password": FIRST, "port": server.port, "engine": "postgres"}
    name = f"database-{uuid.uuid4().hex[:8]}"
    return str(client("secretsmanager", HOME).create_secret(Name=name, SecretString=json.dumps(value))["ARN"])


def begin(secret: str) -> str:
    """What Secrets Manager does before it calls the function: a new version, pending and without a value.

    moto makes a version current at once where no function is named, so stages are put back.
    """
    manager, token = client("secretsmanager", HOME), str(uuid.uuid4())
    stages = manager.describe_secret(SecretId=secret)["VersionIdsToStages"]
    (before,) = [version for version, names in stages.items() if "AWSCURRENT" in names]
    rules = {"AutomaticallyAfterDays": 30}
    manager.rotate_secret(SecretId=secret, ClientRequestToken=token, RotationRules=rules)
    move = {"SecretId": secret, "VersionStage": "AWSCURRENT"}
    manager.update_secret_version_stage(**move, MoveToVersionId=before, RemoveFromVersionId=token)
    manager.update_secret_version_stage(SecretId=secret, VersionStage="AWSPENDING", MoveToVersionId=token)
    return token


def step(server: PostgresServer, secret: str, token: str, name: str) -> None:
    event = {"SecretId": secret, "ClientRequestToken": token, "Step": name}
    rotate(client("secretsmanager", HOME), database(server), event)


def database(server: PostgresServer) -> Postgres:
    return Postgres("localhost", "postgres", server.authority)


def current(secret: str, stage: str = "AWSCURRENT") -> dict[str, Any]:
    return dict(
        json.loads(client("secretsmanager", HOME).get_secret_value(SecretId=secret, VersionStage=stage)["SecretString"])
    )


def test_the_password_is_another_and_nothing_of_it_is_told(
    server: PostgresServer, secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    token = begin(secret)
    for name in STEPS:
        # Each call may come twice: Secrets Manager repeats what took too long.
        step(server, secret, token, name)
        step(server, secret, token, name)
    after = current(secret)
    assert {**after, "password": None} == {
        "username": "tandem",
        "password": None,
        "port": server.port,
        "engine": "postgres",
    }
    assert after["password"] != FIRST
    assert len(after["password"]) == 40
    assert not set("/@\"\\' ") & set(after["password"])
    assert database(server).accepts(after)
    assert not database(server).accepts({**after, "password": FIRST})
    said = capsys.readouterr()
    for password in (FIRST, after["password"]):
        assert password not in said.out + said.err
        # The server was given a verifier, from which nobody gets the password back.
        assert not [statement for statement in server.statements if password in statement]
    assert current(secret, "AWSPREVIOUS")["password"] == FIRST


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_rotation_that_stopped_after_a_step_goes_on_from_there(
    server: PostgresServer, secret: str, steps: int
) -> None:
    token = begin(secret)
    for name in (*STEPS[:steps], *STEPS):
        step(server, secret, token, name)
    assert current(secret)["password"] != FIRST
    assert database(server).accepts(current(secret))


def test_until_the_last_step_the_current_password_stays_current(server: PostgresServer, secret: str) -> None:
    token = begin(secret)
    step(server, secret, token, "createSecret")
    assert current(secret)["password"] == FIRST
    assert database(server).accepts(current(secret))
    with pytest.raises(ModelError, match="TDM-MDL-090"):
        step(server, secret, token, "testSecret")
    assert current(secret)["password"] == FIRST


def test_a_password_that_was_changed_by_another_is_refused_and_not_told(server: PostgresServer, secret: str) -> None:
    token = begin(secret)
    step(server, secret, token, "createSecret")
    server.users["tandem"] = scram_verifier("changed-by-hand-1")
    with pytest.raises(ModelError, match="TDM-MDL-090") as caught:
        step(server, secret, token, "setSecret")
    assert FIRST not in str(caught.value)
    assert current(secret, "AWSPENDING")["password"] not in str(caught.value)


@pytest.mark.parametrize("value", ["no JSON", "[]", '{"username": "tandem"}'])
def test_a_secret_of_another_form_is_refused_and_not_told(server: PostgresServer, secret: str, value: str) -> None:
    client("secretsmanager", HOME).put_secret_value(SecretId=secret, SecretString=value)
    token = begin(secret)
    with pytest.raises(ModelError, match="TDM-MDL-090") as caught:
        step(server, secret, token, "createSecret")
    assert value not in str(caught.value)


def test_another_step_and_a_version_of_nobody_are_refused(server: PostgresServer, secret: str) -> None:
    token = begin(secret)
    with pytest.raises(ModelError, match="createSecret"):
        step(server, secret, token, "dropSecret")
    with pytest.raises(ModelError, match="TDM-MDL-090"):
        step(server, secret, str(uuid.uuid4()), "createSecret")


def test_a_secret_whose_rotation_is_off_is_refused(server: PostgresServer, secret: str) -> None:
    with pytest.raises(ModelError, match="rotation is on"):
        step(server, secret, str(uuid.uuid4()), "createSecret")


def test_a_database_without_a_certificate_that_is_trusted_gets_no_password(server: PostgresServer, secret: str) -> None:
    with pytest.raises(ModelError, match="TLS"):
        Postgres("localhost", "postgres").accepts(current(secret))
    assert server.logins == []


def test_a_database_that_is_down_is_a_coded_problem(server: PostgresServer, secret: str) -> None:
    login = current(secret)
    server.end()
    with pytest.raises(ModelError, match="TDM-MDL-090"):
        database(server).accepts(login)
