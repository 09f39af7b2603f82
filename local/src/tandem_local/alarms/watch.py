"""Looks at alarms when data of their metric come, and once a minute besides: what is missing says something, too."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable, Iterable
from datetime import datetime, timezone
from typing import Any, cast

from moto.cloudwatch.models import Alarm, CloudWatchBackend, cloudwatch_backends

from .. import outages
from ..routing.bus import publish
from ..settings import ACCOUNT
from ..ticker import Ticker
from .datapoints import datapoints
from .state_events import changed, moment_text, state_of
from .states import MORE_PERIODS, State, Terms, Verdict, judge, reason_of
from .watched import Watched, data_of, terms_of, watched_by

log = logging.getLogger("tandem.alarms")

_EVERY = 60.0
"""Seconds after which CloudWatch looks again, also after somebody has set a state by hand."""

_LOCK = threading.Lock()
"""Held while a state is read and changed: of two that find the same one tells of it. Never while it is told."""


def tell(alarm: Alarm, update: Callable[[], None]) -> None:
    """Change an alarm's state by `update`, and tell the default bus of its region if it is another one."""
    with _LOCK:
        _mark(alarm)
        before = state_of(alarm)
        update()
        event = changed(alarm, before) if before["value"] != alarm.state_value else None
    if event is not None:
        log.info("%s: %s -> %s", alarm.name, before["value"], alarm.state_value)
        publish(alarm.region_name, "default", event)


def data_came(backend: CloudWatchBackend, namespace: str, data: Iterable[Any]) -> None:
    """Look at the alarms of metrics that data were put of."""
    if not backend.alarms:
        return
    came = {
        (
            datum["MetricName"],
            frozenset((each["Name"], each["Value"]) for each in datum.get("Dimensions") or ()),
        )
        for datum in data
    }
    for alarm in list(backend.alarms.values()):
        watched = watched_by(alarm)
        if watched is not None and watched.namespace == namespace and (watched.name, watched.dimensions) in came:
            look(backend, alarm, watched)


def look(backend: CloudWatchBackend, alarm: Alarm, watched: Watched | None = None) -> None:
    """Put an alarm into the state that follows from its metric; one that is not evaluated stays as it is."""
    watched = watched or watched_by(alarm)
    if watched is None:
        return
    _mark(alarm)
    now, terms, current = time.time(), terms_of(alarm), cast("State", alarm.state_value)
    count = terms.evaluation_periods + MORE_PERIODS
    found = datapoints(
        data_of(backend, watched, now - (count + 1) * watched.period),
        period=watched.period,
        statistic=watched.statistic,
        now=now,
        count=count,
        # What is too little in a period that still runs may yet become enough.
        running=not terms.comparison.startswith("Less"),
    )
    verdict = judge(terms, found, current)
    if verdict.state != current:
        reason = reason_of(terms, verdict, current, _reason_time)
        alarm.update_state(reason, _reason_data(watched, terms, verdict, now), verdict.state)


def _reason_data(watched: Watched, terms: Terms, verdict: Verdict, now: float) -> str:
    recent = verdict.recent
    points = [
        {"timestamp": _time(point.start), "sampleCount": point.samples, "value": point.value}
        for point in reversed(recent)
    ]
    return json.dumps(
        {
            "version": "1.0",
            "queryDate": _time(now),
            **({"startDate": _time(recent[0].start)} if recent else {}),
            "statistic": watched.statistic,
            "period": watched.period,
            "recentDatapoints": [point.value for point in recent],
            "threshold": terms.threshold,
            "evaluatedDatapoints": points,
        }
    )


def _time(seconds: float) -> str:
    return moment_text(datetime.fromtimestamp(seconds, timezone.utc))


def _reason_time(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, timezone.utc):%d/%m/%y %H:%M:%S}"


def _mark(alarm: Alarm) -> None:
    vars(alarm)["looked_at"] = time.time()


def look_at_due(now: float) -> None:
    """Look at every alarm that nobody has looked at for a minute, but in regions that are dark."""
    for region, backend in list(dict.get(cloudwatch_backends, ACCOUNT, {}).items()):
        if outages.is_dark("monitoring", region):
            continue
        for alarm in list(backend.alarms.values()):
            if now - vars(alarm).get("looked_at", 0.0) >= _EVERY:
                look(backend, alarm)


watch = Ticker("alarms", look_at_due)
"""The one of this process."""
