import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration/index.js";
import { type ReplicationEnd, type ReplicationRole, replicationRule } from "@tandem/bucket";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { ClassReplication } from "../settings/class-defaults.ts";
import { ruleId } from "./rule-id.ts";

export interface BucketReplicationProps extends ClassReplication {
  readonly source: ReplicationEnd;
  /** The buckets of the same class in the other regions. Each keeps versions, as every bucket of the platform does. */
  readonly targets: readonly ReplicationEnd[];
  /** Role of the source's region. */
  readonly role: ReplicationRole;
  /**
   * Configuration for the source's region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

/**
 * Copies a bucket's new objects into the buckets of its class in other regions, which do the same the other way round.
 * Replicas are not copied on (S3 user guide, "What does Amazon S3 replicate?"), so the two ways do not chase each other;
 * changes of a replica's tags and locks do go back (replica modification sync).
 */
export class BucketReplication extends Construct {
  readonly configuration: S3BucketReplicationConfigurationA;

  constructor(scope: Construct, id: string, props: BucketReplicationProps) {
    super(scope, id);
    const { source, targets, role, provider, prefix, deleteMarkers, timeControl } = props;
    this.configuration = new S3BucketReplicationConfigurationA(this, "Resource", {
      ...(provider === undefined ? {} : { provider }),
      bucket: source.bucket,
      role: role.role.arn,
      dependsOn: [role.policy],
      rule: targets.map((target, priority) =>
        replicationRule({
          id: ruleId(target.region),
          priority,
          target,
          prefix,
          deleteMarkers,
          timeControl,
          replicaModifications: true,
        }),
      ),
    });
  }
}
