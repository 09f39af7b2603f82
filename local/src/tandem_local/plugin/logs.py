"""CloudWatch Logs: metrics that lines carry."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from moto.cloudwatch.models import cloudwatch_backends
from moto.core.exceptions import ServiceException
from moto.logs.models import LogsBackend

from ..embedded_metrics import metrics_in
from ..patches import Patch, never_says, wrap

_SEEN = "5.2.5"


def _take_metrics() -> None:
    def wrapper(original: Callable[..., Any]) -> Callable[..., Any]:
        def put_log_events(
            self: LogsBackend, log_group_name: str, log_stream_name: str, log_events: list[dict[str, Any]]
        ) -> Any:
            answer = original(self, log_group_name, log_stream_name, log_events)
            backend = cloudwatch_backends[self.account_id][self.region_name]
            for event in log_events:
                for namespace, datum in metrics_in(event["message"]):
                    # What CloudWatch does not take it drops; the line stays.
                    with suppress(ServiceException):
                        backend.put_metric_data(namespace, [datum])
            return answer

        return put_log_events

    wrap(LogsBackend, "put_log_events", wrapper)


PATCHES = (
    Patch(
        name="logs/embedded-metrics",
        behaviour="A line in embedded metric format becomes metrics.",
        reference="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format.html",
        seen=_SEEN,
        needed=never_says(LogsBackend.put_log_events, "_aws"),
        apply=_take_metrics,
    ),
)
