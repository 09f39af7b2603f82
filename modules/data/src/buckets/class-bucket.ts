import { S3BucketInventory } from "@cdktf/provider-aws/lib/s3-bucket-inventory/index.js";
import { S3BucketLoggingA } from "@cdktf/provider-aws/lib/s3-bucket-logging/index.js";
import { S3BucketMetric } from "@cdktf/provider-aws/lib/s3-bucket-metric/index.js";
import { S3BucketNotification } from "@cdktf/provider-aws/lib/s3-bucket-notification/index.js";
import { PrivateBucket, type PrivateBucketProps } from "@tandem/bucket";
import type { Construct } from "constructs";
import { INVENTORY_PREFIX } from "../policies/bucket-policies.ts";
import type { BucketProfile } from "./profiles.ts";

/** Where a bucket's access log and inventory go. */
export interface LogTarget {
  readonly bucket: PrivateBucket;
  /** Key that inventories are encrypted with; access logs cannot be. */
  readonly keyArn: string;
}

export interface ClassBucketProps extends PrivateBucketProps {
  readonly profile: BucketProfile;
  /** Prefix of the access log's records. */
  readonly logPrefix: string;
  readonly logTarget: LogTarget;
  readonly account: string;
}

/** Filter of request metrics that takes in the whole bucket; alarms name it. */
export const WHOLE_BUCKET = "whole-bucket";

/** What an inventory says of an object beside its key and version: enough to compare two regions. */
const INVENTORY_FIELDS = [
  "ETag",
  "EncryptionStatus",
  "LastModifiedDate",
  "ObjectLockRetainUntilDate",
  "ReplicationStatus",
  "Size",
  "StorageClass",
];

/** A bucket of data of one class, with what its class has beside what every bucket has. */
export class ClassBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, props: ClassBucketProps) {
    super(scope, id, props);
    const { profile } = props;
    this.createAccessLog(props);
    if (profile.events === true) this.createEvents();
    if (profile.inventory !== undefined) this.createInventory(profile.inventory, props);
    if (profile.metrics === true) new S3BucketMetric(this, "Metrics", { bucket: this.bucket.id, name: WHOLE_BUCKET });
  }

  /** Partitioned by the time of the request: Athena reads the days that are asked for only. */
  private createAccessLog({ logPrefix, logTarget }: ClassBucketProps): void {
    new S3BucketLoggingA(this, "AccessLog", {
      bucket: this.bucket.id,
      targetBucket: logTarget.bucket.bucket.id,
      targetPrefix: `${logPrefix}/`,
      targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
      dependsOn: [logTarget.bucket.policy],
    });
  }

  private createEvents(): void {
    new S3BucketNotification(this, "Events", { bucket: this.bucket.id, eventbridge: true });
  }

  /** S3 writes below `inventory/<bucket>/<name>/`. */
  private createInventory(frequency: string, { account, logTarget }: ClassBucketProps): void {
    new S3BucketInventory(this, "Inventory", {
      bucket: this.bucket.id,
      name: "all-versions",
      includedObjectVersions: "All",
      schedule: { frequency },
      optionalFields: INVENTORY_FIELDS,
      destination: {
        bucket: {
          format: "Parquet",
          bucketArn: logTarget.bucket.arn,
          accountId: account,
          prefix: INVENTORY_PREFIX,
          encryption: { sseKms: { keyId: logTarget.keyArn } },
        },
      },
      dependsOn: [logTarget.bucket.policy],
    });
  }
}
