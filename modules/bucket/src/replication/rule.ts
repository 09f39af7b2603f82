import type { S3BucketReplicationConfigurationRule } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration/index.js";
import { endArn, type ReplicationEnd } from "./ends.ts";

/** What a rule copies, and how. */
export interface ReplicationRuleInput {
  /** Alarms name it. */
  readonly id: string;
  /** Larger wins where two rules match an object; unique in a configuration. */
  readonly priority: number;
  readonly target: ReplicationEnd;
  /** Start of the keys that are copied; empty for all. */
  readonly prefix: string;
  /** Whether a deleted object disappears from the target, too. */
  readonly deleteMarkers: boolean;
  /** Whether S3 answers for a copy within 15 minutes (S3 Replication Time Control). */
  readonly timeControl: boolean;
  /** Whether changes of a replica's tags and locks go back to where it came from: for replication both ways. */
  readonly replicaModifications: boolean;
}

/** The only time that S3 offers (S3 API, ReplicationTimeValue). */
const REPLICATION_MINUTES = 15;

/**
 * A rule that copies objects under SSE-KMS into another region's bucket under that bucket's key, measured. Copies belong
 * to the bucket's owner, as the buckets take no ACLs, and begin in the standard class: lifecycle rules are each bucket's own.
 */
export function replicationRule(input: ReplicationRuleInput): S3BucketReplicationConfigurationRule {
  const { id, priority, target, prefix, deleteMarkers, timeControl, replicaModifications } = input;
  const time = { minutes: REPLICATION_MINUTES };
  return {
    id,
    status: "Enabled",
    priority,
    filter: { prefix },
    deleteMarkerReplication: { status: deleteMarkers ? "Enabled" : "Disabled" },
    sourceSelectionCriteria: {
      sseKmsEncryptedObjects: { status: "Enabled" },
      ...(replicaModifications ? { replicaModifications: { status: "Enabled" } } : {}),
    },
    destination: {
      bucket: endArn(target),
      storageClass: "STANDARD",
      encryptionConfiguration: { replicaKmsKeyId: target.keyArn },
      ...(timeControl ? { replicationTime: { status: "Enabled", time } } : {}),
      metrics: { status: "Enabled", ...(timeControl ? { eventThreshold: time } : {}) },
    },
  };
}
