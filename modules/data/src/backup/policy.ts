import { DENY } from "@tandem/bucket";
import { arn, confusedDeputy, partitionOf, policyDocument, type Region } from "@tandem/core";

/** Where a vault or role is. */
export interface BackupPlace {
  readonly account: string;
  readonly region: Region;
}

/** ARN of a vault, from its name: no region reads another's state. */
export function vaultArn(name: string, { account, region }: BackupPlace): string {
  return arn({ partition: partitionOf(region), service: "backup", region, account, resource: `backup-vault:${name}` });
}

/**
 * Nobody deletes recovery points or shortens their lives, and nobody outside the account copies into the vault or reads it.
 * Whoever must, takes the policy away first, which CloudTrail shows.
 * Source: AWS Backup developer guide, "Access policies on backup vaults".
 */
export function vaultPolicy({ account }: BackupPlace): string {
  const everything = { ...DENY, resources: ["*"] };
  return policyDocument(
    [
      {
        ...everything,
        sid: "DenyDeletingRecoveryPoints",
        actions: [
          "backup:DeleteRecoveryPoint",
          "backup:DisassociateRecoveryPoint",
          "backup:UpdateRecoveryPointLifecycle",
        ],
      },
      {
        ...everything,
        sid: "DenyOtherAccounts",
        actions: ["backup:CopyFromBackupVault", "backup:CopyIntoBackupVault", "backup:StartRestoreJob"],
        conditions: { StringNotEquals: { "aws:PrincipalAccount": account } },
      },
    ],
    { kind: "resource" },
  );
}

/** AWS Backup may assume the role, for this account's plans. */
export function backupTrust({ account, region }: BackupPlace): string {
  const partition = partitionOf(region);
  return policyDocument(
    [
      {
        sid: "BackupAssumes",
        actions: ["sts:AssumeRole"],
        principals: { Service: "backup.amazonaws.com" },
        conditions: confusedDeputy({
          account,
          sourceArn: arn({ partition, service: "backup", region, account, resource: "*" }),
        }),
      },
    ],
    { kind: "trust" },
  );
}
