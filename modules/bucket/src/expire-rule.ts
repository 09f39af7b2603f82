import type { S3BucketLifecycleConfigurationRule } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js";

/** Days after which an overwritten or deleted record, or a stopped upload, is gone for good. */
const CLEANUP_DAYS = 7;

/**
 * Lifecycle of a bucket of records: each goes after a time, and what is left of it soon after.
 * @param retentionDays days that a record is kept
 */
export function expireRule(retentionDays: number): S3BucketLifecycleConfigurationRule {
  return {
    id: "expire",
    status: "Enabled",
    filter: [{ prefix: "" }],
    expiration: [{ days: retentionDays }],
    noncurrentVersionExpiration: [{ noncurrentDays: CLEANUP_DAYS }],
    abortIncompleteMultipartUpload: [{ daysAfterInitiation: CLEANUP_DAYS }],
  };
}
