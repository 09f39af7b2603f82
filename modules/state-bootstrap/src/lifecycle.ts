import type { S3BucketLifecycleConfigurationRule } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js";

/** Days after which a stopped upload is gone. */
const ABORT_DAYS = 7;
/** S3's shortest time. */
const LOCK_DAYS = 1;

/** What the rules are made from. */
export interface StateLifecycle {
  /** Days that an overwritten or deleted state is kept. */
  readonly noncurrentDays: number;
  /** Keys of the states in the bucket: each has its lock file beside it. */
  readonly stateKeys: readonly string[];
  /** Whether lock files themselves expire: in a copy nobody removes them. */
  readonly expireLocks: boolean;
}

/**
 * Lifecycle of a bucket of states. The states' history is kept; that of lock files, one version for each run, goes after
 * a day.
 *
 * S3 selects by prefix, tag and size. Terraform tags no lock file, and a lock file is no smaller than an emptied state. A
 * whole key is a prefix too, though, and no state's key begins with that of a lock file: so each lock file has a rule of
 * its own. Where two rules hold, S3 takes the shorter time. Source: S3 user guide, "Lifecycle configuration elements".
 */
export function stateLifecycle(lifecycle: StateLifecycle): S3BucketLifecycleConfigurationRule[] {
  const { noncurrentDays, stateKeys, expireLocks } = lifecycle;
  return [
    {
      id: "history",
      status: "Enabled",
      filter: [{ prefix: "" }],
      noncurrentVersionExpiration: [{ noncurrentDays }],
      // A marker that hides nothing any more.
      expiration: [{ expiredObjectDeleteMarker: true }],
      abortIncompleteMultipartUpload: [{ daysAfterInitiation: ABORT_DAYS }],
    },
    ...[...stateKeys].sort().map((key) => ({
      id: `lock ${key}`,
      status: "Enabled",
      filter: [{ prefix: `${key}.tflock` }],
      noncurrentVersionExpiration: [{ noncurrentDays: LOCK_DAYS }],
      ...(expireLocks ? { expiration: [{ days: LOCK_DAYS }] } : {}),
    })),
  ];
}
