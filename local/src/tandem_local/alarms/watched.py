"""An alarm as moto keeps it, read: what it watches, and the data of that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, cast

from moto.cloudwatch.models import Alarm, CloudWatchBackend, MetricAggregatedDatum, MetricDatum

from .datapoints import Datum, is_known
from .states import COMPARISONS, Terms, Treatment


@dataclass(frozen=True)
class Watched:
    """One metric, by exactly these dimensions, and how it is added up."""

    namespace: str
    name: str
    dimensions: frozenset[tuple[str, str]]
    period: int
    statistic: str
    unit: str | None

    def takes(self, datum: Any) -> bool:
        """Whether something that was put belongs to the metric."""
        return (
            datum.name == self.name
            and datum.namespace == self.namespace
            and (self.unit is None or datum.unit == self.unit)
            and frozenset((each.name, each.value) for each in datum.dimensions) == self.dimensions
        )


def watched_by(alarm: Alarm) -> Watched | None:
    """What an alarm watches; None for what is not evaluated here: expressions, composites, anomaly detection."""
    if alarm.rule is not None or alarm.comparison_operator not in COMPARISONS or alarm.threshold is None:
        return None
    found = _of_query(alarm) if alarm.metric_data_queries else _of_alarm(alarm)
    return found if found is not None and is_known(found.statistic) else None


def _of_alarm(alarm: Alarm) -> Watched:
    dimensions = _dimensions(alarm.dimensions)
    statistic = str(alarm.statistic or alarm.extended_statistic)
    return Watched(alarm.namespace, alarm.metric_name, dimensions, int(alarm.period), statistic, alarm.unit)


def _of_query(alarm: Alarm) -> Watched | None:
    if len(alarm.metric_data_queries) != 1 or alarm.metric_data_queries[0].metric_stat is None:
        return None
    stat = alarm.metric_data_queries[0].metric_stat
    metric = stat.metric
    dimensions = _dimensions(metric.dimensions)
    return Watched(metric.namespace, metric.metric_name, dimensions, int(stat.period), str(stat.stat), stat.unit)


def _dimensions(dimensions: list[Any]) -> frozenset[tuple[str, str]]:
    return frozenset((each.name, each.value) for each in dimensions)


def terms_of(alarm: Alarm) -> Terms:
    """When an alarm rings. Alarms on metrics of DynamoDB ignore what is missing, whatever they say."""
    treatment = "ignore" if alarm.namespace == "AWS/DynamoDB" else alarm.treat_missing_data or "missing"
    periods = int(alarm.evaluation_periods)
    return Terms(
        comparison=alarm.comparison_operator,
        threshold=float(alarm.threshold),
        evaluation_periods=periods,
        datapoints_to_alarm=int(alarm.datapoints_to_alarm or periods),
        treatment=cast("Treatment", treatment),
    )


def data_of(backend: CloudWatchBackend, watched: Watched, since: float) -> Iterator[Datum]:
    """What was put of a metric since a time, in seconds since 1970."""
    for datum in list(backend.metric_data):
        if not watched.takes(datum):
            continue
        at = _seconds(datum.timestamp)
        if at < since:
            continue
        if isinstance(datum, MetricDatum):
            yield Datum(at, datum.value, datum.value, datum.value, 1)
        elif isinstance(datum, MetricAggregatedDatum):
            yield Datum(at, datum.sum, datum.min, datum.max, datum.sample_count)


def _seconds(moment: datetime) -> float:
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
