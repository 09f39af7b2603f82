"""The function `validate-release`: messages about manifests that arrived, each looked at in its own region.

What is a verdict, or nothing that concerns us, is done. What may pass later goes back to the queue, alone, and after
some tries to the dead letters: a model that is not there yet, a table or a bucket that cannot be reached.
https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting
"""

from __future__ import annotations

import traceback
from collections import Counter
from functools import lru_cache
from typing import Any

from ..manifest import FILE_NAME
from ..problems import ModelError, format_problem
from ..registry.bucket import address_of
from ..registry.validate import MAY_PASS, is_settled, validate_arrival
from .announce import announce
from .approval import approve
from .arrivals import arrival_of
from .platform import Platform, read_settings
from .telemetry import log, metrics

NAME = "validate-release"

_METRICS = {
    "validated": "ReleasesValidated",
    "rejected": "ReleasesRejected",
    "ignored": "ArrivalsIgnored",
    "retry": "ArrivalsRetried",
    "fault": "ArrivalsFailed",
}
_GO_BACK = ("retry", "fault")


@lru_cache(maxsize=1)
def _platform() -> Platform:
    return Platform(read_settings(), NAME)


def handler(event: dict[str, Any], _context: object) -> dict[str, Any]:
    """What Lambda calls."""
    return handle(_platform(), event)


def handle(platform: Platform, event: dict[str, Any]) -> dict[str, Any]:
    """Look at each message of a batch, and name those that go back."""
    settings = platform.settings
    failed, outcomes, models = [], Counter[str](), dict[str, None]()
    for record in event["Records"]:
        outcome, fields = _examined(platform, record["body"])
        log(outcome, messageId=record["messageId"], region=settings.region, **fields)
        outcomes[outcome] += 1
        if outcome in _GO_BACK:
            failed.append({"itemIdentifier": record["messageId"]})
        elif "model" in fields:
            models[fields["model"]] = None
    for model in models:
        _conclude(platform, model)
    metrics(settings.namespace, settings.region, {_METRICS[name]: count for name, count in outcomes.items()})
    return {"batchItemFailures": failed}


def _examined(platform: Platform, body: str) -> tuple[str, dict[str, Any]]:
    """What came of one message, and what its log line says."""
    arrival = arrival_of(body)
    if arrival is None:
        return "ignored", {"reason": "no event of an object that was written"}
    own = platform.settings.buckets[platform.settings.region]
    if arrival.bucket != own:
        return "ignored", {"key": arrival.key, "reason": f"of bucket {arrival.bucket}, not {own}"}
    fields: dict[str, Any] = {"key": arrival.key}
    try:
        address = address_of(arrival.key)
        fields |= {"model": address.model, "digest": address.digest}
        if address.file == FILE_NAME and (reason := is_settled(platform.registry, platform.bucket, address)):
            return "ignored", {**fields, "reason": reason}
        finding = validate_arrival(platform.registry, platform.bucket, arrival.key)
    except ModelError as error:
        may_pass = any(found.code in MAY_PASS for found in error.problems)
        reason = "; ".join(format_problem(found).splitlines()[0] for found in error.problems)
        return ("retry" if may_pass else "ignored"), {**fields, "reason": reason}
    except Exception:  # noqa: BLE001 - one message's fault must not send the good ones round again
        return "fault", {**fields, "reason": "a fault of ours", "trace": traceback.format_exc()}
    if finding is None:
        return "ignored", {**fields, "reason": "no manifest, which is written last"}
    return ("rejected" if finding.problems else "validated"), {**fields, "reason": finding.reason or None}


def _conclude(platform: Platform, model: str) -> None:
    """Approve where thresholds say so, and tell the bus; what fails here is done by `reconcile-release` soon."""
    settings = platform.settings
    try:
        if settings.approval is not None:
            for digest in approve(platform.registry, platform.bucket, model, settings.approval):
                log("approved", model=model, digest=digest, region=settings.region, reason=str(settings.approval))
        announce(platform.registry, platform.bus, settings.namespace, model)
    except ModelError as error:
        log("left", model=model, region=settings.region, reason=format_problem(error.problems[0]).splitlines()[0])
