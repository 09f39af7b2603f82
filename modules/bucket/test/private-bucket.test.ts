import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { accessDenials, bucketArn, expireRule, PrivateBucket, type PrivateBucketProps } from "../src/index.ts";

const POLICY = '{"Statement":[],"Version":"2012-10-17"}';

function synthBucket(over: Partial<PrivateBucketProps> = {}) {
  return synthStack((stack) => {
    new PrivateBucket(stack, "Bucket", {
      name: "tandem-test",
      policy: POLICY,
      lifecycleRules: [expireRule(30)],
      destroyable: false,
      ...over,
    });
  });
}

describe("PrivateBucket", () => {
  it("is private, versioned, without ACLs, and encrypted with S3's key unless it has one", () => {
    const template = synthBucket();
    expect(template.only("aws_s3_bucket_public_access_block")).toMatchObject({
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expect(template.only("aws_s3_bucket_versioning").versioning_configuration).toEqual({ status: "Enabled" });
    expect(template.only("aws_s3_bucket_ownership_controls").rule).toEqual({ object_ownership: "BucketOwnerEnforced" });
    expect(JSON.stringify(template.only("aws_s3_bucket_server_side_encryption_configuration").rule)).toContain(
      "AES256",
    );
  });

  it("uses the key that it is given, with a bucket key", () => {
    const keyArn = "arn:aws:kms:eu-west-1:111122223333:key/1";
    expect(synthBucket({ keyArn }).only("aws_s3_bucket_server_side_encryption_configuration").rule).toEqual([
      {
        apply_server_side_encryption_by_default: { kms_master_key_id: keyArn, sse_algorithm: "aws:kms" },
        bucket_key_enabled: true,
      },
    ]);
  });

  it("keeps versions from being deleted where it is locked, from its creation on", () => {
    const template = synthBucket({ lockDays: 30 });
    expect(template.only("aws_s3_bucket").object_lock_enabled).toBe(true);
    expect(template.only("aws_s3_bucket_object_lock_configuration").rule).toEqual({
      default_retention: { days: 30, mode: "GOVERNANCE" },
    });
    expect(synthBucket().only("aws_s3_bucket")).not.toHaveProperty("object_lock_enabled");
    expect(synthBucket().count("aws_s3_bucket_object_lock_configuration")).toBe(0);
  });

  it("carries its name and the tags that it is given", () => {
    expect(synthBucket({ tags: { purpose: "test" } }).only("aws_s3_bucket").tags).toEqual({
      Name: "tandem-test",
      purpose: "test",
    });
  });

  it("is kept unless it is said to be destroyable", () => {
    const fate = (destroyable: boolean) => {
      const { force_destroy, lifecycle } = synthBucket({ destroyable }).only("aws_s3_bucket");
      return [force_destroy, lifecycle];
    };
    expect(fate(false)).toEqual([false, { prevent_destroy: true }]);
    expect(fate(true)).toEqual([true, { prevent_destroy: false }]);
  });

  it("changes its access one thing after the other, and its lifecycle after versioning", () => {
    const template = synthBucket();
    expect(template.only("aws_s3_bucket_policy").depends_on).toEqual([expect.stringContaining("public_access_block")]);
    expect(template.only("aws_s3_bucket_lifecycle_configuration").depends_on).toEqual([
      expect.stringContaining("versioning"),
    ]);
  });
});

describe("accessDenials", () => {
  it("name the bucket and its objects in the partition of the region", () => {
    const place = { name: "tandem-test", account: "111122223333", region: "cn-north-1" } as const;
    expect(bucketArn(place)).toBe("arn:aws-cn:s3:::tandem-test");
    for (const { effect, resources } of accessDenials(place)) {
      expect(effect).toBe("Deny");
      expect(resources).toEqual(["arn:aws-cn:s3:::tandem-test", "arn:aws-cn:s3:::tandem-test/*"]);
    }
  });
});
