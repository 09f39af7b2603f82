"""A server's sign of life in the registry: what it answers with, for the region's reconciler."""

from __future__ import annotations

import os
import socket
import time

from ..problems import ModelError
from ..registry import DynamoStore, Store
from ..registry.ledger import utc_now
from ..registry.running import FRESH_SECONDS, Heartbeat, beat
from .holder import Holder
from .logs import log
from .settings import Settings

EVERY_SECONDS = FRESH_SECONDS / 4
"""A server may miss three before it is taken for gone."""


class Pulse:
    """Writes a sign when what the server answers with has changed, and every `EVERY_SECONDS`."""

    def __init__(self, store: Store, model: str, server: str) -> None:
        self._store = store
        self._model = model
        self._server = server
        self._last: tuple[str | None, int | None] | None = None
        self._at = 0.0

    def beat(self, holder: Holder) -> None:
        """Write a sign if it is time for one; one that cannot be written is logged, and tried at the next look."""
        live = holder.live
        manifest = None if live is None else live.manifest
        said = (None if manifest is None else manifest.digest, holder.epoch)
        if said == self._last and time.monotonic() - self._at < EVERY_SECONDS:
            return
        version = None if manifest is None else manifest.version
        sign = Heartbeat(self._model, self._store.region, self._server, said[0], version, holder.epoch or 0, utc_now())
        try:
            beat(self._store, sign)
        except ModelError as error:
            log("no-sign-of-life", problems=[found.as_json() for found in error.problems])
            return
        self._last, self._at = said, time.monotonic()


def pulse_of(settings: Settings) -> Pulse | None:
    """The pulse of a server that follows a registry; None for others."""
    if settings.registry_table is None:
        return None
    store = DynamoStore(settings.registry_table, settings.region, settings.endpoint)
    return Pulse(store, settings.model, server_id())


def server_id() -> str:
    """Names this process among those of its region."""
    return f"{socket.gethostname()}-{os.getpid()}"
