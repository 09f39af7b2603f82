"""The function `reconcile-release`: once a minute, in each region, whatever brings the region to what was decided.

It validates what arrived unseen, approves where thresholds say so, moves its region's pointer, holds servers against
it, and tells the bus. So a region that was dark catches up by itself, and each step that failed is done the next time.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ..problems import ModelError, format_problem
from ..registry.ledger import utc_now
from ..registry.running import heartbeats, mark_region, marked_regions
from ..registry.validate import MAY_PASS, validate
from .announce import announce
from .approval import approve
from .bus import put_or_log
from .platform import Platform, read_settings
from .skew import Skew, skew_event, skew_of, waits_for
from .telemetry import log, metrics

NAME = "reconcile-release"

_ANSWERS_LATER = (*MAY_PASS, "TDM-MDL-073")
"""Codes that need no alarm by themselves: the skew shows them when they last."""


@lru_cache(maxsize=1)
def _platform() -> Platform:
    return Platform(read_settings(), NAME)


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """What Lambda calls, by a schedule; `{"model": <name>}` is about one model."""
    return reconcile(_platform(), only=event.get("model"))


def reconcile(platform: Platform, now: Callable[[], str] = utc_now, only: str | None = None) -> dict[str, Any]:
    """Bring the region to what was decided, model by model; one that fails does not stop the others.

    Args:
        platform: the region
        now: the clock
        only: the model to look at (default: all)

    Returns:
        model → what is skewed and what was done

    Raises:
        RuntimeError: a fault of ours at some model, after all were tried: Lambda's alarm on errors is to see it
        ModelError: MDL-077, the registry cannot be read at all
    """
    store = platform.registry.store
    mark_region(store, now())
    models = platform.registry.models() if only is None else [only]
    outcome = {model: _attempt(platform, model, now) for model in models}
    if faults := [model for model, found in outcome.items() if found is None]:
        raise RuntimeError(f"faults at {', '.join(faults)}; the log has them")
    return outcome


def _attempt(platform: Platform, model: str, now: Callable[[], str]) -> dict[str, Any] | None:
    """What was done about a model; None after a fault of ours."""
    region = platform.settings.region
    try:
        return _reconcile_model(platform, model, now)
    except ModelError as error:
        log("left", model=model, region=region, reason=_line(error))
        return {"left": _line(error)}
    except Exception:  # noqa: BLE001 - the other models are to be looked at all the same
        log("fault", model=model, region=region, trace=traceback.format_exc())
        return None


def _reconcile_model(platform: Platform, model: str, now: Callable[[], str]) -> dict[str, Any]:
    settings, registry = platform.settings, platform.registry
    done = {"validated": _catch_up(platform, model)}
    if settings.approval is not None:
        done["approved"] = list(approve(registry, platform.bucket, model, settings.approval))
    _follow(platform, model, now())
    announce(registry, platform.bus, settings.namespace, model)
    skew = skew_of(
        registry.state(model),
        registry.pointer(model),
        heartbeats(registry.store, model, settings.region, now()),
        settings.region,
        now(),
    )
    _publish(platform, skew)
    return {**done, "skew": skew.servers_behind, "lagSeconds": skew.lag_seconds}


def _catch_up(platform: Platform, model: str) -> list[str]:
    """Validate releases that the registry knows and this region never looked at; gives their digests."""
    registry = platform.registry
    looked_at = []
    for release in registry.state(model).releases.values():
        if release.stage in ("rejected", "retired") or release.in_region(registry.region).valid is not None:
            continue
        try:
            finding = validate(registry, platform.bucket, model, release.digest)
        except ModelError as error:
            # On its way, or decided about meanwhile.
            log("waits", model=model, digest=release.digest, region=registry.region, reason=_line(error))
            continue
        outcome = "rejected" if finding.problems else "validated"
        log(outcome, model=model, digest=release.digest, region=registry.region, reason=finding.reason or None)
        looked_at.append(release.digest)
    return looked_at


def _follow(platform: Platform, model: str, now: str) -> None:
    """Move the region's pointer; home's after those of all regions that are alive."""
    registry = platform.registry
    state = registry.state(model)
    ahead = waits_for(state, registry.region, registry.regions, marked_regions(registry.store), now)
    if ahead:
        log("waits", model=model, region=registry.region, reason=f"{', '.join(ahead)} first")
        return
    try:
        after = registry.follow(model)
    except ModelError as error:
        if not all(found.code in _ANSWERS_LATER for found in error.problems):
            raise
        log("waits", model=model, region=registry.region, reason=_line(error))
        return
    if after.number != state.number and after.active is not None:
        log("follows", model=model, digest=after.active.digest, region=registry.region, epoch=after.epoch)


def _publish(platform: Platform, skew: Skew) -> None:
    settings = platform.settings
    figures = {"ReleaseSkew": skew.size, "PointerLagSeconds": skew.lag_seconds, "ServersSeen": skew.servers}
    metrics(settings.namespace, settings.region, figures, skew.model)
    event = skew_event(skew)
    if event is not None:
        log("skewed", **event.detail)
        put_or_log(platform.bus, [event])


def _line(error: ModelError) -> str:
    return "; ".join(format_problem(found).splitlines()[0] for found in error.problems)
