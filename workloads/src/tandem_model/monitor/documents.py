"""A window's findings for machines: JSON, CloudWatch's Embedded Metric Format, Prometheus text."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from .traffic import LATENCY_BOUNDS
from .window import MonitorReport

EMF_NAMESPACE = "Tandem/Model"


@dataclass(frozen=True)
class Metric:
    """One figure of a report, under its name in CloudWatch and in Prometheus."""

    emf: str
    prometheus: str
    unit: str
    help: str
    of: Callable[[MonitorReport], float | None]


METRICS: Sequence[Metric] = (
    Metric("Requests", "requests", "Count", "Requests in the window.", lambda r: r.traffic.requests),
    Metric("Refused", "refused", "Count", "Requests answered 4xx.", lambda r: r.traffic.refused),
    Metric("Failed", "failed", "Count", "Requests answered 5xx.", lambda r: r.traffic.failed),
    Metric("Rows", "rows", "Count", "Rows predicted.", lambda r: r.features.rows),
    Metric(
        "MaxPsi", "max_psi", "None", "Largest PSI of a feature.", lambda r: _largest(f.psi for f in r.features.features)
    ),
    Metric(
        "MaxKs",
        "max_ks",
        "None",
        "Largest KS distance of a feature.",
        lambda r: _largest(f.ks for f in r.features.features),
    ),
    Metric(
        "DriftedFeatures",
        "drifted_features",
        "Count",
        "Features above their limit; absent while the window is too small to judge.",
        lambda r: _judged(len(r.features.drifted), r.features.verdict),
    ),
    Metric(
        "PredictionDrift",
        "prediction_drift",
        "None",
        "1 when the model's output has drifted.",
        lambda r: _judged(int(r.predictions.verdict == "drift"), r.predictions.verdict),
    ),
    Metric(
        "Labelled",
        "labelled",
        "Count",
        "Predictions that got their label.",
        lambda r: None if r.quality is None else r.quality.labelled,
    ),
    Metric(
        "Accuracy",
        "accuracy",
        "None",
        "Accuracy over labelled rows.",
        lambda r: None if r.quality is None else r.quality.accuracy,
    ),
    Metric(
        "LogLoss",
        "log_loss",
        "None",
        "Log loss over labelled rows.",
        lambda r: None if r.quality is None else r.quality.log_loss,
    ),
    Metric(
        "Auc",
        "auc",
        "None",
        "Area under the ROC curve over labelled rows.",
        lambda r: None if r.quality is None else r.quality.auc,
    ),
    Metric(
        "QualityWorse",
        "quality_worse",
        "None",
        "1 when accuracy is below the manifest's by more than chance.",
        lambda r: None if r.quality is None else _judged(int(r.quality.verdict == "worse"), r.quality.verdict),
    ),
)


def to_json(report: MonitorReport) -> dict[str, Any]:
    """The report as JSON values; each feature tells its limits, so a reader can check the verdict."""
    document = asdict(report)
    # Bins and their counts are for machines that judge again: `stored.py`.
    del document["counts"]
    document["features"]["drifted"] = list(report.features.drifted)
    document["predictions"]["drifted"] = list(report.predictions.drifted)
    document["traffic"]["latencies"] = [
        {"atMostSeconds": bound, "requests": count}
        for bound, count in zip((*LATENCY_BOUNDS, None), report.traffic.latencies, strict=True)
    ]
    return document


def to_emf(report: MonitorReport, timestamp_ms: int) -> Iterator[dict[str, Any]]:
    """The report as EMF documents, one log line each: the model's figures, then PSI and KS per feature.

    The digest is a property and no dimension: a new release continues the old metric, so an alarm survives it. Rules:
    https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
    """
    subject = report.subject
    base = {"Model": subject.model, "Region": subject.region, "Version": subject.version, "Digest": subject.digest}
    figures: dict[str, Any] = {metric.emf: value for metric in METRICS if (value := metric.of(report)) is not None}
    units = {metric.emf: metric.unit for metric in METRICS if metric.emf in figures}
    latency = _emf_latency(report)
    if latency is not None:
        figures["Latency"], units["Latency"] = latency, "Seconds"
    verdicts = {"Verdict": report.features.verdict, "Drifted": list(report.features.drifted)}
    yield _emf(base | verdicts | figures, units, ["Model", "Region"], timestamp_ms)
    for feature in report.features.features:
        yield _emf(
            base
            | {
                "Feature": feature.name,
                "Psi": feature.psi,
                "PsiLimit": feature.psi_limit,
                "Ks": feature.ks,
                "KsLimit": feature.ks_limit,
            },
            {"Psi": "None", "PsiLimit": "None", "Ks": "None", "KsLimit": "None"},
            ["Model", "Region", "Feature"],
            timestamp_ms,
        )


def to_prometheus(report: MonitorReport) -> str:
    """The report as gauges in Prometheus' text format; figures that are not known are left out."""
    subject = report.subject
    labels = {"model": subject.model, "digest": subject.digest}
    lines: list[str] = []
    for metric in METRICS:
        value = metric.of(report)
        if value is not None:
            lines += _family(f"tandem_model_window_{metric.prometheus}", metric.help, [(labels, value)])
    for name, summary in _FEATURE_FAMILIES.items():
        samples = [(labels | {"feature": f.name}, float(getattr(f, name))) for f in report.features.features]
        if samples:
            lines += _family(f"tandem_model_feature_{name}", summary, samples)
    return "".join(f"{line}\n" for line in lines)


_FEATURE_FAMILIES = {
    "psi": "Population stability index of a feature against the training data.",
    "psi_limit": "What the PSI was judged by.",
    "ks": "Kolmogorov-Smirnov distance of a feature to the training data.",
    "ks_limit": "What the KS distance was judged by.",
}


def _emf(values: dict[str, Any], units: dict[str, str], dimensions: list[str], timestamp_ms: int) -> dict[str, Any]:
    metrics = [{"Name": name} | ({"Unit": unit} if unit != "None" else {}) for name, unit in units.items()]
    directive = {"Namespace": EMF_NAMESPACE, "Dimensions": [dimensions], "Metrics": metrics}
    return {"_aws": {"Timestamp": timestamp_ms, "CloudWatchMetrics": [directive]}, **values}


def _emf_latency(report: MonitorReport) -> dict[str, list[float]] | None:
    """Values with counts, from which CloudWatch computes any percentile. The open bin counts double."""
    bounds = (*LATENCY_BOUNDS, 2 * LATENCY_BOUNDS[-1])
    filled = [(bound, count) for bound, count in zip(bounds, report.traffic.latencies, strict=True) if count > 0]
    if not filled:
        return None
    return {"Values": [bound for bound, _ in filled], "Counts": [float(count) for _, count in filled]}


def _family(name: str, summary: str, samples: list[tuple[dict[str, str], float]]) -> list[str]:
    lines = [f"# HELP {name} {summary}", f"# TYPE {name} gauge"]
    for labels, value in samples:
        text = ",".join(f'{key}="{_escaped(label)}"' for key, label in labels.items())
        lines.append(f"{name}{{{text}}} {_number(value)}")
    return lines


def _escaped(label: str) -> str:
    return label.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _number(value: float) -> str:
    return "+Inf" if math.isinf(value) else repr(float(value))


def _largest(values: Iterable[float]) -> float | None:
    return max(values, default=None)


def _judged(value: float, verdict: str) -> float | None:
    return None if verdict.startswith("too-few") else value
