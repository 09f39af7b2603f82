import { describe, expect, it } from "vitest";
import { stateControls } from "../src/controls.ts";
import { resolveState, stateFindings } from "../src/settings/index.ts";
import { synthState } from "./fixture.ts";

const dev = synthState();
const prod = synthState({ profile: "prod" });
const both = [
  ["dev", dev],
  ["prod", prod],
] as const;

const bucketOf = (block: Readonly<Record<string, unknown>>) => /aws_s3_bucket\.(\w+)\./.exec(String(block.bucket))?.[1];
/** Every bucket has one block of the type, and the block says this. */
function expectForEachBucket(template: typeof dev, type: string, expected: object, but: RegExp = /^$/) {
  const buckets = template.blocks("aws_s3_bucket").map(({ address }) => address.replace("aws_s3_bucket.", ""));
  const blocks = template.blocks(type).map(({ block }) => block);
  for (const bucket of buckets.filter((each) => !but.test(each))) {
    const own = blocks.filter((block) => bucketOf(block) === bucket);
    expect(own).toMatchObject([expected]);
  }
}

describe.each(both)("controls of what keeps state in %s", (_profile, template) => {
  it("S1: every bucket is private, without ACLs, and versioned", () => {
    expectForEachBucket(template, "aws_s3_bucket_public_access_block", {
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    });
    expectForEachBucket(template, "aws_s3_bucket_ownership_controls", {
      rule: { object_ownership: "BucketOwnerEnforced" },
    });
    expectForEachBucket(template, "aws_s3_bucket_versioning", { versioning_configuration: { status: "Enabled" } });
  });

  it("S1: states are encrypted with an own key; access logs with S3's, as they must be", () => {
    expectForEachBucket(
      template,
      "aws_s3_bucket_server_side_encryption_configuration",
      {
        rule: [
          {
            bucket_key_enabled: true,
            apply_server_side_encryption_by_default: {
              sse_algorithm: "aws:kms",
              kms_master_key_id: expect.stringMatching(/^\$\{aws_kms_key\./),
            },
          },
        ],
      },
      /AccessLog/,
    );
    const log = template.at("aws_s3_bucket_server_side_encryption_configuration", "AccessLog/Bucket/Encryption");
    expect(log.rule).toEqual([{ apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } }]);
  });

  it("S1: every bucket refuses old TLS and other accounts", () => {
    const sids = ["DenyWithoutTls", "DenyOldTls", "DenyOtherAccounts"];
    for (const sid of sids) {
      expectForEachBucket(template, "aws_s3_bucket_policy", { policy: expect.stringContaining(`"Sid":"${sid}"`) });
    }
  });

  it("S1: every bucket drops stopped uploads and old versions, and each but the log is logged", () => {
    expectForEachBucket(template, "aws_s3_bucket_lifecycle_configuration", {
      rule: expect.arrayContaining([
        expect.objectContaining({
          abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
          noncurrent_version_expiration: [expect.anything()],
        }),
      ]),
    });
    expectForEachBucket(
      template,
      "aws_s3_bucket_logging",
      { target_bucket: expect.stringContaining("AccessLog") },
      /AccessLog/,
    );
  });

  it("S3: the lock table recovers to any second and is encrypted with the states' key", () => {
    expect(template.only("aws_dynamodb_table")).toMatchObject({
      point_in_time_recovery: { enabled: true },
      server_side_encryption: { enabled: true, kms_key_arn: expect.stringContaining("State_States_Key") },
    });
  });

  it("S4: keys rotate, have a policy for this account alone, and go after 30 days", () => {
    for (const { block } of template.blocks("aws_kms_key")) {
      expect(block).toMatchObject({ enable_key_rotation: true, deletion_window_in_days: 30 });
      expect(JSON.parse(block.policy as string).Statement).toMatchObject([
        { Principal: { AWS: "arn:aws:iam::111122223333:root" } },
      ]);
    }
    expect(template.count("aws_kms_key")).toBe(template.count("aws_kms_alias"));
  });
});

describe("controls that a profile or the user decides", () => {
  it("S2: production copies its states, and there is a finding where it does not", () => {
    expect(prod.blocks("aws_s3_bucket").some(({ path }) => path.includes("/Copies/"))).toBe(true);
    const without = resolveState({ replica: false }, "prod");
    expect(stateFindings(without, "prod", "s3")).toMatchObject([{ control: "S2", at: "state.replica" }]);
    expect(stateFindings(without, "prod", "cloud")).toEqual([]);
    expect(stateFindings(resolveState({}, "prod"), "prod", "s3")).toEqual([]);
    expect(stateFindings(resolveState({}, "staging"), "staging", "s3")).toEqual([]);
  });

  it("S3, S6: AWS and Terraform refuse to delete outside dev, and dev can be taken down", () => {
    const fateOf = (template: typeof dev) => ({
      table: template.only("aws_dynamodb_table").deletion_protection_enabled,
      full: new Set(template.blocks("aws_s3_bucket").map(({ block }) => block.force_destroy)),
      terraform: new Set(
        ["aws_s3_bucket", "aws_kms_key", "aws_dynamodb_table"].flatMap((type) =>
          template.blocks(type).map(({ block }) => (block.lifecycle as { prevent_destroy: boolean }).prevent_destroy),
        ),
      ),
    });
    expect(fateOf(dev)).toEqual({ table: false, full: new Set([true]), terraform: new Set([false]) });
    const kept = { table: true, full: new Set([false]), terraform: new Set([true]) };
    expect(fateOf(synthState({ profile: "staging" }))).toEqual(kept);
    expect(fateOf(prod)).toEqual(kept);
  });

  it("knows every control of state and keys", () => {
    expect(Object.keys(stateControls)).toEqual(["S1", "S2", "S3", "S4", "S5", "S6"]);
  });
});
