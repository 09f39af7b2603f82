import type { RegionKey } from "../keys/purposes.ts";
import type { ByClass } from "./classes.ts";

/** What a class of buckets has beside what all buckets have. */
export interface BucketProfile {
  /**
   * Key that objects are encrypted with; undefined is S3's own (SSE-S3), as S3 can deliver access logs under no other
   * (S3 user guide, "Enabling Amazon S3 server access logging").
   */
  readonly key?: RegionKey;
  /** Days after which objects move to STANDARD_IA; undefined where what is old must be read as fast as what is new. */
  readonly infrequentAccessDays?: number;
  /** Whether a default retention keeps anybody from deleting a version (object lock, governance). */
  readonly locked?: true;
  /** Whether changes are told to EventBridge. */
  readonly events?: true;
  /** How often the bucket's objects are listed. */
  readonly inventory?: "Daily" | "Weekly";
  /** Whether requests are counted, for alarms on errors. */
  readonly metrics?: true;
  /** Whether AWS Backup keeps recovery points of it: what cannot be computed again. */
  readonly backup?: true;
  /** Whether requests are logged to the `logs` bucket, which would log itself. */
  readonly accessLog: boolean;
}

/** What sets the classes of buckets apart. */
export const bucketProfiles: ByClass<BucketProfile> = {
  raw: { key: "data", infrequentAccessDays: 90, events: true, backup: true, accessLog: true },
  features: { key: "data", infrequentAccessDays: 90, inventory: "Weekly", metrics: true, accessLog: true },
  artifacts: { key: "data", infrequentAccessDays: 30, inventory: "Weekly", accessLog: true },
  models: {
    key: "models",
    locked: true,
    events: true,
    inventory: "Daily",
    metrics: true,
    backup: true,
    accessLog: true,
  },
  logs: { accessLog: false },
};
