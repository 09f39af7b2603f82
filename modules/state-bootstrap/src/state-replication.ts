import type { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration/index.js";
import { createReplicationRole, type ReplicationEnd, type ReplicationRole, replicationRule } from "@tandem/bucket";
import type { AlarmDescription } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { stateAlarms } from "./alarms.ts";

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
    const made = this.createRole(props);
    this.role = made.role;
    this.configuration = this.createConfiguration(props, made);
    this.alarms = stateAlarms({
      source: source.region,
      sourceBucket: source.bucket,
      replicaBucket: target.bucket,
      rule: RULE,
    });
  }

  private createRole({ source, target, roleName }: StateReplicationProps): ReplicationRole {
    return createReplicationRole(this, {
      name: roleName,
      description: `Copies Terraform states from ${source.region} to ${target.region}`,
      routes: [{ source, targets: [target] }],
    });
  }

  private createConfiguration(
    { source, target, provider }: StateReplicationProps,
    { role, policy }: ReplicationRole,
  ): S3BucketReplicationConfigurationA {
    return new S3BucketReplicationConfigurationA(this, "Configuration", {
      ...(provider === undefined ? {} : { provider }),
      bucket: source.bucket,
      role: role.arn,
      dependsOn: [policy],
      rule: [
        replicationRule({
          id: RULE,
          priority: 0,
          target,
          prefix: "",
          deleteMarkers: false,
          timeControl: true,
          // Nobody changes the tags of a state, and its copies go nowhere.
          replicaModifications: false,
        }),
      ],
    });
  }
}
