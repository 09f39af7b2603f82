import json

import numpy as np
from prometheus_client.parser import text_string_to_metric_families
from tiny_model import tiny_manifest

from tandem_model.monitor import MonitorReport, MonitorWindow, to_emf, to_json, to_prometheus


def observed(rows: int) -> MonitorWindow:
    window = MonitorWindow(tiny_manifest(), region="eu-west-1")
    random = np.random.default_rng(0)
    for _ in range(rows):
        row = np.array([[random.random(), random.random(), random.integers(10), random.integers(2)]], dtype=np.float64)
        window.observe(row, random.dirichlet([1, 1, 1], 1).astype(np.float32))
    window.answered(0.004, 200)
    window.answered(0.02, 422)
    window.answered(60.0, 500)
    return window


def finite(report: MonitorReport) -> dict[str, object]:
    return json.loads(json.dumps(to_json(report), allow_nan=False))


def test_every_row_counts_whatever_the_block_size() -> None:
    assert observed(600).rows == 600
    assert observed(600).report().features.rows == 600


def test_a_report_is_json_and_names_what_it_judged_by() -> None:
    document = finite(observed(300).report())
    assert document["subject"] == {"model": "tiny", "region": "eu-west-1", **_version()}
    features = document["features"]
    assert isinstance(features, dict)
    assert features["verdict"] == "clean"
    assert {feature["name"] for feature in features["features"]} == {"ratio", "share", "count", "flag"}
    assert all(feature["psi_limit"] > 0 for feature in features["features"])


def test_closing_begins_a_new_window() -> None:
    window = observed(300)
    assert window.close().traffic.requests == 3
    assert window.rows == 0
    assert window.report().traffic.requests == 0


def test_a_window_is_full_when_it_has_both_the_rows_and_the_age() -> None:
    window = observed(300)
    assert window.is_full(300, 0)
    assert not window.is_full(301, 0)
    assert not window.is_full(300, 3600)


def test_a_report_does_not_change_when_its_window_goes_on() -> None:
    window = observed(10)
    report = window.report()
    window.answered(0.001, 200)
    assert report.traffic.requests == 3
    assert sum(report.traffic.latencies) == 3


def test_metrics_for_cloudwatch_hold_to_its_format() -> None:
    first, *features = list(to_emf(observed(300).report(), 1_700_000_000_000))
    assert len(features) == 4
    for document in [first, *features]:
        json.dumps(document, allow_nan=False)
        (directive,) = document["_aws"]["CloudWatchMetrics"]
        named = {metric["Name"] for metric in directive["Metrics"]}
        assert 0 < len(named) <= 100
        assert named <= document.keys()
        assert all(isinstance(document[name], str) for name in directive["Dimensions"][0])
    assert first["Requests"] == 3
    assert first["Latency"]["Counts"] == [1.0, 1.0, 1.0]
    assert "Digest" not in first["_aws"]["CloudWatchMetrics"][0]["Dimensions"][0]


def test_a_window_too_small_to_judge_gives_no_drift_metric() -> None:
    (only,) = to_emf(observed(10).report(), 0)
    assert "DriftedFeatures" not in only
    assert only["Verdict"] == "too-few-rows"


def test_the_prometheus_text_is_read_by_its_own_parser() -> None:
    families = {family.name: family for family in text_string_to_metric_families(to_prometheus(observed(300).report()))}
    assert families["tandem_model_window_rows"].samples[0].value == 300
    assert {sample.labels["feature"] for sample in families["tandem_model_feature_psi"].samples} == {
        "ratio",
        "share",
        "count",
        "flag",
    }


def test_percentiles_are_upper_bounds() -> None:
    traffic = observed(1).report().traffic
    assert traffic.percentile(0.3) == 0.005
    assert traffic.percentile(1.0) == float("inf")


def _version() -> dict[str, str]:
    manifest = tiny_manifest()
    return {"version": manifest.version, "digest": manifest.digest}
