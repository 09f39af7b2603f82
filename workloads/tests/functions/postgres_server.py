"""A server of this process that speaks so much of PostgreSQL's protocol as a login and ALTER USER need: TLS and SCRAM.

It keeps verifiers as PostgreSQL does, in the same form, and the SCRAM exchange is another library's. Certificate and
key in `loopback/` are for `localhost` and for nothing else.
"""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
from base64 import b64decode
from pathlib import Path

from scramp import ScramException, ScramMechanism

from tandem_model.functions.postgres import scram_verifier

_CERTIFICATE, _KEY = (Path(__file__).parent / "loopback" / name for name in ("certificate.pem", "key.pem"))
_VERIFIER = re.compile(r"SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):(.+)")
_ALTER = re.compile(r'ALTER USER "?(\w+)"? WITH PASSWORD \'([^\']+)\'')
_SSL_REQUEST = 80877103
_READY = b"Z\x00\x00\x00\x05I"


class PostgresServer:
    """Users with their verifiers, on a free port of loopback; one connection after the other."""

    def __init__(self, users: dict[str, str]) -> None:
        self.users = {name: scram_verifier(password) for name, password in users.items()}
        self.statements: list[str] = []
        self.logins: list[str] = []
        self.authority = _CERTIFICATE
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(_CERTIFICATE, _KEY)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> PostgresServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    def end(self) -> None:
        if self._thread.is_alive():
            # A listening socket that is closed wakes nobody who waits on it; a connection does.
            self._ending = True
            socket.create_connection(("127.0.0.1", self.port)).close()
            self._thread.join()
        self._listening.close()

    _ending = False

    def _serve(self) -> None:
        while not self._ending:
            plain, _ = self._listening.accept()
            plain.settimeout(60)
            try:
                self._talk(plain)
            except OSError:
                continue
            finally:
                plain.close()

    def _talk(self, plain: socket.socket) -> None:
        if _exactly(plain, 8) != struct.pack("!ii", 8, _SSL_REQUEST):
            return
        plain.sendall(b"S")
        with self._tls.wrap_socket(plain, server_side=True) as channel:
            (length,) = struct.unpack("!i", _exactly(channel, 4))
            words = _exactly(channel, length - 4)[4:].split(b"\0")
            user = words[words.index(b"user") + 1].decode()
            if not self._login(channel, user):
                channel.sendall(_message(b"E", b"SFATAL\0C28P01\0Mrefused\0\0"))
                return
            self.logins.append(user)
            channel.sendall(_message(b"R", struct.pack("!i", 0)) + _message(b"S", b"server_version\x0016.0\0") + _READY)
            while (kind := _exactly(channel, 1)) == b"Q":
                self._answer(channel, _body(channel).rstrip(b"\0").decode())
            assert kind == b"X"

    def _login(self, channel: ssl.SSLSocket, user: str) -> bool:
        found = _VERIFIER.fullmatch(self.users.get(user, ""))
        if found is None:
            return False
        iterations, salt, stored, server = int(found[1]), *(b64decode(part) for part in found.groups()[1:])
        exchange = ScramMechanism("SCRAM-SHA-256").make_server(lambda _user: (salt, stored, server, iterations))
        channel.sendall(_message(b"R", struct.pack("!i", 10) + b"SCRAM-SHA-256\0\0"))
        try:
            assert _exactly(channel, 1) == b"p"
            exchange.set_client_first(_body(channel).split(b"\0", 1)[1][4:].decode())
            channel.sendall(_message(b"R", struct.pack("!i", 11) + exchange.get_server_first().encode()))
            assert _exactly(channel, 1) == b"p"
            exchange.set_client_final(_body(channel).decode())
        except ScramException:
            return False
        channel.sendall(_message(b"R", struct.pack("!i", 12) + exchange.get_server_final().encode()))
        return True

    def _answer(self, channel: ssl.SSLSocket, statement: str) -> None:
        self.statements.append(statement)
        if statement == "SELECT 1":
            column = b"one\0" + struct.pack("!ihihih", 0, 0, 23, 4, -1, 0)
            row = struct.pack("!hi", 1, 1) + b"1"
            answer = _message(b"T", struct.pack("!h", 1) + column) + _message(b"D", row) + _message(b"C", b"SELECT 1\0")
        elif found := _ALTER.fullmatch(statement):
            self.users[found[1]] = found[2]
            answer = _message(b"C", b"ALTER ROLE\0")
        else:
            answer = _message(b"E", b"SERROR\0C42601\0Msyntax\0\0")
        channel.sendall(answer + _READY)


def _message(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("!i", len(body) + 4) + body


def _body(channel: socket.socket) -> bytes:
    (length,) = struct.unpack("!i", _exactly(channel, 4))
    return _exactly(channel, length - 4)


def _exactly(channel: socket.socket, count: int) -> bytes:
    content = b""
    while len(content) < count:
        part = channel.recv(count - len(content))
        if not part:
            raise ConnectionError("the other side is gone")
        content += part
    return content
