"""CloudWatch: alarms that ring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.cloudwatch.models import Alarm, CloudWatchBackend

from ..alarms.watch import data_came, look, tell, watch
from ..patches import Patch, never_says, says, wrap

_SEEN = "5.2.5"

_GUIDE = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/"
_API = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_"


def _evaluate() -> None:
    """Moto keeps alarms and looks at none."""

    def put_data(original: Callable[..., None]) -> Callable[..., None]:
        def put_metric_data(self: CloudWatchBackend, namespace: str, metric_data: list[dict[str, Any]]) -> None:
            original(self, namespace, metric_data)
            data_came(self, namespace, metric_data)

        return put_metric_data

    def put_alarm(original: Callable[..., Alarm]) -> Callable[..., Alarm]:
        def put_metric_alarm(self: CloudWatchBackend, *args: Any, **kwargs: Any) -> Alarm:
            alarm = original(self, *args, **kwargs)
            look(self, alarm)
            return alarm

        return put_metric_alarm

    wrap(CloudWatchBackend, "put_metric_data", put_data)
    wrap(CloudWatchBackend, "put_metric_alarm", put_alarm)
    watch.begin()


_KEPT = ("history", "state_reason", "state_reason_data", "state_value", "state_updated_timestamp")


def _keep_states() -> None:
    def wrapper(original: Callable[..., Alarm]) -> Callable[..., Alarm]:
        def put_metric_alarm(self: CloudWatchBackend, name: str, *args: Any, **kwargs: Any) -> Alarm:
            before = self.alarms.get(name)
            alarm = original(self, name, *args, **kwargs)
            if before is None:
                alarm.state_value = "INSUFFICIENT_DATA"
            else:
                vars(alarm).update({field: getattr(before, field) for field in _KEPT})
            return alarm

        return put_metric_alarm

    wrap(CloudWatchBackend, "put_metric_alarm", wrapper)


def _tell_of_states() -> None:
    def wrapper(original: Callable[..., None]) -> Callable[..., None]:
        def update_state(self: Alarm, reason: str, reason_data: str | None, state_value: str) -> None:
            tell(self, lambda: original(self, reason, reason_data or "{}", state_value))

        return update_state

    wrap(Alarm, "update_state", wrapper)


PATCHES = (
    Patch(
        name="cloudwatch/alarm-states",
        behaviour="A new alarm has insufficient data, and one that is put again keeps its state.",
        reference=f"{_API}PutMetricAlarm.html",
        seen=_SEEN,
        needed=says(Alarm.__init__, 'self.state_value = "OK"'),
        apply=_keep_states,
    ),
    Patch(
        name="cloudwatch/alarm-evaluation",
        behaviour="An alarm's state follows from its metric, and from what is missing of it.",
        reference=f"{_GUIDE}alarms-and-missing-data.html",
        seen=_SEEN,
        needed=never_says(CloudWatchBackend.put_metric_data, "alarm"),
        apply=_evaluate,
    ),
    Patch(
        name="cloudwatch/alarm-events",
        behaviour="EventBridge is told of an alarm whose state changes, on the region's default bus.",
        reference=f"{_GUIDE}cloudwatch-and-eventbridge.html",
        seen=_SEEN,
        needed=never_says(Alarm.update_state, "event"),
        apply=_tell_of_states,
    ),
)
