"""PostgreSQL as `rotate-secret` sees it: log in, and give oneself another password. TLS, always."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import os
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..problems import ModelError, problem
from .rotate_secret import Secret

_REFUSED = frozenset({"28P01", "28000"})
"""SQL states of a login that is refused: https://www.postgresql.org/docs/current/errcodes-appendix.html"""

_SECONDS = 10
_DEFAULT_PORT = 5432


class Postgres:
    """A database's writer, through pg8000."""

    def __init__(self, host: str, database: str, authorities: Path | None = None) -> None:
        """A database at a host; `authorities` are whom its certificate must come from (default: this system's)."""
        self._host = host
        self._database = database
        self._tls = ssl.create_default_context(cafile=None if authorities is None else str(authorities))

    def accepts(self, secret: Secret) -> bool:
        """See `Database`."""
        try:
            with self._session(secret) as session:
                session.run("SELECT 1")
        except _RefusedError:
            return False
        return True

    def change(self, login: Secret, password: str) -> None:
        """See `Database`."""
        from pg8000.native import identifier, literal

        try:
            with self._session(login) as session:
                # ALTER USER takes no parameters, and the server may log statements: so it gets the SCRAM verifier, from
                # which nobody gets the password back.
                verifier = scram_verifier(password)
                session.run(f"ALTER USER {identifier(str(login['username']))} WITH PASSWORD {literal(verifier)}")
        except _RefusedError:
            raise self._failed("a database that takes the current password", "it does not") from None

    @contextlib.contextmanager
    def _session(self, secret: Secret) -> Iterator[Any]:
        from pg8000.exceptions import DatabaseError, InterfaceError
        from pg8000.native import Connection

        try:
            connection = Connection(
                str(secret["username"]),
                host=self._host,
                port=int(secret.get("port", _DEFAULT_PORT)),
                database=self._database,
                password=str(secret["password"]),
                ssl_context=self._tls,
                timeout=_SECONDS,
            )
            with contextlib.closing(connection):
                yield connection
        except DatabaseError as error:
            state = _state_of(error)
            if state in _REFUSED:
                raise _RefusedError from None
            raise self._failed("a database that does what it is told", f"SQL state {state}") from None
        except (InterfaceError, OSError) as error:
            raise self._failed("a database that can be reached over TLS", type(error).__name__) from None

    def _failed(self, expected: str, got: str) -> ModelError:
        hint = "is the database up, and may this function reach its port?"
        return ModelError(
            [problem("rotationRefused", self._host, "cannot be used", expected=expected, got=got, hint=hint)]
        )


def scram_verifier(password: str, salt: bytes | None = None, iterations: int = 4096) -> str:
    """What PostgreSQL stores of a password: RFC 5803; `SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>`.

    For passwords of printable ASCII, which SASLprep leaves as they are.
    """
    salt = os.urandom(16) if salt is None else salt
    salted = hashlib.pbkdf2_hmac("sha256", password.encode("ascii"), salt, iterations)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    salt64, stored64, server64 = (base64.b64encode(part).decode() for part in (salt, stored, server))
    return f"SCRAM-SHA-256${iterations}:{salt64}${stored64}:{server64}"


class _RefusedError(Exception):
    """The login was refused."""


def _state_of(error: Exception) -> str:
    """PostgreSQL's SQL state; its message is left out, since it may quote what was sent."""
    fields = error.args[0] if error.args else None
    return str(fields.get("C", "unknown")) if isinstance(fields, dict) else "unknown"
