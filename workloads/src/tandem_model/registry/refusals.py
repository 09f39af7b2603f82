"""What is said to whoever is refused."""

from __future__ import annotations

from ..problems import Problem, problem
from .stages import Deed, allowed_before
from .state import ModelState, Release


def unknown_release(state: ModelState, wanted: str) -> Problem:
    """MDL-071."""
    return problem(
        "unknownRelease",
        f"{state.model} {wanted}",
        "is not in the registry",
        expected=", ".join(release.version for release in state.releases.values()) or "a release of this model",
        got=wanted,
        hint="`tandem model list` has all; what was released a moment ago may not have reached this region yet",
    )


def wrong_stage(release: Release, deed: Deed) -> Problem:
    """MDL-072."""
    why = f" ({release.why})" if release.why else ""
    return problem(
        "wrongStage",
        f"{release.model} {release.version}",
        f"cannot be {_VERBS[deed]}",
        expected=f"stage {' or '.join(allowed_before(deed))}",
        got=f"{release.stage} since {release.at}, by {release.by}{why}",
        hint=_NEXT.get(release.stage, "`tandem model history` tells how it came to this"),
    )


def not_held(release: Release, region: str) -> Problem:
    """MDL-073."""
    status = release.in_region(region)
    if status.seen is None:
        got, hint = "nothing was seen there", f"wait for the copy, or run `tandem model validate --region {region}`"
    elif (status.seen, status.manifest) != (release.digest, release.manifest):
        got, hint = f"model {status.seen}, manifest {status.manifest}", "release it again; its bytes differ there"
    elif status.valid is None:
        got, hint = "not validated", f"run `tandem model validate --region {region}`, or wait until it has run there"
    else:
        got, hint = f"refused: {status.reason}", "train another model; a refused one is never served"
    return problem(
        "notHeld",
        f"{release.model} {release.version} in {region}",
        "is not there, whole and validated",
        expected=f"model {release.digest}, manifest {release.manifest}, validated",
        got=got,
        hint=f"{hint}; only when {region} is dark, go without it: --degraded {region}",
    )


def stale_epoch(state: ModelState, seen: int) -> Problem:
    """MDL-074."""
    last = state.switched
    since = (
        "no switch"
        if last is None
        else f"{last.version} {_VERBS[last.deed]} in {last.region} by {last.by} at {last.at}"
    )
    why = f" ({last.why})" if last is not None and last.why else ""
    return problem(
        "staleEpoch",
        state.model,
        "was switched meanwhile",
        expected=f"epoch {state.epoch}, begun by: {since}{why}",
        got=seen,
        hint="look at `tandem model show`, and decide again from there",
    )


def decided_elsewhere(model: str, region: str, home: str) -> Problem:
    """MDL-075."""
    return problem(
        "decidedElsewhere",
        f"{model} in {region}",
        "is not decided here",
        expected=f"a decision in {home}, the home region",
        got=region,
        hint=f"only when {home} is dark, decide without it: --degraded {home}",
    )


def no_previous(state: ModelState) -> Problem:
    """MDL-076."""
    active = state.active
    return problem(
        "noPrevious",
        state.model,
        "has nothing to go back to",
        expected="a release that was active before and was not rejected since",
        got=None if active is None else f"{active.version} is the first",
        hint="promote another release",
    )


def which_model(folder: str, names: list[str]) -> Problem:
    """MDL-036."""
    return problem(
        "nothingReleased",
        folder,
        "holds several models" if names else "holds no released model",
        expected="the folder of one model, or of models with one name in it, or --name",
        got=names or None,
        hint=f"name one with --name {names[0]}" if names else "run `tandem model train` first",
    )


_VERBS: dict[Deed, str] = {
    "released": "released",
    "observed": "validated",
    "approved": "approved",
    "rejected": "rejected",
    "retired": "retired",
    "promoted": "promoted",
    "rolledBack": "rolled back to",
    "activated": "activated",
}

_NEXT = {
    "candidate": "approve it first: `tandem model approve`",
    "active": "promote another release, or `tandem model rollback`: something must answer",
    "retired": "approve it again first: `tandem model approve`",
    "rejected": "this is final; train another model",
}
