import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration/index.js";
import { bucketArn } from "@tandem/bucket";
import type { AlarmDescription } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { stateAlarms } from "./alarms.ts";
import { type ReplicationEnd, replicationPolicy, replicationTrust } from "./policies/replication-role.ts";

export interface StateReplicationProps {
  /** Bucket of states. */
  readonly source: ReplicationEnd;
  /** Bucket of their copies. */
  readonly target: ReplicationEnd;
  readonly roleName: string;
  /**
   * Configuration for the source's region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

/** Id of the one rule; alarms name it. */
const RULE = "states";
/** The only time that S3 offers. */
const REPLICATION_MINUTES = 15;

/**
 * Copies a region's states to another region, within 15 minutes and watched. What is deleted at the source stays in the
 * copy, lock files included, which expire there. What lay in the bucket before is not copied (S3 user guide, "What does
 * Amazon S3 replicate?").
 */
export class StateReplication extends Construct {
  readonly role: IamRole;
  readonly configuration: S3BucketReplicationConfigurationA;
  readonly alarms: readonly AlarmDescription[];

  constructor(scope: Construct, id: string, props: StateReplicationProps) {
    super(scope, id);
    const { source, target } = props;
    this.role = this.createRole(props);
    const policy = this.createRolePolicy(props);
    this.configuration = this.createConfiguration(props, policy);
    this.alarms = stateAlarms({
      source: source.region,
      sourceBucket: source.bucket,
      replicaBucket: target.bucket,
      rule: RULE,
    });
  }

  private createRole({ source, target, roleName }: StateReplicationProps): IamRole {
    return new IamRole(this, "Role", {
      name: roleName,
      description: `Copies Terraform states from ${source.region} to ${target.region}`,
      assumeRolePolicy: replicationTrust(),
      tags: { Name: roleName },
    });
  }

  private createRolePolicy({ source, target }: StateReplicationProps): IamRolePolicy {
    return new IamRolePolicy(this, "RolePolicy", {
      name: "replicate",
      role: this.role.name,
      policy: replicationPolicy(source, target),
    });
  }

  private createConfiguration(
    { source, target, provider }: StateReplicationProps,
    policy: IamRolePolicy,
  ): S3BucketReplicationConfigurationA {
    return new S3BucketReplicationConfigurationA(this, "Configuration", {
      ...(provider === undefined ? {} : { provider }),
      bucket: source.bucket,
      role: this.role.arn,
      // What is written before the role may copy it is never copied.
      dependsOn: [policy],
      rule: [
        {
          id: RULE,
          status: "Enabled",
          priority: 0,
          filter: { prefix: "" },
          deleteMarkerReplication: { status: "Disabled" },
          sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
          destination: {
            bucket: bucketArn({ name: target.bucket, region: target.region }),
            storageClass: "STANDARD",
            encryptionConfiguration: { replicaKmsKeyId: target.keyArn },
            replicationTime: { status: "Enabled", time: { minutes: REPLICATION_MINUTES } },
            metrics: { status: "Enabled", eventThreshold: { minutes: REPLICATION_MINUTES } },
          },
        },
      ],
    });
  }
}
