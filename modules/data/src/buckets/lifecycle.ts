import type { S3BucketLifecycleConfigurationRule } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js";
import type { BucketAgeing } from "../settings/settings.ts";

/** Days after which a stopped upload is gone. */
const ABORT_DAYS = 7;

/** Lifecycle of a bucket of data: what ages, what is gone, and never an old version or a stopped upload for ever. */
export function ageingRule({
  infrequentAccessDays,
  expirationDays,
  noncurrentDays,
}: BucketAgeing): S3BucketLifecycleConfigurationRule {
  return {
    id: "age",
    status: "Enabled",
    filter: [{ prefix: "" }],
    ...(infrequentAccessDays === undefined
      ? {}
      : { transition: [{ days: infrequentAccessDays, storageClass: "STANDARD_IA" }] }),
    // A marker that hides nothing any more goes with the last version where objects expire.
    expiration: [expirationDays === undefined ? { expiredObjectDeleteMarker: true } : { days: expirationDays }],
    noncurrentVersionExpiration: [{ noncurrentDays }],
    abortIncompleteMultipartUpload: [{ daysAfterInitiation: ABORT_DAYS }],
  };
}
