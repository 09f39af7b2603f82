import { S3BucketLoggingA } from "@cdktf/provider-aws/lib/s3-bucket-logging/index.js";
import { expireRule, PrivateBucket } from "@tandem/bucket";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import { accessLogPolicy } from "./policies/access-log-policy.ts";

export interface AccessLogBucketProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** Days that records are kept. */
  readonly retentionDays: number;
  /** Buckets whose requests are logged, by the prefix that their records get. */
  readonly sources: Readonly<Record<string, PrivateBucket>>;
  /** Names of the same buckets. */
  readonly sourceNames: Readonly<Record<string, string>>;
  readonly destroyable: boolean;
}

/**
 * Who asked for which state and when. The bucket has no log of its own, which would log itself, and is encrypted with
 * S3's own key: server access logs cannot be delivered under a customer managed one (S3 user guide, "Enabling Amazon S3
 * server access logging").
 */
export class AccessLogBucket extends Construct {
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, id: string, props: AccessLogBucketProps) {
    super(scope, id);
    const { name, retentionDays, destroyable, sources, sourceNames } = props;
    this.bucket = new PrivateBucket(this, "Bucket", {
      name,
      policy: accessLogPolicy({ ...props, sources: sourceNames }),
      lifecycleRules: [expireRule(retentionDays)],
      destroyable,
    });
    for (const [prefix, source] of Object.entries(sources)) {
      new S3BucketLoggingA(this, prefix, {
        bucket: source.bucket.id,
        targetBucket: this.bucket.bucket.id,
        targetPrefix: `${prefix}/`,
        dependsOn: [this.bucket.policy],
      });
    }
  }
}
