import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket/index.js";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy/index.js";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning/index.js";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import { logBucketPolicy } from "./log-bucket-policy.ts";

export interface LogBucketProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  readonly keyArn: string;
  /** Days that records are kept. */
  readonly retentionDays: number;
  /** Folders that log delivery writes to. */
  readonly prefixes: readonly string[];
  /** Whether Terraform may destroy the bucket while it holds records, and at all. */
  readonly destroyable: boolean;
}

/** Days after which an overwritten or deleted record, or a stopped upload, is gone for good. */
const CLEANUP_DAYS = 7;

/**
 * The bucket of a region's network logs: private, versioned, encrypted with the logs' key, TLS only, expiring. It has no
 * access log of its own: that would log itself.
 */
export class LogBucket extends Construct {
  readonly bucket: S3Bucket;
  /** What writers wait for: without the policy AWS writes one of its own. */
  readonly policy: S3BucketPolicy;

  constructor(scope: Construct, id: string, props: LogBucketProps) {
    super(scope, id);
    this.bucket = this.createBucket(props);
    this.createEncryption(props);
    this.createVersioning();
    this.createLifecycle(props);
    this.policy = this.createAccess(props);
  }

  get arn(): string {
    return this.bucket.arn;
  }

  private createBucket({ name, destroyable }: LogBucketProps): S3Bucket {
    return new S3Bucket(this, "Resource", {
      bucket: name,
      forceDestroy: destroyable,
      tags: { Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
  }

  private createEncryption({ keyArn }: LogBucketProps): void {
    new S3BucketServerSideEncryptionConfigurationA(this, "Encryption", {
      bucket: this.bucket.id,
      rule: [
        {
          applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
          bucketKeyEnabled: true,
        },
      ],
    });
  }

  private createVersioning(): void {
    new S3BucketVersioningA(this, "Versioning", {
      bucket: this.bucket.id,
      versioningConfiguration: { status: "Enabled" },
    });
  }

  private createLifecycle({ retentionDays }: LogBucketProps): void {
    new S3BucketLifecycleConfiguration(this, "Lifecycle", {
      bucket: this.bucket.id,
      rule: [
        {
          id: "expire",
          status: "Enabled",
          filter: [{ prefix: "" }],
          expiration: [{ days: retentionDays }],
          noncurrentVersionExpiration: [{ noncurrentDays: CLEANUP_DAYS }],
          abortIncompleteMultipartUpload: [{ daysAfterInitiation: CLEANUP_DAYS }],
        },
      ],
    });
  }

  private createAccess(props: LogBucketProps): S3BucketPolicy {
    const publicAccessBlock = new S3BucketPublicAccessBlock(this, "PublicAccessBlock", {
      bucket: this.bucket.id,
      blockPublicAcls: true,
      blockPublicPolicy: true,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    });
    new S3BucketOwnershipControls(this, "Ownership", {
      bucket: this.bucket.id,
      rule: { objectOwnership: "BucketOwnerEnforced" },
    });
    return new S3BucketPolicy(this, "Policy", {
      bucket: this.bucket.id,
      policy: logBucketPolicy(props),
      // S3 refuses two changes of a bucket's access at once.
      dependsOn: [publicAccessBlock],
    });
  }
}
