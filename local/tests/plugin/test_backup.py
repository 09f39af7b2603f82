"""Covers backup/update-plan: Terraform makes plans, and seldom changes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from botocore.exceptions import ClientError

Aws = Callable[..., Any]


def plan(retention: int) -> dict[str, Any]:
    rule = {"RuleName": "daily", "TargetBackupVaultName": "v", "Lifecycle": {"DeleteAfterDays": retention}}
    return {"BackupPlanName": "daily", "Rules": [rule]}


def test_a_plan_changes_its_version_and_goes_after_its_selections(aws: Aws) -> None:
    backup = aws("backup")
    made = backup.create_backup_plan(BackupPlan=plan(7))
    changed = backup.update_backup_plan(BackupPlanId=made["BackupPlanId"], BackupPlan=plan(35))
    assert changed["VersionId"] != made["VersionId"]
    (rule,) = backup.get_backup_plan(BackupPlanId=made["BackupPlanId"])["BackupPlan"]["Rules"]
    assert rule["Lifecycle"] == {"DeleteAfterDays": 35}
    assert rule["ScheduleExpressionTimezone"] == "Etc/UTC"
    selection = backup.create_backup_selection(
        BackupPlanId=made["BackupPlanId"],
        BackupSelection={"SelectionName": "s", "IamRoleArn": "arn:aws:iam::123456789012:role/r", "Resources": ["*"]},
    )
    with pytest.raises(ClientError, match="selections must be deleted"):
        backup.delete_backup_plan(BackupPlanId=made["BackupPlanId"])
    backup.delete_backup_selection(BackupPlanId=made["BackupPlanId"], SelectionId=selection["SelectionId"])
    backup.delete_backup_plan(BackupPlanId=made["BackupPlanId"])
    assert backup.list_backup_plans()["BackupPlansList"] == []
