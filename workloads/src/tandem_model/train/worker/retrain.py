"""From a request to a release: the data that the active model was made of, the same test rows, and its gate."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...manifest import FILE_NAME, Manifest, parse_manifest
from ...problems import ModelError
from ...registry.bucket import Address, ModelBucket
from ...registry.publish import publish_folder
from ...registry.registry import Registry
from ...registry.session import Session
from ...release import MODEL_FILE, mark_released, model_folder
from ..datasets import DATASETS, load_dataset
from ..store import write_model
from ..train import Settings, train
from .outcome import Success
from .request import Request, unfit

_PASSING = ("TDM-MDL-077", "TDM-MDL-079", "TDM-MDL-080")
"""Registry or bucket cannot be reached, or others write all the time: another region, or a later time, may do."""

Say = Callable[[str], None]


@dataclass(frozen=True)
class Releases:
    """Where releases are: the table, and each region's bucket of models, home first."""

    table: str
    buckets: Mapping[str, str]
    endpoint: str | None
    by: str

    def session(self) -> Session:
        """The same view of them that commands have."""
        return Session(
            argparse.Namespace(
                table=self.table,
                regions=dict(self.buckets),
                endpoint=self.endpoint,
                by=self.by,
                looked_at=list(self.buckets),
            )
        )


def retrain(
    releases: Releases, request: Request, revision: str, before_release: Callable[[], None], say: Say
) -> Success:
    """Train, and release as a candidate; of one execution there is one release, however often it is asked for.

    Raises:
        ModelError: MDL-091, and those of training and releasing
        Exception: what `before_release` raises, which is called once the model is there
    """
    session = releases.session()

    def work(registry: Registry, bucket: ModelBucket) -> Success:
        return _retrain(registry, bucket, request, revision, before_release, say)

    return _in_first(session, session.regions, work)


def may_pass(error: ModelError) -> bool:
    """Whether the same request may be met later."""
    return all(found.code in _PASSING for found in error.problems)


def _in_first(session: Session, regions: Sequence[str], work: Callable[[Registry, ModelBucket], Success]) -> Success:
    """In home, or while that is dark in the next region, as `tandem model release --degraded` does."""
    region, *others = regions
    try:
        return work(session.registry(region), session.bucket(region))
    except ModelError as error:
        if not others or not may_pass(error):
            raise
    return _in_first(session, others, work)


def _retrain(
    registry: Registry,
    bucket: ModelBucket,
    request: Request,
    revision: str,
    before_release: Callable[[], None],
    say: Say,
) -> Success:
    model, why = request.model, f"retraining {request.execution}"
    for entry in registry.history(model):
        if entry.deed == "released" and (entry.why == why or entry.why.startswith(f"{why}: ")):
            say(f"was released as {entry.version} before")
            return Success(model, entry.version, entry.digest, entry.region)
    active = _active(registry, bucket, model)
    dataset, seed = data_of(model, None if active is None else active[0])
    with tempfile.TemporaryDirectory(prefix="tandem-trainer-") as folder:
        out = Path(folder)
        if active is not None:
            _place(out, *active)
        note = f"trained for {request.execution}"
        outcome = train(load_dataset(dataset), Settings(out, model, seed=seed, revision=revision, note=note), say)
        before_release()
        full = f"{why}: {request.reason}" if request.reason else why
        manifest = publish_folder(registry, bucket, outcome.folder, full)
    return Success(model, manifest.version, manifest.digest, registry.region)


def data_of(model: str, active: Manifest | None) -> tuple[str, int]:
    """Data set and seed of a training: those of the active release, so that both are judged on the same rows.

    Raises:
        ModelError: MDL-091, the data is nowhere that the trainer can read
    """
    source, seed = (model, 0) if active is None else (active.training.source, active.training.seed)
    if source not in DATASETS:
        hint = "train it where its data is, then `tandem model release`"
        raise ModelError([unfit(model, f"a model of {' or '.join(DATASETS)}", source, hint)])
    return source, seed


def _active(registry: Registry, bucket: ModelBucket, model: str) -> tuple[Manifest, dict[str, bytes]] | None:
    """The active release and its files; None when none is."""
    release = registry.state(model).active
    if release is None:
        return None
    files: dict[str, bytes] = {}
    # The manifest says that a folder is complete, so it is written last.
    for file in (MODEL_FILE, FILE_NAME):
        address = Address(model, release.digest, file)
        content = bucket.read(address)
        if content is None:
            raise ModelError(
                [unfit(bucket.path(address), "the active release", None, "`tandem model verify` tells more")]
            )
        files[file] = content
    return parse_manifest(files[FILE_NAME], bucket.path(Address(model, release.digest, FILE_NAME))), files


def _place(out: Path, manifest: Manifest, files: Mapping[str, bytes]) -> None:
    """Make it the released model of a folder, which the gate holds the new one against."""
    folder = model_folder(out, manifest.model, manifest.version)
    folder.parent.mkdir(parents=True)
    write_model(folder, files)
    mark_released(out, manifest)
