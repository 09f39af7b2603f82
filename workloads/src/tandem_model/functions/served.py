"""Models that a sandbox keeps loaded, each the one that its region's pointer names."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from .. import protocols
from ..lambda_handler import LambdaHandler
from ..manifest import FILE_NAME, parse_manifest
from ..predictor import Predictor
from ..problems import ModelError, format_problem, problem
from ..registry import Pointer
from ..registry.bucket import LARGEST_MODEL, Address, wrong_address
from ..release import MODEL_FILE
from .platform import Platform
from .telemetry import log

LOOK_SECONDS = 2.0
"""A pointer is looked at no more often than that; servers look as often."""


@dataclass
class Warm:
    """A loaded model: what answers, which release it is, its size, and when its pointer was looked at last."""

    handler: LambdaHandler
    digest: str
    size: int
    looked_at: float


class ServedModels:
    """What a region answers with. A model that cannot be loaded changes nothing: the one before answers on."""

    def __init__(
        self, platform: Platform, clock: Callable[[], float] = time.monotonic, most: int = LARGEST_MODEL
    ) -> None:
        """Models of a region; together those that stay loaded have at most `most` bytes, or are one."""
        self._platform = platform
        self._clock = clock
        self._most = most
        self._warm: OrderedDict[str, Warm] = OrderedDict()

    def model(self, name: str) -> Warm:
        """The model that the region's pointer names, loaded.

        Raises:
            ModelError: MDL-053, nothing of that name is active; MDL-056, it cannot be loaded, and none was before
        """
        warm = self._warm.get(name)
        if warm is None or self._clock() - warm.looked_at >= LOOK_SECONDS:
            warm = self._looked(name, warm)
        self._warm[name] = warm
        self._warm.move_to_end(name)
        while len(self._warm) > 1 and sum(each.size for each in self._warm.values()) > self._most:
            self._warm.popitem(last=False)
        return warm

    def _looked(self, name: str, before: Warm | None) -> Warm:
        settings = self._platform.settings
        try:
            pointer = self._platform.registry.pointer(name)
            if pointer is None:
                path = f"{name} in {settings.region}"
                raise ModelError([protocols.unknown_model(path, "a model that was promoted", name)])
            if before is None or before.digest != pointer.digest:
                after = self._load(pointer)
                log("model", model=name, digest=after.digest, epoch=pointer.epoch, region=settings.region)
                return after
        except ModelError as error:
            reason = "; ".join(format_problem(found).splitlines()[0] for found in error.problems)
            log("model-refused", model=name, region=settings.region, reason=reason)
            if before is None:
                raise _not_ready(name, error) from None
        before.looked_at = self._clock()
        return before

    def _load(self, pointer: Pointer) -> Warm:
        bucket = self._platform.bucket
        at = {file: Address(pointer.model, pointer.digest, file) for file in (FILE_NAME, MODEL_FILE)}
        manifest = parse_manifest(self._read(at[FILE_NAME]), bucket.path(at[FILE_NAME]))
        if (manifest.model, manifest.digest) != (pointer.model, pointer.digest):
            right = Address(manifest.model, manifest.digest, FILE_NAME)
            raise ModelError([wrong_address(bucket.path(at[FILE_NAME]), right.key, at[FILE_NAME].key)])
        content = self._read(at[MODEL_FILE])
        predictor = Predictor(manifest, content, path=bucket.path(at[MODEL_FILE]))
        predictor.require_golden()
        handler = LambdaHandler(predictor, self._platform.settings.region)
        return Warm(handler, pointer.digest, len(content), self._clock())

    def _read(self, address: Address) -> bytes:
        bucket = self._platform.bucket
        content = bucket.read(address)
        if content is None:
            hint = "wait for the copy, or copy the object from the other region"
            expected = f"an object in {bucket.region}"
            path = bucket.path(address)
            raise ModelError(
                [problem("bucketUnreachable", path, "is not there", expected=expected, got=None, hint=hint)]
            )
        return content


def _not_ready(name: str, error: ModelError) -> ModelError:
    """What callers are told: that there is no such model, or that it is not loaded, and by which code."""
    if error.problems[0].code == "TDM-MDL-053":
        return error
    codes = ", ".join(found.code for found in error.problems)
    hint = "the function's log has the reason; ask again"
    return ModelError([problem("notReady", name, "is not loaded", expected="a model", got=codes, hint=hint)])
