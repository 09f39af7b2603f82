"""Compares what the registry wants with what lies in each region and with what answers there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ..manifest import FILE_NAME
from ..problems import ModelError, Problem, problem
from ..release import MODEL_FILE, digest_of
from .answers import served_digest
from .bucket import Address, ModelBucket
from .registry import Registry
from .state import ModelState, Release


@dataclass(frozen=True)
class RegionView:
    """One region: active release by its own registry, pointer, bytes and manifest by digest, what its server says."""

    region: str
    active: str | None = None
    pointer: str | None = None
    seen: str | None = None
    manifest: str | None = None
    answers: str | None = None
    problems: tuple[Problem, ...] = ()


def verify_region(registry: Registry, bucket: ModelBucket, wanted: ModelState, endpoint: str | None) -> RegionView:
    """Look at one region; `wanted` is what the deciding region holds.

    Every difference is among the problems (MDL-084), and so is what could not be read.
    """
    model, release = wanted.model, wanted.active
    values: dict[str, str | None] = {}
    problems: list[Problem] = []
    looks: dict[str, Callable[[], str | None]] = {
        "active": lambda: _digest(registry.state(model).active),
        "pointer": lambda: _pointer(registry, model),
        "seen": lambda: _content(bucket, release, MODEL_FILE),
        "manifest": lambda: _content(bucket, release, FILE_NAME),
        "answers": lambda: None if endpoint is None else served_digest(endpoint),
    }
    for name, look in looks.items():
        found = _attempt(look)
        if isinstance(found, ModelError):
            problems += found.problems
        else:
            values[name] = found
    problems += _differences(registry.region, wanted, values, endpoint)
    return RegionView(registry.region, **values, problems=tuple(problems))


def _differences(
    region: str, wanted: ModelState, values: Mapping[str, str | None], endpoint: str | None
) -> Iterator[Problem]:
    release = wanted.active
    expected = {
        "active": (_digest(release), "the registry", "wait for replication, then look again"),
        "pointer": (_digest(release), "the pointer", f"run `tandem model promote {wanted.model}` with it again"),
        "seen": (_digest(release), MODEL_FILE, "wait for the copy, or copy the object from the other region"),
        "manifest": (
            None if release is None else release.manifest,
            FILE_NAME,
            "wait for the copy, or copy the object from the other region",
        ),
        "answers": (_digest(release), f"the server at {endpoint}", "restart it, or let it look for its release"),
    }
    for name, (want, what, hint) in expected.items():
        if name not in values or (name == "answers" and endpoint is None) or values[name] == want:
            continue
        yield problem(
            "regionsDisagree",
            f"{wanted.model} in {region}",
            f"differs: {what}",
            expected=want or "nothing",
            got=values[name],
            hint=hint,
        )


def _attempt(look: Callable[[], str | None]) -> str | ModelError | None:
    try:
        return look()
    except ModelError as error:
        return error


def _pointer(registry: Registry, model: str) -> str | None:
    pointer = registry.pointer(model)
    return None if pointer is None else pointer.digest


def _digest(release: Release | None) -> str | None:
    return None if release is None else release.digest


def _content(bucket: ModelBucket, release: Release | None, file: str) -> str | None:
    if release is None:
        return None
    content = bucket.read(Address(release.model, release.digest, file))
    return None if content is None else digest_of(content)
