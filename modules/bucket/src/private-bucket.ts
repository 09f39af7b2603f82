import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket/index.js";
import {
  S3BucketLifecycleConfiguration,
  type S3BucketLifecycleConfigurationRule,
} from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js";
import { S3BucketObjectLockConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration/index.js";
import { S3BucketOwnershipControls } from "@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy/index.js";
import { S3BucketPublicAccessBlock } from "@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning/index.js";
import { Construct } from "constructs";

export interface PrivateBucketProps {
  readonly name: string;
  /**
   * Key that objects are encrypted with.
   * @default - S3's own (SSE-S3), for access logs: their delivery cannot use another
   */
  readonly keyArn?: string;
  readonly policy: string;
  readonly lifecycleRules: S3BucketLifecycleConfigurationRule[];
  /**
   * Days in which nobody can delete a version without `s3:BypassGovernanceRetention` (object lock, governance). A bucket
   * is locked from its creation or never: changing between a number and none replaces it.
   * @default - no lock
   */
  readonly lockDays?: number | undefined;
  /**
   * Tags beside `Name`.
   * @default {}
   */
  readonly tags?: Readonly<Record<string, string>>;
  /** Whether Terraform may destroy the bucket, full or not. */
  readonly destroyable: boolean;
}

/** A bucket that is private, versioned and encrypted, without ACLs: what every bucket of the platform is. */
export class PrivateBucket extends Construct {
  readonly bucket: S3Bucket;
  readonly versioning: S3BucketVersioningA;
  /** What writers wait for. */
  readonly policy: S3BucketPolicy;

  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    super(scope, id);
    const { name, destroyable, lockDays, tags = {} } = props;
    this.bucket = new S3Bucket(this, "Resource", {
      bucket: name,
      ...(lockDays === undefined ? {} : { objectLockEnabled: true }),
      forceDestroy: destroyable,
      tags: { ...tags, Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
    this.createEncryption(props);
    this.versioning = new S3BucketVersioningA(this, "Versioning", {
      bucket: this.bucket.id,
      versioningConfiguration: { status: "Enabled" },
    });
    if (lockDays !== undefined) this.createLock(lockDays);
    this.createLifecycle(props);
    this.policy = this.createAccess(props);
  }

  get arn(): string {
    return this.bucket.arn;
  }

  private createEncryption({ keyArn }: PrivateBucketProps): void {
    new S3BucketServerSideEncryptionConfigurationA(this, "Encryption", {
      bucket: this.bucket.id,
      rule: [
        keyArn === undefined
          ? { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }
          : {
              applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: keyArn },
              bucketKeyEnabled: true,
            },
      ],
    });
  }

  private createLock(days: number): void {
    new S3BucketObjectLockConfigurationA(this, "Lock", {
      bucket: this.bucket.id,
      rule: { defaultRetention: { mode: "GOVERNANCE", days } },
      dependsOn: [this.versioning],
    });
  }

  private createLifecycle({ lifecycleRules }: PrivateBucketProps): void {
    new S3BucketLifecycleConfiguration(this, "Lifecycle", {
      bucket: this.bucket.id,
      rule: lifecycleRules,
      // Rules for old versions count on there being any.
      dependsOn: [this.versioning],
    });
  }

  private createAccess({ policy }: PrivateBucketProps): S3BucketPolicy {
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
      policy,
      // S3 refuses two changes of a bucket's access at once.
      dependsOn: [publicAccessBlock],
    });
  }
}
