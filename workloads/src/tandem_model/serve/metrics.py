"""What Prometheus scrapes: requests as they come, and the last closed window of the monitor."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from ..monitor import MonitorReport, to_prometheus
from ..monitor.traffic import LATENCY_BOUNDS

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """Counters of one server. Labels hold routes, never paths that callers make up."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        labels = ["route", "status"]
        self._requests = Counter(
            "tandem_model_requests", "Requests by route and status.", labels, registry=self._registry
        )
        self._seconds = Histogram(
            "tandem_model_request_seconds",
            "Time from the request's first byte to the answer's last.",
            ["route"],
            buckets=LATENCY_BOUNDS,
            registry=self._registry,
        )
        self.rows = Counter("tandem_model_rows", "Rows predicted.", registry=self._registry)
        self.inside = Gauge("tandem_model_inside", "Requests that have a place now.", registry=self._registry)
        self.switches = Gauge("tandem_model_switches", "Models loaded since the start.", registry=self._registry)
        self.ready = Gauge("tandem_model_ready", "1 when the server answers predictions.", registry=self._registry)
        self.fallback = Gauge("tandem_model_fallback", "1 when the last good model stands in.", registry=self._registry)
        self.report: MonitorReport | None = None

    def answered(self, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def render(self) -> bytes:
        """The text to scrape."""
        window = "" if self.report is None else to_prometheus(self.report)
        return bytes(generate_latest(self._registry)) + window.encode()
