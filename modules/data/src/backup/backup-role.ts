import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import { arn, partitionOf } from "@tandem/core";
import { Construct } from "constructs";
import { type BackupPlace, backupTrust } from "./policy.ts";

export interface BackupRoleProps extends BackupPlace {
  readonly name: string;
}

/**
 * AWS's own policies for what AWS Backup does: they change with the service, and AWS documents no shorter list.
 * Source: AWS Backup developer guide, "Managed policies for AWS Backup".
 */
const MANAGED_POLICIES = {
  Backup: "service-role/AWSBackupServiceRolePolicyForBackup",
  Restore: "service-role/AWSBackupServiceRolePolicyForRestores",
  S3Backup: "AWSBackupServiceRolePolicyForS3Backup",
  S3Restore: "AWSBackupServiceRolePolicyForS3Restore",
} as const;

/** The role in which AWS Backup makes, copies and restores recovery points. */
export class BackupRole extends Construct {
  readonly role: IamRole;
  /** What a backup would fail without. */
  readonly permissions: readonly IamRolePolicyAttachment[];

  constructor(scope: Construct, id: string, { name, ...place }: BackupRoleProps) {
    super(scope, id);
    this.role = new IamRole(this, "Resource", {
      name,
      description: "Makes, copies and restores recovery points",
      assumeRolePolicy: backupTrust(place),
      tags: { Name: name },
    });
    const partition = partitionOf(place.region);
    this.permissions = Object.entries(MANAGED_POLICIES).map(
      ([id, policy]) =>
        new IamRolePolicyAttachment(this, id, {
          role: this.role.name,
          policyArn: arn({ partition, service: "iam", account: "aws", resource: `policy/${policy}` }),
        }),
    );
  }
}
