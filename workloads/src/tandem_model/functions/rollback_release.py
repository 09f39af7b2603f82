"""The function `rollback-release`: an alarm about a model, soon after a promotion, brings back what was active before.

It is called by EventBridge, in the alarm's region. The decision is made in home's registry, as `tandem model rollback`
makes it, so of two regions whose alarms ring at once one decides. What is not done is said, in the log and on the bus.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from ..problems import ModelError, format_problem
from ..registry import ModelState, fold
from ..registry.ledger import utc_now
from ..registry.promotion import settle
from .alarm import Alarm, model_of, raised_alarm
from .announce import SOURCE, announce
from .bus import Event, put_or_log
from .platform import Platform, read_settings
from .rollback_verdict import reason_against
from .telemetry import log, metrics

NAME = "rollback-release"

_REFUSALS = frozenset({"TDM-MDL-072", "TDM-MDL-073", "TDM-MDL-074", "TDM-MDL-075", "TDM-MDL-076"})
"""The registry's own noes: to ask again gives the same. Others (no answer, too many writers) Lambda tries again."""


@lru_cache(maxsize=1)
def _platform() -> Platform:
    return Platform(read_settings(), NAME)


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """What Lambda calls, with an event `CloudWatch Alarm State Change`."""
    return roll_back(_platform(), event)


def roll_back(platform: Platform, event: object, now: Callable[[], str] = utc_now) -> dict[str, Any]:
    """Roll a model back if the event is an alarm about its new release.

    Args:
        platform: the region in which the alarm rang
        event: what EventBridge delivers
        now: the clock

    Returns:
        what was done: `model` (None where the alarm is about none), `rolledBack`, `reason`

    Raises:
        ModelError: MDL-077 to 079, home's registry cannot be read or written now
    """
    alarm = raised_alarm(event)
    if alarm is None:
        log("ignored", region=platform.settings.region, reason="no alarm that began to ring")
        return {"model": None, "rolledBack": False, "reason": "no alarm that began to ring"}
    home = platform.registry_in(platform.home)
    model = model_of(alarm.name, platform.settings.namespace, home.models())
    if model is None:
        log("ignored", alarm=alarm.name, region=platform.settings.region, reason="the name is of no model")
        return {"model": None, "rolledBack": False, "reason": "the name is of no model"}
    history = home.history(model)
    state = fold(model, history)
    against = reason_against(state, history, alarm.at, now(), platform.settings.rollback_minutes)
    if against is not None:
        return _kept(platform, state, alarm, against)
    try:
        # From the epoch that was judged: whoever switches in between has made another decision.
        after = home.roll_back(model, f"alarm {alarm.name}: {alarm.reason}", epoch=state.epoch)
    except ModelError as error:
        if not all(found.code in _REFUSALS for found in error.problems):
            raise
        return _kept(platform, home.state(model), alarm, _line(error))
    return _rolled_back(platform, after, alarm)


def _rolled_back(platform: Platform, state: ModelState, alarm: Alarm) -> dict[str, Any]:
    settings, model = platform.settings, state.model
    digest = None if state.active is None else state.active.digest
    log("rolled-back", alarm=alarm.name, model=model, digest=digest, region=settings.region, epoch=state.epoch)
    metrics(settings.namespace, settings.region, {"ReleasesRolledBack": 1}, model)
    try:
        settle([platform.registry_in(region) for region in settings.buckets], state)
    except ModelError as error:
        # It is decided. Each region's reconciler goes on, peers first.
        log("waits", model=model, region=settings.region, reason=_line(error))
    if settings.region == platform.home:
        announce(platform.registry, platform.bus, settings.namespace, model)
    return {"model": model, "rolledBack": True, "reason": alarm.reason}


def _kept(platform: Platform, state: ModelState, alarm: Alarm, reason: str) -> dict[str, Any]:
    """Say why nothing is rolled back."""
    settings, active = platform.settings, state.active
    detail = {
        "model": state.model,
        "digest": None if active is None else active.digest,
        "region": settings.region,
        "epoch": state.epoch,
        "reason": f"alarm {alarm.name} rolls nothing back: {reason}",
    }
    log("kept", alarm=alarm.name, **detail)
    metrics(settings.namespace, settings.region, {"RollbacksRefused": 1}, state.model)
    put_or_log(platform.bus, [Event(SOURCE, "Rollback Refused", detail)])
    return {"model": state.model, "rolledBack": False, "reason": reason}


def _line(error: ModelError) -> str:
    return "; ".join(format_problem(found).splitlines()[0] for found in error.problems)
