"""AWS Backup: plans and selections of restore tests. None is ever run."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from moto.backup import urls
from moto.backup.exceptions import AlreadyExistsException, InvalidRequestException, ResourceNotFoundException
from moto.backup.responses import BackupResponse
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow

from ..patches import Patch, lacks

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_"


@dataclass
class RestoreTest:
    """A plan or a selection, as it was put."""

    values: dict[str, Any]
    created: datetime


@dataclass(frozen=True)
class _Kind:
    """What the operations of plans and of selections differ in."""

    name: str
    """As in the API: `RestoreTestingPlan`."""
    store: str
    defaults: dict[str, Any]
    depth: int
    """How many names its place has: its own, and before it its plan's."""


_PLAN = _Kind(
    "RestoreTestingPlan",
    "restore_testing_plans",
    {"ScheduleExpressionTimezone": "Etc/UTC", "StartWindowHours": 24},
    depth=1,
)
_SELECTION = _Kind("RestoreTestingSelection", "restore_testing_selections", {"ValidationWindowHours": 0}, depth=2)


def _store(self: BackupResponse, kind: _Kind) -> dict[str, RestoreTest]:
    kept: dict[str, RestoreTest] = vars(self.backup_backend).setdefault(kind.store, {})
    return kept


def _place(self: BackupResponse, kind: _Kind) -> str:
    """`plan` or `plan/selection`, from a path like `/restore-testing/plans/plan/selections/selection`."""
    names = self.path.strip("/").split("/")[2::2]
    place = "/".join(names[: kind.depth])
    if len(names) < kind.depth or place not in _store(self, kind):
        raise ResourceNotFoundException(f"{kind.name} {place} does not exist.")
    return place


def _arn(self: BackupResponse, plan: str) -> str:
    return f"arn:aws:backup:{self.region}:{self.current_account}:restore-testing-plan:{plan}"


def _answer(self: BackupResponse, place: str, made: RestoreTest, **more: Any) -> ActionResult:
    plan, *selection = place.split("/")
    answer = {"CreationTime": made.created, "RestoreTestingPlanName": plan, "RestoreTestingPlanArn": _arn(self, plan)}
    if selection:
        answer["RestoreTestingSelectionName"] = selection[0]
    return ActionResult({**answer, **more})


def _create(kind: _Kind) -> Callable[[BackupResponse], ActionResult]:
    def create(self: BackupResponse) -> ActionResult:
        body = json.loads(self.body)
        values = {**kind.defaults, **body[kind.name]}
        plan = [] if kind.depth == 1 else [_place(self, _PLAN)]
        place = "/".join([*plan, values[f"{kind.name}Name"]])
        if place in _store(self, kind):
            raise AlreadyExistsException(f"{kind.name} {place} exists already.")
        made = _store(self, kind)[place] = RestoreTest(values, utcnow())
        if body.get("Tags"):
            self.backup_backend.tag_resource(_arn(self, place), body["Tags"])
        return _answer(self, place, made)

    return create


def _get(kind: _Kind) -> Callable[[BackupResponse], ActionResult]:
    def get(self: BackupResponse) -> ActionResult:
        place = _place(self, kind)
        found = _store(self, kind)[place]
        plan = place.split("/")[0]
        more = {
            "CreationTime": found.created,
            "RestoreTestingPlanName": plan,
            "RestoreTestingPlanArn": _arn(self, plan),
        }
        return ActionResult({kind.name: {**found.values, **more}})

    return get


def _update(kind: _Kind) -> Callable[[BackupResponse], ActionResult]:
    def update(self: BackupResponse) -> ActionResult:
        place = _place(self, kind)
        found = _store(self, kind)[place]
        found.values = {**found.values, **json.loads(self.body)[kind.name]}
        return _answer(self, place, found, UpdateTime=utcnow())

    return update


def _delete(kind: _Kind) -> Callable[[BackupResponse], EmptyResult]:
    def delete(self: BackupResponse) -> EmptyResult:
        place = _place(self, kind)
        if kind is _PLAN and any(each.startswith(f"{place}/") for each in _store(self, _SELECTION)):
            raise InvalidRequestException("Related restore testing selections must be deleted prior to the plan.")
        del _store(self, kind)[place]
        return EmptyResult()

    return delete


def _list_selections(self: BackupResponse) -> ActionResult:
    plan = _place(self, _PLAN)
    found = [
        {**each.values, "CreationTime": each.created, "RestoreTestingPlanName": plan}
        for place, each in _store(self, _SELECTION).items()
        if place.startswith(f"{plan}/")
    ]
    return ActionResult({"RestoreTestingSelections": found})


def _test_restores() -> None:
    for path in ("plans/?$", "plans/(?P<plan>[^/]+)/?$", "plans/(?P<plan>[^/]+)/(?P<rest>.+)$"):
        urls.url_paths["{0}/restore-testing/" + path] = urls.response.dispatch
    for kind, name in ((_PLAN, "restore_testing_plan"), (_SELECTION, "restore_testing_selection")):
        for verb, make in (("create", _create), ("get", _get), ("update", _update), ("delete", _delete)):
            setattr(BackupResponse, f"{verb}_{name}", make(kind))
    vars_of: Any = BackupResponse
    vars_of.list_restore_testing_selections = _list_selections


PATCHES = (
    Patch(
        name="backup/restore-testing",
        behaviour="Restore testing plans and their selections are kept and read back.",
        reference=f"{_API}CreateRestoreTestingPlan.html",
        seen=_SEEN,
        needed=lacks(BackupResponse, "create_restore_testing_plan"),
        apply=_test_restores,
    ),
)
