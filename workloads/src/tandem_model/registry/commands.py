"""The commands: each takes a session and options, and gives what it prints as JSON."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..manifest import FILE_NAME, Manifest
from ..manifest.codec import encode
from ..problems import ModelError, Problem
from ..release import released_folder
from . import refusals
from .answers import awaiting
from .promotion import settle
from .publish import publish, publish_folder
from .session import Session, release_document, release_of, state_document
from .stages import Deed
from .state import ModelState
from .validate import validate
from .verify import verify_region

Document = dict[str, Any]
_Command = Callable[[Session, argparse.Namespace], Document]


def release(session: Session, options: argparse.Namespace) -> Document:
    """Bring a model into the deciding region's bucket and registry; from there it is copied."""
    registry = session.deciding()
    bucket = session.bucket(registry.region)
    if options.from_mlflow is None:
        manifest = publish_folder(registry, bucket, _folder(options.folder, options.name), options.reason)
    else:
        manifest = _from_mlflow(session, options)
    found = registry.state(manifest.model).releases[manifest.digest]
    return {"region": registry.region, **release_document(found)}


def list_releases(session: Session, options: argparse.Namespace) -> Document:
    """Every release of every model, or of one."""
    registry = session.looking()
    models = registry.models() if options.model is None else [options.model]
    return {"models": [state_document(registry.state(model)) for model in models]}


def show(session: Session, options: argparse.Namespace) -> Document:
    """A model, or one release of it."""
    state = _known(session.looking().state(options.model))
    if options.version is None:
        return state_document(state)
    return release_document(release_of(state, options.version))


def history(session: Session, options: argparse.Namespace) -> Document:
    """What was done to a model, or to one release of it."""
    registry = session.looking()
    state = _known(registry.state(options.model))
    digest = None if options.version is None else release_of(state, options.version).digest
    entries = [entry for entry in registry.history(options.model) if digest in (None, entry.digest)]
    return {"model": options.model, "entries": [{"version": entry.version, **encode(entry)} for entry in entries]}


def validate_release(session: Session, options: argparse.Namespace) -> Document:
    """Validate a release, the newest unless one is named, in each region that is looked at."""
    found: list[Document] = []
    problems: list[Problem] = []
    for region in options.looked_at:
        document, against = _validated(session, options, region)
        found.append(document)
        problems += against
        if document["valid"] is False:
            # It is rejected now, for the other regions too.
            break
    return {"model": options.model, "regions": found, "problems": [each.as_json() for each in problems]}


def _validated(session: Session, options: argparse.Namespace, region: str) -> tuple[Document, Sequence[Problem]]:
    """The outcome in a region; `valid` is None where there is none, because something is missing."""
    registry = session.registry(region)
    try:
        state = _known(registry.state(options.model))
        wanted = next(reversed(state.releases)) if options.version is None else options.version
        release = release_of(state, wanted)
        finding = validate(registry, session.bucket(region), options.model, release.digest)
    except ModelError as error:
        return {"region": region, "version": options.version, "valid": None, "reason": ""}, error.problems
    outcome = {"region": region, "version": release.version, "valid": not finding.problems, "reason": finding.reason}
    return outcome, finding.problems


def decide(deed: Deed) -> _Command:
    """Approve, reject or retire a release."""

    def command(session: Session, options: argparse.Namespace) -> Document:
        registry = session.deciding()
        digest = release_of(_known(registry.state(options.model)), options.version).digest
        state = registry.decide(deed, options.model, digest, options.reason, options.degraded)
        return release_document(state.releases[digest])

    return command


def promote(session: Session, options: argparse.Namespace) -> Document:
    """Make a release the active one, and let each region that is not dark follow."""
    registry = session.deciding()
    digest = release_of(_known(registry.state(options.model)), options.version).digest
    state = registry.promote(options.model, digest, options.reason, options.degraded, options.epoch)
    return _settled(session, options, state)


def roll_back(session: Session, options: argparse.Namespace) -> Document:
    """Go back to what was active before, and let each region that is not dark follow."""
    registry = session.deciding()
    _known(registry.state(options.model))
    state = registry.roll_back(options.model, options.reason, options.degraded, options.epoch)
    return _settled(session, options, state)


def verify(session: Session, options: argparse.Namespace) -> Document:
    """Compare the registry with buckets, pointers and servers of each region that is looked at."""
    wanted = _known(session.looking().state(options.model))
    views = [
        verify_region(session.registry(region), session.bucket(region), wanted, options.answers.get(region))
        for region in options.looked_at
    ]
    return {
        "model": options.model,
        "epoch": wanted.epoch,
        "active": None if wanted.active is None else wanted.active.digest,
        "regions": [encode(dataclasses.replace(view, problems=())) for view in views],
        "problems": [found.as_json() for view in views for found in view.problems],
    }


COMMANDS: dict[str, _Command] = {
    "release": release,
    "list": list_releases,
    "show": show,
    "history": history,
    "validate": validate_release,
    "approve": decide("approved"),
    "reject": decide("rejected"),
    "retire": decide("retired"),
    "promote": promote,
    "rollback": roll_back,
    "verify": verify,
}


def _settled(session: Session, options: argparse.Namespace, state: ModelState) -> Document:
    present = [session.registry(region) for region in session.regions if region not in options.degraded]
    return state_document(settle(present, state, awaiting(options.answers, session.bucket)))


def _known(state: ModelState) -> ModelState:
    if not state.releases:
        raise ModelError([refusals.unknown_release(state, "any")])
    return state


def _folder(folder: Path, name: str | None) -> Path:
    if (folder / FILE_NAME).is_file():
        return folder
    names = [name] if name else sorted(path.parent.name for path in folder.glob("*/released.json"))
    if len(names) != 1:
        raise ModelError([refusals.which_model(str(folder), names)])
    return released_folder(folder, names[0])


def _from_mlflow(session: Session, options: argparse.Namespace) -> Manifest:
    from .mlflow_source import load_from_mlflow

    registry = session.deciding()
    manifest, content = load_from_mlflow(options.from_mlflow, options.name)
    return publish(registry, session.bucket(registry.region), manifest, content, options.reason or options.from_mlflow)
