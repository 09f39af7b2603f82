import { BackupVault } from "@cdktf/provider-aws/lib/backup-vault/index.js";
import { BackupVaultLockConfiguration } from "@cdktf/provider-aws/lib/backup-vault-lock-configuration/index.js";
import { BackupVaultPolicy } from "@cdktf/provider-aws/lib/backup-vault-policy/index.js";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import { keysInTheirRegion } from "../keys/key-region.ts";
import type { DataSettings } from "../settings/settings.ts";
import { vaultPolicy } from "./policy.ts";
import { vaultRetention } from "./rules.ts";

export interface LockedVaultProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  readonly keyArn: string;
  readonly settings: DataSettings["backup"];
  /** Whether Terraform may destroy the vault, recovery points and all. */
  readonly destroyable: boolean;
}

/**
 * A vault that nobody deletes recovery points from before their time: locked in governance mode, so that lifting the lock
 * takes a permission of its own, and with a policy that denies deleting while it stands.
 */
export class LockedVault extends Construct {
  readonly vault: BackupVault;

  constructor(scope: Construct, id: string, props: LockedVaultProps) {
    super(scope, id);
    keysInTheirRegion(this, [props]);
    const { name, keyArn, destroyable, settings } = props;
    this.vault = new BackupVault(this, "Resource", {
      name,
      kmsKeyArn: keyArn,
      forceDestroy: destroyable,
      tags: { Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
    const { minDays, maxDays } = vaultRetention(settings);
    // No `changeable_for_days`: with it the lock becomes one that not even AWS can lift.
    new BackupVaultLockConfiguration(this, "Lock", {
      backupVaultName: this.vault.name,
      minRetentionDays: minDays,
      maxRetentionDays: maxDays,
    });
    new BackupVaultPolicy(this, "Policy", { backupVaultName: this.vault.name, policy: vaultPolicy(props) });
  }
}
