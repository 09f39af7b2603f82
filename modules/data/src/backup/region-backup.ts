import { BackupPlan } from "@cdktf/provider-aws/lib/backup-plan/index.js";
import { BackupRestoreTestingPlan } from "@cdktf/provider-aws/lib/backup-restore-testing-plan/index.js";
import { BackupRestoreTestingSelection } from "@cdktf/provider-aws/lib/backup-restore-testing-selection/index.js";
import { BackupSelection } from "@cdktf/provider-aws/lib/backup-selection/index.js";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import type { DataNames } from "../names.ts";
import type { DataSettings } from "../settings/settings.ts";
import { BackupRole } from "./backup-role.ts";
import { backupRules, RESTORED_TYPES, restoreTestSchedule } from "./rules.ts";
import { BACKUP_TAG, backupTags } from "./tag.ts";
import { LockedVault } from "./vault.ts";

export interface RegionBackupProps {
  readonly account: string;
  readonly region: Region;
  readonly names: DataNames;
  readonly settings: DataSettings["backup"];
  readonly keyArn: string;
  /**
   * ARN of another region's vault that recovery points are copied to. It is only named here: AWS asks for it when the first
   * copy is made, not when the plan is, so either region may be built first.
   */
  readonly copyVaultArn: string;
  readonly destroyable: boolean;
}

/** A region's backups: what carries the backup tag, into a locked vault, with copies in another region's. */
export class RegionBackup extends Construct {
  readonly vault: LockedVault;
  readonly plan: BackupPlan;
  readonly role: BackupRole;

  constructor(scope: Construct, id: string, props: RegionBackupProps) {
    super(scope, id);
    const { account, region, names, settings } = props;
    this.vault = new LockedVault(this, "Vault", { ...props, name: names.backupVault });
    this.role = new BackupRole(this, "Role", { name: names.backupRole, account, region });
    this.plan = this.createPlan(props);
    this.createSelection(names);
    if (settings.restoreTest) this.createRestoreTest(names);
  }

  private createPlan({ names, settings, copyVaultArn }: RegionBackupProps): BackupPlan {
    return new BackupPlan(this, "Plan", {
      name: names.backupPlan,
      rule: backupRules(settings).map(({ name, schedule, days }) => ({
        ruleName: name,
        targetVaultName: this.vault.vault.name,
        schedule,
        startWindow: 60,
        completionWindow: 480,
        lifecycle: { deleteAfter: days },
        ...(settings.copy
          ? { copyAction: [{ destinationVaultArn: copyVaultArn, lifecycle: { deleteAfter: days } }] }
          : {}),
      })),
      tags: { Name: names.backupPlan },
    });
  }

  private createSelection(names: DataNames): void {
    new BackupSelection(this, "Selection", {
      name: "tagged",
      planId: this.plan.id,
      iamRoleArn: this.role.role.arn,
      selectionTag: [{ type: "STRINGEQUALS", key: BACKUP_TAG, value: backupTags(names)[BACKUP_TAG] ?? "" }],
      dependsOn: [...this.role.permissions],
    });
  }

  /** AWS restores the latest recovery point of each kind, waits, and deletes what was restored. */
  private createRestoreTest(names: DataNames): void {
    const plan = new BackupRestoreTestingPlan(this, "RestoreTest", {
      name: names.restoreTestingPlan,
      scheduleExpression: restoreTestSchedule,
      startWindowHours: 8,
      recoveryPointSelection: [
        {
          algorithm: "LATEST_WITHIN_WINDOW",
          includeVaults: [this.vault.vault.arn],
          recoveryPointTypes: ["SNAPSHOT"],
          selectionWindowDays: 7,
        },
      ],
      tags: { Name: names.restoreTestingPlan },
    });
    for (const type of RESTORED_TYPES) {
      new BackupRestoreTestingSelection(this, `RestoreTest-${type}`, {
        name: type.toLowerCase(),
        restoreTestingPlanName: plan.name,
        protectedResourceType: type,
        protectedResourceArns: ["*"],
        iamRoleArn: this.role.role.arn,
        validationWindowHours: 1,
        dependsOn: [...this.role.permissions],
      });
    }
  }
}
