"""What the routes share: the model, the places, the counters; and how a prediction is made from a body."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from .. import protocols
from ..monitor import MonitorReport, to_emf
from ..predictor import Predictor
from ..problems import ModelError, problem
from .admission import Admission
from .holder import Holder, Live
from .logs import log, log_metrics
from .metrics import Metrics
from .pulse import pulse_of
from .settings import Settings
from .source import Source, source_of
from .windows import windows_of

Protocol = Callable[[Predictor, bytes], protocols.Answered]

_INLINE_BYTES = 16 * 1024
"""Smaller bodies are answered on the event loop: handing over to a thread costs more than the prediction."""


class Service:
    """One server's state."""

    def __init__(self, settings: Settings, source: Source | None = None) -> None:
        self.settings = settings
        remote = settings.registry_table is not None or settings.model.startswith("s3://")
        self._copies = tempfile.TemporaryDirectory(prefix="tandem-model-") if remote else None
        copies = Path(self._copies.name) if self._copies is not None else Path()
        self.holder = Holder(source or source_of(settings, copies), settings)
        self.admission = Admission(settings.concurrency, settings.queue)
        self.metrics = Metrics()
        self.draining = False
        self._pulse = pulse_of(settings)
        self._windows = windows_of(settings)
        self._threads = ThreadPoolExecutor(settings.concurrency, thread_name_prefix="predict")

    def close(self) -> None:
        """Give back threads and copies."""
        self._threads.shutdown()
        if self._windows is not None:
            self._windows.close()
        if self._copies is not None:
            self._copies.cleanup()

    async def refresh(self) -> None:
        """Look for another released model, off the event loop, and say what came of it."""
        before = self.holder.problems
        changed = await asyncio.to_thread(self._look)
        live = self.holder.live
        if changed and live is not None:
            log("model", digest=live.manifest.digest, version=live.manifest.version, fallback=live.fallback)
        if self.holder.problems and self.holder.problems != before:
            log("model-refused", problems=[found.as_json() for found in self.holder.problems])

    def _look(self) -> bool:
        changed = self.holder.refresh()
        if self._pulse is not None:
            self._pulse.beat(self.holder)
        return changed

    def require_live(self, name: str | None = None, version: str | None = None) -> Live:
        """The live model, which is the one that is asked for.

        Raises:
            ModelError: MDL-053, MDL-056
        """
        live = self.holder.live
        if live is None:
            reason = self.holder.problems[0].code if self.holder.problems else "it is being loaded"
            hint = "GET /ready gives the reason"
            raise ModelError([problem("notReady", "model", "is not loaded", expected="a model", got=reason, hint=hint)])
        manifest = live.manifest
        if name is not None and name != manifest.model:
            raise ModelError([protocols.unknown_model("model", manifest.model, name)])
        if version is not None and version != manifest.version:
            raise ModelError([protocols.unknown_model("version", manifest.version, version)])
        return live

    async def predict(self, protocol: Protocol, live: Live, body: bytes, request_id: str) -> bytes:
        """Answer one prediction; large ones in a worker thread, so that small ones pass them by."""
        if len(body) <= _INLINE_BYTES:
            return self._predict(protocol, live, body, request_id)
        async with self.admission.workers:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._threads, self._predict, protocol, live, body, request_id)

    def _predict(self, protocol: Protocol, live: Live, body: bytes, request_id: str) -> bytes:
        answered = protocol(live.predictor, body)
        live.window.observe(answered.matrix, answered.prediction.probabilities)
        live.quality.predicted(request_id, answered.prediction.probabilities)
        self.metrics.rows.inc(len(answered.matrix))
        if self.settings.log_features:
            log("prediction", request_id=request_id, rows=answered.matrix.tolist(), labels=answered.prediction.labels)
        return protocols.render(answered.document)

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count one request; closes the monitor's window when it is full."""
        self.metrics.answered(route, status, seconds)
        live = self.holder.live
        if live is None or not is_prediction(route):
            return
        live.window.answered(seconds, status)
        if live.window.is_full(self.settings.window_rows, self.settings.window_seconds):
            self.metrics.report = live.window.close(live.quality.report(live.manifest.metrics.accuracy))
            for document in to_emf(self.metrics.report, int(time.time() * 1000)):
                log_metrics(document)
            if self._windows is not None:
                self._windows.keep(self.metrics.report)

    def report(self, live: Live) -> MonitorReport:
        """The monitor's findings in the window that is open."""
        return live.window.report(live.quality.report(live.manifest.metrics.accuracy))

    def readiness(self) -> dict[str, Any]:
        """Whether predictions are answered, and why not."""
        live = self.holder.live
        ready = live is not None and not self.draining
        return {
            "ready": ready,
            "draining": self.draining,
            "digest": None if live is None else live.manifest.digest,
            "fallback": live is not None and live.fallback,
            "problems": [found.as_json() for found in self.holder.problems],
        }


def is_prediction(route: str) -> bool:
    """Whether a route predicts: the monitor counts no health checks."""
    return route.endswith((":predict", "/infer", "/predict"))
