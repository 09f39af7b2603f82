"""The function `drift-monitor`: judges what was asked of a model lately against what it was trained on.

Servers write each closed monitoring window, counts only, to their region's bucket of artifacts. Here windows of all
servers are added up, so that drift which is too small for one window, or spread over servers, is seen.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from ..manifest import FILE_NAME, Manifest, parse_manifest
from ..monitor.drift import DriftReport, judge
from ..monitor.folder import WindowFolder
from ..monitor.histogram import reference_features, reference_predictions
from ..monitor.stored import StoredWindow, add_up
from ..problems import ModelError, format_problem
from ..registry import Pointer
from ..registry.bucket import Address
from ..registry.ledger import utc_now
from .bus import Event, put_or_log
from .platform import Platform, read_settings
from .telemetry import log, metrics

NAME = "drift-monitor"
SOURCE = "tandem.monitor"

MOST_WINDOWS = 50
"""Windows that are added up: the newest ones."""

LOOK_BACK_SECONDS = 6 * 3600
"""What is older tells nothing of now; a model that nobody asks is not judged."""


@lru_cache(maxsize=1)
def _parts() -> tuple[Platform, WindowFolder]:
    settings = read_settings()
    return Platform(settings, NAME), WindowFolder(settings.artifacts, settings.region)


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """What Lambda calls, by a schedule; `{"model": <name>}` is about one model."""
    return watch(*_parts(), only=event.get("model"))


def watch(
    platform: Platform, folder: WindowFolder, now: Callable[[], str] = utc_now, only: str | None = None
) -> dict[str, Any]:
    """Judge each model that is active in the region, and tell the bus of drift.

    Args:
        platform: the region
        folder: the windows of its servers
        now: the clock
        only: the model to look at (default: all)

    Returns:
        model → verdict and rows

    Raises:
        RuntimeError: a fault of ours at some model, after all were looked at
        ModelError: MDL-077, the registry cannot be read at all
    """
    models = platform.registry.models() if only is None else [only]
    outcome = {model: _attempt(platform, folder, model, now()) for model in models}
    if faults := [model for model, found in outcome.items() if found is None]:
        raise RuntimeError(f"faults at {', '.join(faults)}; the log has them")
    return outcome


def _attempt(platform: Platform, folder: WindowFolder, model: str, now: str) -> dict[str, Any] | None:
    try:
        pointer = platform.registry.pointer(model)
        return {"verdict": "not-active"} if pointer is None else _judge(platform, folder, pointer, now)
    except ModelError as error:
        reason = format_problem(error.problems[0]).splitlines()[0]
        log("left", model=model, region=platform.settings.region, reason=reason)
        return {"left": reason}
    except Exception:  # noqa: BLE001 - the other models are to be looked at all the same
        log("fault", model=model, region=platform.settings.region, trace=traceback.format_exc())
        return None


def _judge(platform: Platform, folder: WindowFolder, pointer: Pointer, now: str) -> dict[str, Any]:
    settings = platform.settings
    windows = folder.latest(pointer.model, pointer.digest, since=LOOK_BACK_SECONDS, most=MOST_WINDOWS, now=now)
    features, predictions = judge_windows(_manifest(platform, pointer), windows)
    figures = {"MonitoredRows": features.rows, "MonitoredWindows": len(windows)}
    if features.verdict != "too-few-rows":
        figures |= {"DriftedFeatures": len(features.drifted), "DriftedPredictions": len(predictions.drifted)}
    metrics(settings.namespace, settings.region, figures, pointer.model)
    found = {"verdict": features.verdict, "rows": features.rows, "drifted": list(features.drifted)}
    log("judged", model=pointer.model, digest=pointer.digest, region=settings.region, **found)
    if "drift" in (features.verdict, predictions.verdict):
        put_or_log(platform.bus, [drift_event(pointer, settings.region, features, predictions, now)])
    return found


def judge_windows(manifest: Manifest, windows: Sequence[StoredWindow]) -> tuple[DriftReport, DriftReport]:
    """Inputs and outputs of all windows together, against the manifest's reference bins."""
    return (
        judge(add_up(reference_features(manifest), (window.features for window in windows))),
        judge(add_up(reference_predictions(manifest), (window.predictions for window in windows))),
    )


def drift_event(pointer: Pointer, region: str, features: DriftReport, predictions: DriftReport, now: str) -> Event:
    """What to tell of drift. `at` is in seconds since 1970: the workflow that retrains reckons with it."""
    parts = [
        f"{len(found.drifted)} of {len(found.features)} {what} drifted: {', '.join(found.drifted[:10])}"
        for what, found in (("features", features), ("outputs", predictions))
        if found.drifted
    ]
    detail = {
        "model": pointer.model,
        "digest": pointer.digest,
        "version": pointer.version,
        "region": region,
        "epoch": pointer.epoch,
        "reason": "; ".join(parts),
        "rows": features.rows,
        "drifted": list(features.drifted),
        "at": int(datetime.fromisoformat(now).timestamp()),
    }
    return Event(SOURCE, "Drift Raised", detail)


def _manifest(platform: Platform, pointer: Pointer) -> Manifest:
    address = Address(pointer.model, pointer.digest, FILE_NAME)
    return parse_manifest(platform.bucket.read(address) or b"", platform.bucket.path(address))
