import { describe, expect, it } from "vitest";
import { synthState } from "./fixture.ts";

const template = synthState();
const BUCKET = "tandem-test-tfstate-111122223333-eu-west-1";
const LOGS = "tandem-test-tfstate-access-logs-111122223333-eu-west-1";
const COPIES = "tandem-test-tfstate-replica-111122223333-eu-west-1";

describe("StateBootstrap", () => {
  it("is one bucket of states with its log, one key, one table and one role", () => {
    const names = template.blocks("aws_s3_bucket").map(({ block }) => block.bucket);
    expect(names.sort()).toEqual([BUCKET, LOGS].sort());
    expect(template.count("aws_kms_key")).toBe(1);
    expect(template.count("aws_dynamodb_table")).toBe(1);
    expect(template.count("aws_iam_role")).toBe(1);
    expect(template.count("aws_s3_bucket_replication_configuration")).toBe(0);
  });

  it("has the names that every backend block computes", () => {
    expect(template.at("aws_s3_bucket", "States/Bucket/Resource").bucket).toBe(BUCKET);
    expect(template.only("aws_dynamodb_table")).toMatchObject({
      name: "tandem-test-tfstate-lock",
      hash_key: "LockID",
      attribute: [{ name: "LockID", type: "S" }],
      billing_mode: "PAY_PER_REQUEST",
    });
    expect(template.only("aws_kms_alias").name).toBe("alias/tandem/test/tfstate");
  });

  it("writes the log of the bucket of states, once log delivery may", () => {
    expect(template.only("aws_s3_bucket_logging")).toMatchObject({
      bucket: expect.stringContaining("States_Bucket"),
      target_bucket: expect.stringContaining("AccessLog_Bucket"),
      target_prefix: "state/",
      depends_on: [expect.stringContaining("aws_s3_bucket_policy.State_AccessLog")],
    });
  });

  it("counts on versions before it expires old ones", () => {
    for (const { block } of template.blocks("aws_s3_bucket_lifecycle_configuration")) {
      expect(block.depends_on).toEqual([expect.stringContaining("aws_s3_bucket_versioning")]);
    }
  });

  it.each([
    ["dev", 30],
    ["staging", 90],
    ["prod", 365],
  ] as const)("keeps access logs in %s for %i days", (profile, days) => {
    const rules = synthState({ profile }).at("aws_s3_bucket_lifecycle_configuration", "AccessLog/Bucket/Lifecycle");
    expect(rules.rule).toMatchObject([{ expiration: [{ days }] }]);
  });
});

describe("noncurrentDays", () => {
  const daysOf = (settings: { noncurrentDays?: number }) =>
    synthState({ settings }).at("aws_s3_bucket_lifecycle_configuration", "States/Bucket/Lifecycle").rule;

  it("is 90 by default, and as written otherwise", () => {
    expect(daysOf({})).toContainEqual(
      expect.objectContaining({ id: "history", noncurrent_version_expiration: [{ noncurrent_days: 90 }] }),
    );
    expect(daysOf({ noncurrentDays: 400 })).toContainEqual(
      expect.objectContaining({ id: "history", noncurrent_version_expiration: [{ noncurrent_days: 400 }] }),
    );
  });
});

describe("breakGlassPrincipals", () => {
  it("are whom the role trusts", () => {
    const principal = "arn:aws:iam::111122223333:role/on-call";
    const trust = synthState({ settings: { breakGlassPrincipals: [principal] } }).only(
      "aws_iam_role",
    ).assume_role_policy;
    expect(JSON.parse(trust as string).Statement[0].Principal).toEqual({ AWS: principal });
  });
});

describe("replica", () => {
  const replicated = synthState({ settings: { replica: true } });

  it("adds a bucket for another region's states, with a key of its own", () => {
    expect(replicated.at("aws_s3_bucket", "Copies/Bucket/Resource").bucket).toBe(COPIES);
    const keys = ["States", "Copies"].map(
      (store) =>
        (
          replicated.at("aws_s3_bucket_server_side_encryption_configuration", `${store}/Bucket/Encryption`)
            .rule as readonly { apply_server_side_encryption_by_default: { kms_master_key_id: string } }[]
        )[0]?.apply_server_side_encryption_by_default.kms_master_key_id,
    );
    expect(new Set(keys).size).toBe(2);
  });

  it("logs it, protects it and lets the break-glass role in", () => {
    expect(replicated.count("aws_s3_bucket_logging")).toBe(2);
    expect(replicated.at("aws_s3_bucket_policy", "Copies/Bucket/Policy").policy).toContain("DenyDeletingState");
    const policy = replicated.only("aws_iam_role_policy").policy as string;
    expect(policy).toContain(`arn:aws:s3:::${COPIES}/*`);
    expect(policy).toContain("State_Copies_Key");
  });

  it("expires the lock files that nobody unlocks there", () => {
    expect(replicated.at("aws_s3_bucket_lifecycle_configuration", "Copies/Bucket/Lifecycle").rule).toContainEqual(
      expect.objectContaining({
        filter: [{ prefix: "test/eu-central-1/network/terraform.tfstate.tflock" }],
        expiration: [{ days: 1 }],
      }),
    );
  });

  it("changes no address of what is there without it", () => {
    const addresses = (of: typeof template) =>
      Object.entries(of.document.resource ?? {}).flatMap(([type, blocks]) =>
        Object.keys(blocks).map((name) => `${type}.${name}`),
      );
    expect(addresses(replicated)).toEqual(expect.arrayContaining(addresses(template)));
  });
});
