export { accessDenials, type BucketPlace, bucketArn, DENY } from "./denials.ts";
export { customerKeyDenial, encryptionDenials } from "./encryption-denials.ts";
export { expireRule } from "./expire-rule.ts";
export { logDeliveryWrites } from "./log-delivery.ts";
export { PrivateBucket, type PrivateBucketProps } from "./private-bucket.ts";
export type { ReplicationEnd, ReplicationRoute } from "./replication/ends.ts";
export { createReplicationRole, type ReplicationRole } from "./replication/replication-role.ts";
export { type ReplicationRuleInput, replicationRule } from "./replication/rule.ts";
export { type ReplicationOwner, replicaDenial, replicationRoleName } from "./replication/writers.ts";
