"""The function `rotate-secret`: a new password for the database's administrator, in Secrets Manager's four steps.

Each step may be repeated at any point: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html
No password is logged, nor part of an error: what the database's driver says is reduced to its SQL state.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from ..problems import ModelError, Problem, problem
from .telemetry import log

CURRENT, PENDING = "AWSCURRENT", "AWSPENDING"

_PASSWORD = {
    "PasswordLength": 40,
    # RDS refuses / @ " and spaces; the others are what shells and URLs trip over.
    "ExcludeCharacters": "/@\"\\' ",
    "RequireEachIncludedType": True,
}

Secret = Mapping[str, Any]
"""`username`, `password`, `port`, `engine`, as the data layer writes it."""


class Database(Protocol):
    """Where a password is tried and changed."""

    def accepts(self, secret: Secret) -> bool:
        """Whether one can log in with it.

        Raises:
            ModelError: MDL-090, the database cannot be reached
        """

    def change(self, login: Secret, password: str) -> None:
        """Log in and give oneself another password.

        Raises:
            ModelError: MDL-090
        """


@dataclass(frozen=True)
class Rotation:
    """One secret and the version of it that is to become current."""

    client: Any
    database: Database
    secret: str
    token: str

    def create(self) -> None:
        """Make the new version, unless an earlier call did."""
        if self._version(PENDING, self.token) is not None:
            return
        current = self._require(CURRENT)
        password = self.client.get_random_password(**_PASSWORD)["RandomPassword"]
        self.client.put_secret_value(
            SecretId=self.secret,
            ClientRequestToken=self.token,
            SecretString=json.dumps({**current, "password": password}),
            VersionStages=[PENDING],
        )

    def set(self) -> None:
        """Bring the new password into the database, unless it takes it already."""
        pending = self._require(PENDING, self.token)
        if self.database.accepts(pending):
            return
        current = self._require(CURRENT)
        if pending["username"] != current["username"]:
            raise _refused(self.secret, "the same user in both versions", "another")
        self.database.change(current, str(pending["password"]))

    def test(self) -> None:
        """Log in with the new password."""
        if not self.database.accepts(self._require(PENDING, self.token)):
            raise _refused(self.secret, "a database that takes the new password", "it does not")

    def finish(self) -> None:
        """Make the new version the current one."""
        stages = self.client.describe_secret(SecretId=self.secret)["VersionIdsToStages"]
        current = next((version for version, names in stages.items() if CURRENT in names), None)
        if current != self.token:
            self.client.update_secret_version_stage(
                SecretId=self.secret,
                VersionStage=CURRENT,
                MoveToVersionId=self.token,
                **({} if current is None else {"RemoveFromVersionId": current}),
            )

    def _require(self, stage: str, token: str | None = None) -> Secret:
        found = self._version(stage, token)
        if found is None:
            raise _refused(self.secret, f"a version with stage {stage}", None)
        return found

    def _version(self, stage: str, token: str | None = None) -> Secret | None:
        wanted = {"VersionStage": stage} | ({} if token is None else {"VersionId": token})
        try:
            text = self.client.get_secret_value(SecretId=self.secret, **wanted)["SecretString"]
        except self.client.exceptions.ResourceNotFoundException:
            return None
        try:
            document: Secret = json.loads(text)
            if not all(isinstance(document[name], str) for name in ("username", "password")):
                raise TypeError
        except (ValueError, KeyError, TypeError):
            # The text itself must not be told: it holds a password, whatever is wrong with it.
            raise _refused(self.secret, "JSON with username and password", f"something else as {stage}") from None
        return document


_STEPS: Mapping[str, Callable[[Rotation], None]] = {
    "createSecret": Rotation.create,
    "setSecret": Rotation.set,
    "testSecret": Rotation.test,
    "finishSecret": Rotation.finish,
}


@lru_cache(maxsize=1)
def _parts() -> tuple[Any, Database]:
    import boto3
    from botocore.config import Config

    from .postgres import Postgres

    config = Config(connect_timeout=3, read_timeout=10, retries={"max_attempts": 3, "mode": "standard"})
    host = os.environ.get("TANDEM_DATABASE_HOST")
    if not host:
        raise ModelError([_unset("TANDEM_DATABASE_HOST")])
    client = boto3.client("secretsmanager", region_name=os.environ["AWS_REGION"], config=config)
    authorities = os.environ.get("TANDEM_DATABASE_AUTHORITIES")
    name = os.environ.get("TANDEM_DATABASE_NAME", "postgres")
    return client, Postgres(host, name, Path(authorities) if authorities else None)


def handler(event: dict[str, str], _context: object) -> None:
    """What Secrets Manager calls, once for each step."""
    rotate(*_parts(), event)


def rotate(client: Any, database: Database, event: Mapping[str, str]) -> None:
    """Do one step.

    Raises:
        ModelError: MDL-090; Secrets Manager then tries the rotation again later
    """
    secret, token, step = event["SecretId"], event["ClientRequestToken"], event["Step"]
    if step not in _STEPS:
        raise _refused(secret, f"one of {', '.join(_STEPS)}", step)
    described = client.describe_secret(SecretId=secret)
    stages = described.get("VersionIdsToStages", {}).get(token)
    if not described.get("RotationEnabled"):
        raise _refused(secret, "a secret whose rotation is on", "it is off")
    if stages is None:
        raise _refused(secret, "a version that Secrets Manager made for this rotation", token)
    if CURRENT in stages:
        log("rotated-already", secret=secret, version=token, step=step)
        return
    if PENDING not in stages:
        raise _refused(secret, f"a version with stage {PENDING}", list(stages))
    _STEPS[step](Rotation(client, database, secret, token))
    log("rotated", secret=secret, version=token, step=step)


def _refused(secret: str, expected: str, got: object) -> ModelError:
    hint = "Secrets Manager tries again by itself; `aws secretsmanager rotate-secret` does so now"
    found = problem("rotationRefused", secret, "is not rotated", expected=expected, got=got, hint=hint)
    return ModelError([found])


def _unset(name: str) -> Problem:
    hint = "layer `events` sets it; apply it again"
    return problem("functionUnset", name, "is not set as it must be", expected="a host", got=None, hint=hint)
