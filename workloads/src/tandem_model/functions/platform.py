"""What a function is told about its platform, by plain variables; clients are made once per sandbox."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..problems import ModelError, Problem, problem
from ..registry import DynamoStore, Registry, Store
from ..registry.bucket import ModelBucket
from .approval import Thresholds, read_thresholds
from .bus import EventBus


@dataclass(frozen=True)
class Settings:
    """The environment of the functions that work on releases.

    `buckets` maps each region of the platform to its bucket of models, home first. `approval` is None where a person
    approves. `rollback_minutes` is how long after its promotion an alarm is held against a release.
    """

    region: str
    table: str
    buckets: Mapping[str, str]
    bus: str
    namespace: str
    artifacts: str = ""
    approval: Thresholds | None = None
    rollback_minutes: int = 60


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from variables.

    Raises:
        ModelError: MDL-088, every variable that is missing or does not fit
    """
    given = os.environ if environment is None else environment
    names = (
        "AWS_REGION",
        "TANDEM_REGISTRY_TABLE",
        "TANDEM_MODEL_BUCKETS",
        "TANDEM_EVENT_BUS",
        "TANDEM_METRIC_NAMESPACE",
    )
    if missing := [name for name in names if not given.get(name)]:
        raise ModelError([_unfit(name, "a value", None) for name in missing])
    region, buckets = given["AWS_REGION"], _buckets(given["TANDEM_MODEL_BUCKETS"])
    if region not in buckets:
        raise ModelError([_unfit("TANDEM_MODEL_BUCKETS", f"a bucket in {region}", list(buckets))])
    return Settings(
        region=region,
        table=given["TANDEM_REGISTRY_TABLE"],
        buckets=buckets,
        bus=given["TANDEM_EVENT_BUS"],
        namespace=given["TANDEM_METRIC_NAMESPACE"],
        artifacts=given.get("TANDEM_ARTIFACTS_BUCKET", ""),
        approval=_approval(given),
        rollback_minutes=_minutes(given.get("TANDEM_ROLLBACK_MINUTES", "60")),
    )


@dataclass
class Platform:
    """One region of the platform, as a function works on it. `endpoint` is for tests; SDKs read AWS_ENDPOINT_URL."""

    settings: Settings
    by: str
    endpoint: str | None = None
    replica: Store | None = field(default=None)
    _registries: dict[str, Registry] = field(default_factory=dict, init=False, repr=False)

    @property
    def home(self) -> str:
        """The region that decides while it lives."""
        return next(iter(self.settings.buckets))

    @property
    def registry(self) -> Registry:
        """The region's replica of the registry."""
        return self.registry_in(self.settings.region)

    def registry_in(self, region: str) -> Registry:
        """A region's replica of the registry; the function's role must reach it."""
        if region not in self._registries:
            settings = self.settings
            own = self.replica if region == settings.region else None
            store = own or DynamoStore(settings.table, region, self.endpoint)
            self._registries[region] = Registry(store, tuple(settings.buckets), self.by)
        return self._registries[region]

    @cached_property
    def bucket(self) -> ModelBucket:
        """The region's bucket of models."""
        settings = self.settings
        return ModelBucket(settings.buckets[settings.region], settings.region, self.endpoint)

    @cached_property
    def bus(self) -> EventBus:
        """The platform's bus in the region."""
        return EventBus(self.settings.bus, self.settings.region, self.endpoint)


def _buckets(text: str) -> dict[str, str]:
    try:
        document = json.loads(text)
    except ValueError:
        document = None
    if not isinstance(document, dict) or not all(isinstance(value, str) for value in document.values()):
        raise ModelError([_unfit("TANDEM_MODEL_BUCKETS", '{"<region>": "<bucket>", ...}, home first', text)])
    return document


def _minutes(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ModelError([_unfit("TANDEM_ROLLBACK_MINUTES", "whole minutes, 1 or more", text)])
    return int(text)


def _approval(given: Mapping[str, str]) -> Thresholds | None:
    how = given.get("TANDEM_APPROVAL", "manual")
    if how not in ("manual", "automatic"):
        raise ModelError([_unfit("TANDEM_APPROVAL", "manual or automatic", how)])
    if how == "manual":
        return None
    text = given.get("TANDEM_APPROVAL_THRESHOLDS", "")
    try:
        return read_thresholds(text)
    except ValueError:
        expected = '{"<metric>": {"least": <number>, "most": <number>}}'
        raise ModelError([_unfit("TANDEM_APPROVAL_THRESHOLDS", expected, text)]) from None


def _unfit(name: str, expected: str, got: object) -> Problem:
    hint = "layer `events` sets it; apply it again"
    return problem("functionUnset", name, "is not set as it must be", expected=expected, got=got, hint=hint)
