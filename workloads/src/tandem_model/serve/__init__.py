"""Serves one model over HTTP: KServe v1, Open Inference Protocol, probes, metrics, monitor."""

from .app import create_app
from .service import Service
from .settings import Settings, read_settings

__all__ = ["Service", "Settings", "create_app", "read_settings"]
