"""AWS Backup: what a vault and a plan have beside them, and restore tests.

Nothing runs: no job makes a recovery point, copies it or restores it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from moto.backup import urls
from moto.backup.exceptions import InvalidRequestException, ResourceNotFoundException
from moto.backup.models import BackupBackend, Plan, Vault
from moto.backup.responses import BackupResponse
from moto.core.responses import ActionResult, EmptyResult
from moto.core.utils import utcnow
from moto.moto_api._internal import mock_random

from ..patches import Patch, add, lacks, says, wrap

_SEEN = "5.2.5"

_API = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_"


@dataclass
class Selection:
    """Which resources a plan backs up, as it was put."""

    values: dict[str, Any]
    created: datetime
    request: str | None


def _part(self: BackupResponse, after: str) -> str:
    """The part of the path that follows another one."""
    parts = self.path.strip("/").split("/")
    return parts[parts.index(after) + 1]


def _selections(backend: BackupBackend) -> dict[tuple[str, str], Selection]:
    kept: dict[tuple[str, str], Selection] = vars(backend).setdefault("selections", {})
    return kept


def _select() -> None:
    def create_backup_selection(self: BackupResponse) -> ActionResult:
        plan = self.backup_backend.get_backup_plan(_part(self, "plans"), None)
        body = json.loads(self.body)
        identifier = str(mock_random.uuid4())
        made = Selection(body["BackupSelection"], utcnow(), body.get("CreatorRequestId"))
        _selections(self.backup_backend)[plan.backup_plan_id, identifier] = made
        answer = {"SelectionId": identifier, "BackupPlanId": plan.backup_plan_id, "CreationDate": made.created}
        return ActionResult(answer)

    def get_backup_selection(self: BackupResponse) -> ActionResult:
        plan, identifier = _part(self, "plans"), _part(self, "selections")
        found = _found(_selections(self.backup_backend), (plan, identifier), "selection")
        return ActionResult(
            {
                "SelectionId": identifier,
                "BackupPlanId": plan,
                "BackupSelection": found.values,
                "CreationDate": found.created,
                "CreatorRequestId": found.request,
            }
        )

    def list_backup_selections(self: BackupResponse) -> ActionResult:
        plan = _part(self, "plans")
        found = [
            {"SelectionId": identifier, "BackupPlanId": plan, "SelectionName": each.values["SelectionName"]}
            for (of_plan, identifier), each in _selections(self.backup_backend).items()
            if of_plan == plan
        ]
        return ActionResult({"BackupSelectionsList": found})

    def delete_backup_selection(self: BackupResponse) -> EmptyResult:
        place = (_part(self, "plans"), _part(self, "selections"))
        _found(_selections(self.backup_backend), place, "selection")
        del _selections(self.backup_backend)[place]
        return EmptyResult()

    def delete(original: Callable[..., Any]) -> Callable[..., Any]:
        def delete_backup_plan(self: BackupBackend, backup_plan_id: str) -> Any:
            if any(plan == backup_plan_id for plan, _ in _selections(self)):
                raise InvalidRequestException(
                    "Related backup plan selections must be deleted prior to backup plan deletion"
                )
            return original(self, backup_plan_id)

        return delete_backup_plan

    add(
        BackupResponse,
        create_backup_selection=create_backup_selection,
        get_backup_selection=get_backup_selection,
        list_backup_selections=list_backup_selections,
        delete_backup_selection=delete_backup_selection,
    )
    wrap(BackupBackend, "delete_backup_plan", delete)


def _found(kept: dict[Any, Any], place: Any, kind: str) -> Any:
    if place not in kept:
        raise ResourceNotFoundException(f"The {kind} {place} does not exist.")
    return kept[place]


def _update_plans() -> None:
    def update_backup_plan(self: BackupResponse) -> ActionResult:
        plan = self.backup_backend.get_backup_plan(_part(self, "plans"), None)
        # Made as a new plan is, for its defaults.
        made = Plan(json.loads(self.body)["BackupPlan"], plan.creator_request_id, self.backup_backend)
        plan.backup_plan, plan.version_id = made.backup_plan, made.version_id
        plan.advanced_backup_settings = made.advanced_backup_settings
        return ActionResult(
            {
                "BackupPlanId": plan.backup_plan_id,
                "BackupPlanArn": plan.backup_plan_arn,
                "CreationDate": plan.creation_date,
                "VersionId": plan.version_id,
            }
        )

    add(BackupResponse, update_backup_plan=update_backup_plan)


def _vault(self: BackupResponse) -> Vault:
    return self.backup_backend.describe_backup_vault(_part(self, "backup-vaults"))


def _keep_of_vault(attribute: str, names: tuple[str, ...]) -> tuple[Callable[..., Any], ...]:
    """Put, get and delete what a vault has one of."""

    def put(self: BackupResponse) -> EmptyResult:
        body = json.loads(self.body)
        vars(_vault(self))[attribute] = {name: body[name] for name in names}
        return EmptyResult()

    def get(self: BackupResponse) -> ActionResult:
        vault = _vault(self)
        kept = vars(vault).get(attribute)
        if kept is None:
            raise ResourceNotFoundException(f"Backup vault {vault.backup_vault_name} has none.")
        place = {"BackupVaultName": vault.backup_vault_name, "BackupVaultArn": vault.backup_vault_arn}
        return ActionResult({**place, **kept})

    def delete(self: BackupResponse) -> EmptyResult:
        vars(_vault(self)).pop(attribute, None)
        return EmptyResult()

    return put, get, delete


def _list_tags() -> None:
    """Moto takes the ARN for another part of the path where no slash is at its end, as in Go."""

    def wrapper(_: Callable[..., Any]) -> Callable[..., Any]:
        def list_tags(self: BackupResponse) -> ActionResult:
            tags = self.backup_backend.list_tags(resource_arn=unquote(_part(self, "tags")))
            return ActionResult({"Tags": tags})

        return list_tags

    wrap(BackupResponse, "list_tags", wrapper)


def _guard_vaults() -> None:
    for kind, path, names in (
        ("access_policy", "access-policy", ("Policy",)),
        ("notifications", "notification-configuration", ("SNSTopicArn", "BackupVaultEvents")),
    ):
        urls.url_paths[f"{{0}}/backup-vaults/(?P<name>[^/]+)/{path}$"] = urls.response.dispatch
        for verb, method in zip(("put", "get", "delete"), _keep_of_vault(kind, names), strict=True):
            setattr(BackupResponse, f"{verb}_backup_vault_{kind}", method)
    urls.url_paths["{0}/backup-vaults/(?P<name>[^/]+)/recovery-points/?$"] = urls.response.dispatch

    def list_recovery_points_by_backup_vault(self: BackupResponse) -> ActionResult:
        _vault(self)
        return ActionResult({"RecoveryPoints": []})

    add(BackupResponse, list_recovery_points_by_backup_vault=list_recovery_points_by_backup_vault)


PATCHES = (
    Patch(
        name="backup/list-tags",
        behaviour="Tags of a vault and of a plan are listed.",
        reference=f"{_API}ListTags.html",
        seen=_SEEN,
        needed=says(BackupResponse.list_tags, '.split("/")[-2]'),
        apply=_list_tags,
    ),
    Patch(
        name="backup/selection",
        behaviour="A plan has selections of resources, and is deleted after them.",
        reference=f"{_API}CreateBackupSelection.html",
        seen=_SEEN,
        needed=lacks(BackupResponse, "create_backup_selection"),
        apply=_select,
    ),
    Patch(
        name="backup/update-plan",
        behaviour="UpdateBackupPlan changes a plan, which has a new version then.",
        reference=f"{_API}UpdateBackupPlan.html",
        seen=_SEEN,
        needed=lacks(BackupResponse, "update_backup_plan"),
        apply=_update_plans,
    ),
    Patch(
        name="backup/vault-policy",
        behaviour="A vault has an access policy and notifications.",
        reference=f"{_API}PutBackupVaultAccessPolicy.html",
        seen=_SEEN,
        needed=lacks(BackupResponse, "put_backup_vault_access_policy"),
        apply=_guard_vaults,
    ),
)
