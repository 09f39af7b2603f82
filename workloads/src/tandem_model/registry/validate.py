"""What a region does with a release that has arrived: looks at everything, and states what it found.

The function `validate-release` calls `validate` for each manifest that arrives, and so does `tandem model validate`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..manifest import FILE_NAME, Manifest, parse_manifest
from ..predictor import Predictor
from ..problems import ModelError, Problem, format_problem, problem
from ..release import MODEL_FILE, changes, digest_of, falls_behind
from .bucket import Address, ModelBucket, address_of, wrong_address
from .registry import Registry

_OTHER = "active release"

MAY_PASS = ("TDM-MDL-077", "TDM-MDL-078", "TDM-MDL-079", "TDM-MDL-080")
"""Codes of what is no verdict: a registry or a bucket that cannot be read now, and what is on its way."""


@dataclass(frozen=True)
class Finding:
    """Digests of the region's model and manifest (None: not looked at), and every reason against them."""

    seen: str | None
    manifest: str | None
    problems: tuple[Problem, ...]

    @property
    def reason(self) -> str:
        """The reasons in one line, for the history."""
        return "; ".join(format_problem(found).splitlines()[0] for found in self.problems)


def validate(registry: Registry, bucket: ModelBucket, model: str, digest: str) -> Finding:
    """Validate a release where it arrived and state the outcome in the registry, where it is taken in if it is new.

    Doing so again states the same.

    Raises:
        ModelError: MDL-072, it was rejected or retired; MDL-077 to 080, something is missing or cannot be read:
            that is no outcome, and trying again may find it
    """
    finding = examine(registry, bucket, model, digest)
    state = registry.state(model)
    if digest not in state.releases:
        registry.release(model, digest, finding.manifest, "found in the bucket")
    registry.observe(
        model,
        digest,
        seen=finding.seen,
        manifest=finding.manifest,
        valid=not finding.problems,
        why=finding.reason or "golden rows answered, metrics as good as the active release's",
    )
    return finding


def validate_arrival(registry: Registry, bucket: ModelBucket, key: str) -> Finding | None:
    """Validate what an event says has arrived; None when it is not a manifest, which is written last.

    Raises:
        ModelError: see `validate`; MDL-082 when the key is no address of a release
    """
    address = address_of(key)
    return validate(registry, bucket, address.model, address.digest) if address.file == FILE_NAME else None


def is_settled(registry: Registry, bucket: ModelBucket, address: Address) -> str:
    """Why an arrival needs no look: it was decided about, or validated here already; empty when it needs one.

    An event comes again, or late. Looked at anew, an approved release would be held against what became active since.

    Raises:
        ModelError: MDL-077 to 080
    """
    release = registry.state(address.model).releases.get(address.digest)
    if release is None:
        return ""
    if release.stage in ("rejected", "retired"):
        return f"is {release.stage} since {release.at}, by {release.by}"
    status = release.in_region(registry.region)
    if status.valid is not True:
        return ""
    content = bucket.read(Address(address.model, address.digest, FILE_NAME))
    same = content is not None and digest_of(content) == status.manifest
    return f"was validated at {status.at}" if same else ""


def examine(registry: Registry, bucket: ModelBucket, model: str, digest: str) -> Finding:
    """Look at a release without stating anything."""
    at_manifest, at_model = (Address(model, digest, file) for file in (FILE_NAME, MODEL_FILE))
    found: list[Problem] = []
    seen = written = None
    try:
        content = _present(bucket, at_manifest)
        written = digest_of(content)
        manifest = parse_manifest(content, bucket.path(at_manifest))
        found += _misplaced(manifest, at_manifest, bucket)
        onnx = _present(bucket, at_model)
        seen = digest_of(onnx)
        Predictor(manifest, onnx, path=bucket.path(at_model)).require_golden()
        found += _judged(manifest, _active(registry, bucket, model, digest))
    except ModelError as error:
        if any(each.code in MAY_PASS for each in error.problems):
            raise
        found += error.problems
    return Finding(seen, written, tuple(found))


def _present(bucket: ModelBucket, address: Address) -> bytes:
    content = bucket.read(address)
    if content is None:
        raise ModelError(
            [
                problem(
                    "bucketUnreachable",
                    bucket.path(address),
                    "is not there",
                    expected=f"an object in {bucket.region}",
                    got=None,
                    hint="what was released a moment ago may be on its way; else `tandem model release` again",
                )
            ]
        )
    return content


def _misplaced(manifest: Manifest, address: Address, bucket: ModelBucket) -> Iterator[Problem]:
    if (manifest.model, manifest.digest) != (address.model, address.digest):
        right = Address(manifest.model, manifest.digest, FILE_NAME)
        yield wrong_address(bucket.path(address), right.key, address.key)


def _active(registry: Registry, bucket: ModelBucket, model: str, digest: str) -> Manifest | None:
    """The manifest of the release that this one must be as good as; None when there is no other."""
    active = registry.state(model).active
    if active is None or active.digest == digest:
        return None
    address = Address(model, active.digest, FILE_NAME)
    return parse_manifest(_present(bucket, address), bucket.path(address))


def _judged(candidate: Manifest, active: Manifest | None) -> Iterator[Problem]:
    if active is not None:
        renaming = "give it another name: whoever calls the active one sends what that expects"
        yield from changes(candidate, active, _OTHER, renaming)
        yield from falls_behind(candidate, active.metrics, _OTHER, "look at the data first, and train again")
