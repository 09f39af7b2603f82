"""Watches a served model: traffic, drift of inputs and outputs, quality once labels arrive. Needs numpy only."""

from .documents import to_emf, to_json, to_prometheus
from .drift import DriftReport, FeatureDrift, judge
from .histogram import Histogram, ReferenceFeature
from .quality import QualityReport, QualityWindow
from .thresholds import MIN_ROWS, DriftPolicy
from .traffic import Traffic
from .window import MonitorReport, MonitorWindow, Subject

__all__ = [
    "MIN_ROWS",
    "DriftPolicy",
    "DriftReport",
    "FeatureDrift",
    "Histogram",
    "MonitorReport",
    "MonitorWindow",
    "QualityReport",
    "QualityWindow",
    "ReferenceFeature",
    "Subject",
    "Traffic",
    "judge",
    "to_emf",
    "to_json",
    "to_prometheus",
]
