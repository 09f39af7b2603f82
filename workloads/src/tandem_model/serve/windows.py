"""Keeps closed monitoring windows in the region's bucket of artifacts, beside the answering of requests."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from ..monitor import MonitorReport
from ..monitor.folder import WindowFolder
from ..monitor.stored import stored_window
from ..problems import ModelError
from ..registry.ledger import utc_now
from .logs import log
from .pulse import server_id
from .settings import Settings


class Windows:
    """Writes windows one after the other; one that cannot be written is logged, and lost."""

    def __init__(self, folder: WindowFolder, server: str) -> None:
        self._folder = folder
        self._server = server
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="windows")

    def keep(self, report: MonitorReport) -> None:
        """Have a closed window written; returns at once."""
        self._thread.submit(self._write, report, utc_now())

    def close(self) -> None:
        """Wait until all are written."""
        self._thread.shutdown()

    def _write(self, report: MonitorReport, at: str) -> None:
        try:
            self._folder.write(stored_window(report, at), self._server)
        except ModelError as error:
            log("window-lost", problems=[found.as_json() for found in error.problems])


def windows_of(settings: Settings) -> Windows | None:
    """Where a server's windows go; None where none is named."""
    if settings.monitoring_bucket is None:
        return None
    return Windows(WindowFolder(settings.monitoring_bucket, settings.region, settings.endpoint), server_id())
