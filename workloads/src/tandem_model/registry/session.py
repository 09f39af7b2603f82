"""Registries and buckets of the platform's regions, as one command sees them."""

from __future__ import annotations

import argparse
import dataclasses
from functools import lru_cache
from typing import Any

from ..manifest.codec import encode
from ..problems import ModelError
from . import refusals
from .bucket import ModelBucket
from .dynamodb import DynamoStore
from .registry import Registry
from .state import ModelState, Release


class Session:
    """Clients are made when they are asked for: a region that is dark costs nothing until then."""

    def __init__(self, options: argparse.Namespace) -> None:
        """See `options.parse`."""
        self._options = options
        self.regions: list[str] = list(options.regions)
        self.registry = lru_cache(self._registry)
        self.bucket = lru_cache(self._bucket)

    def deciding(self) -> Registry:
        """The registry of the region that decides: home, or the first that is not declared dark."""
        degraded = getattr(self._options, "degraded", [])
        return self.registry(next(region for region in self.regions if region not in degraded))

    def looking(self) -> Registry:
        """The registry that is read: home's, or that of the first chosen region."""
        return self.registry(self._options.looked_at[0])

    def _registry(self, region: str) -> Registry:
        options = self._options
        return Registry(DynamoStore(options.table, region, options.endpoint), self.regions, options.by)

    def _bucket(self, region: str) -> ModelBucket:
        return ModelBucket(self._options.regions[region], region, self._options.endpoint)


def release_of(state: ModelState, version: str) -> Release:
    """The release that a version or a digest names.

    Raises:
        ModelError: MDL-071
    """
    wanted = version.removeprefix("sha256:")
    found = [each for digest, each in state.releases.items() if digest.removeprefix("sha256:").startswith(wanted)]
    if len(found) != 1:
        raise ModelError([refusals.unknown_release(state, version)])
    return found[0]


def state_document(state: ModelState) -> dict[str, Any]:
    """A model's state as JSON."""
    return {
        "model": state.model,
        "epoch": state.epoch,
        "active": None if state.active is None else state.active.version,
        "previous": None if (previous := state.previous()) is None else previous.version,
        "running": {
            region: {"version": state.releases[running.digest].version, **dataclasses.asdict(running)}
            for region, running in sorted(state.running.items())
        },
        "releases": [release_document(release) for release in state.releases.values()],
    }


def release_document(release: Release) -> dict[str, Any]:
    """A release as JSON."""
    return {"version": release.version, **encode(dataclasses.replace(release, regions={}))} | {
        "regions": {region: encode(status) for region, status in sorted(release.regions.items())}
    }
