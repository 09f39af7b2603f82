"""Approval without a person: by thresholds that the platform states."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from ..manifest import FILE_NAME, Manifest, parse_manifest
from ..manifest.codec import encode
from ..registry import ModelState, Registry
from ..registry.bucket import Address, ModelBucket
from ..registry.judge import holds


@dataclass(frozen=True)
class Limit:
    """What a metric must not be below, and must not be above; None is no limit."""

    least: float | None = None
    most: float | None = None

    def admits(self, value: object) -> bool:
        """Whether a metric keeps to it; one that the manifest does not have keeps to nothing."""
        if not isinstance(value, int | float):
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)

    def __str__(self) -> str:
        """As the history shows it."""
        parts = (("at least", self.least), ("at most", self.most))
        return " and ".join(f"{word} {value:g}" for word, value in parts if value is not None)


@dataclass(frozen=True)
class Thresholds:
    """Limits by metric, as the manifest names them: `accuracy`, `auc`, `logLoss`, `calibrationError`."""

    limits: Mapping[str, Limit]

    def met_by(self, manifest: Manifest) -> bool:
        """Whether a model keeps to all of them, on its manifest's test rows."""
        metrics = encode(manifest.metrics)
        return all(limit.admits(metrics.get(name)) for name, limit in self.limits.items())

    def __str__(self) -> str:
        """As the history shows it."""
        return ", ".join(f"{name} {limit}" for name, limit in self.limits.items())


def read_thresholds(text: str) -> Thresholds:
    """Thresholds from JSON: `{"accuracy": {"least": 0.95}}`.

    Raises:
        ValueError: it is something else, or limits nothing
    """
    document = json.loads(text)
    if not isinstance(document, dict) or not document:
        raise ValueError("no limit")
    limits = {}
    for name, limit in document.items():
        numbers = limit.values() if isinstance(limit, dict) else ()
        if (
            not numbers
            or limit.keys() - {"least", "most"}
            or not all(isinstance(each, int | float) for each in numbers)
        ):
            raise ValueError(f"{name}: {limit}")
        limits[name] = Limit(**limit)
    return Thresholds(limits)


def approve(registry: Registry, bucket: ModelBucket, model: str, thresholds: Thresholds) -> tuple[str, ...]:
    """Approve candidates that every region holds and validated, if this region decides; gives their digests.

    Candidates only, and once: what was retired comes back by a person, never by an event that is late.

    Raises:
        ModelError: MDL-077 to 080
    """
    if registry.region != registry.regions[0]:
        return ()
    ready = _candidates(registry.state(model), registry.regions)
    return tuple(digest for digest in ready if _approve(registry, bucket, model, digest, thresholds))


def _candidates(state: ModelState, regions: tuple[str, ...]) -> list[str]:
    return [
        release.digest
        for release in state.releases.values()
        if release.stage == "candidate" and all(holds(release, release.in_region(region)) for region in regions)
    ]


def _approve(registry: Registry, bucket: ModelBucket, model: str, digest: str, thresholds: Thresholds) -> bool:
    address = Address(model, digest, FILE_NAME)
    content = bucket.read(address)
    if content is None or not thresholds.met_by(parse_manifest(content, bucket.path(address))):
        return False
    before = registry.state(model).number
    after = registry.decide("approved", model, digest, str(thresholds), only_from="candidate")
    return after.number > before and after.releases[digest].stage == "approved"
