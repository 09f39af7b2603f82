import { describe, expect, it } from "vitest";
import { dataControls } from "../src/controls.ts";
import { BUCKET_CLASSES } from "../src/index.ts";
import { dataFindings, resolveData } from "../src/settings/index.ts";
import { synthRegion, synthShared } from "./fixture.ts";

interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Principal: unknown;
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const prod = synthRegion({ profile: "prod" });
const dev = synthRegion();
const both = [
  ["dev", dev],
  ["prod", prod],
] as const;

const statementsOf = (policy: unknown) =>
  (JSON.parse(policy as string) as { readonly Statement: readonly PolicyStatement[] }).Statement;

describe.each(both)("controls of the %s buckets", (_profile, template) => {
  const blocksOf = (type: string) => template.blocks(type).map(({ block }) => block);
  const oneForEach = (type: string) => {
    expect(template.count(type)).toBe(BUCKET_CLASSES.length);
    return blocksOf(type);
  };

  it("D1: public access is blocked, all four flags", () => {
    for (const block of oneForEach("aws_s3_bucket_public_access_block")) {
      expect(block).toMatchObject({
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      });
    }
  });

  it("D2: versions are kept", () => {
    for (const block of oneForEach("aws_s3_bucket_versioning")) {
      expect(block.versioning_configuration).toEqual({ status: "Enabled" });
    }
  });

  it("D3: objects are under a customer managed key with a bucket key, but for the log bucket", () => {
    for (const { block, path } of template.blocks("aws_s3_bucket_server_side_encryption_configuration")) {
      const [rule] = block.rule as readonly [Readonly<Record<string, unknown>>];
      if (path.includes("/logs/")) {
        expect(rule).toEqual({ apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } });
      } else {
        const purpose = path.includes("/models/") ? "models" : "data";
        expect(rule).toEqual({
          apply_server_side_encryption_by_default: {
            sse_algorithm: "aws:kms",
            kms_master_key_id: expect.stringMatching(new RegExp(`^\\$\\{aws_kms_key\\.Keys_${purpose}_\\w+\\.arn\\}$`)),
          },
          bucket_key_enabled: true,
        });
      }
    }
    oneForEach("aws_s3_bucket_server_side_encryption_configuration");
  });

  it("D4: requests without TLS 1.2 are denied", () => {
    for (const { policy } of oneForEach("aws_s3_bucket_policy")) {
      expect(statementsOf(policy).map(({ Sid }) => Sid)).toEqual(
        expect.arrayContaining(["DenyOldTls", "DenyWithoutTls"]),
      );
    }
  });

  it("D5: ACLs are off", () => {
    for (const block of oneForEach("aws_s3_bucket_ownership_controls")) {
      expect(block.rule).toEqual({ object_ownership: "BucketOwnerEnforced" });
    }
  });

  it("D6: requests are logged to the log bucket, which has no log of its own", () => {
    const logged = template.blocks("aws_s3_bucket_logging");
    expect(logged.map(({ block }) => block.target_prefix).sort()).toEqual([
      "artifacts/",
      "features/",
      "models/",
      "raw/",
    ]);
    for (const { block } of logged) expect(block.target_bucket).toMatch(/aws_s3_bucket\.Buckets_logs_/);
  });

  it("D7: old versions and stopped uploads go", () => {
    for (const block of oneForEach("aws_s3_bucket_lifecycle_configuration")) {
      expect(block.rule).toEqual([
        expect.objectContaining({
          status: "Enabled",
          noncurrent_version_expiration: [{ noncurrent_days: expect.any(Number) }],
          abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
        }),
      ]);
    }
  });

  it("D9: no policy lets everybody in, and none denies changing the policy", () => {
    for (const { policy } of oneForEach("aws_s3_bucket_policy")) {
      for (const { Effect, Principal, Action, Condition } of statementsOf(policy)) {
        if (Effect === "Allow") expect(Principal).toEqual({ Service: expect.any(String) });
        else if ([Action].flat().some((action) => /^s3:(\*|PutBucketPolicy)$/.test(action))) {
          expect(JSON.stringify(Condition)).toMatch(/SecureTransport|TlsVersion|PrincipalAccount/);
        }
      }
    }
  });

  it("D10: models are locked, and nothing else is", () => {
    const [lock, ...others] = template.blocks("aws_s3_bucket_object_lock_configuration");
    expect(lock?.path).toContain("/models/");
    expect(lock?.block.rule).toEqual({
      default_retention: { mode: "GOVERNANCE", days: template === prod ? 365 : 1 },
    });
    expect(others).toEqual([]);
    const locked = template.blocks("aws_s3_bucket").filter(({ block }) => block.object_lock_enabled === true);
    expect(locked.map(({ path }) => path)).toEqual([expect.stringContaining("/models/")]);
  });
});

describe("D15: backups", () => {
  const rulesOf = (template: typeof prod) => template.only("aws_backup_plan").rule as readonly object[];

  it("are kept for two weeks or more in production, each with a copy in another region", () => {
    for (const rule of rulesOf(prod)) {
      const { lifecycle, copy_action } = rule as {
        readonly lifecycle: { readonly delete_after: number };
        readonly copy_action: readonly object[];
      };
      expect(lifecycle.delete_after).toBeGreaterThanOrEqual(14);
      expect(copy_action).toEqual([
        {
          destination_vault_arn: "arn:aws:backup:eu-central-1:111122223333:backup-vault:tandem-test-data",
          lifecycle,
        },
      ]);
    }
    expect(rulesOf(dev)).toEqual([expect.objectContaining({ lifecycle: { delete_after: 7 } })]);
  });

  it("take in raw data, models and the registry in each region", () => {
    const tag = { "tandem:backup": "tandem-test-data" };
    const tagged = prod
      .blocks("aws_s3_bucket")
      .filter(({ block }) => JSON.stringify(block.tags).includes("tandem:backup"));
    expect(tagged.map(({ block }) => block.tags)).toEqual([expect.objectContaining(tag), expect.objectContaining(tag)]);
    expect(tagged.map(({ path }) => path.split("/").at(-2))).toEqual(["models", "raw"]);
    const shared = synthShared({ profile: "prod" });
    expect(shared.only("aws_dynamodb_table").tags).toMatchObject(tag);
    expect(shared.only("aws_dynamodb_table_replica").tags).toMatchObject(tag);
    expect(prod.only("aws_backup_selection").selection_tag).toEqual([
      { type: "STRINGEQUALS", key: "tandem:backup", value: "tandem-test-data" },
    ]);
  });

  it("are a finding where they are weaker", () => {
    const findings = (input: object, profile: "dev" | "staging" | "prod") =>
      dataFindings(resolveData({ backup: input }, profile), profile).map(({ control, at }) => [control, at]);
    expect(findings({ dailyDays: 13 }, "prod")).toEqual([["D15", "data.backup.dailyDays"]]);
    expect(findings({ dailyDays: 6 }, "dev")).toEqual([["D15", "data.backup.dailyDays"]]);
    expect(findings({ copy: false }, "prod")).toEqual([["D15", "data.backup.copy"]]);
    expect(findings({ dailyDays: 7, copy: false }, "staging")).toEqual([]);
    for (const profile of ["dev", "staging", "prod"] as const) expect(findings({}, profile)).toEqual([]);
  });
});

describe("controls of what all regions share", () => {
  it("D26: each replica is encrypted with its own region's key", () => {
    const shared = synthShared();
    const table = shared.only("aws_dynamodb_table");
    expect(JSON.stringify(table.server_side_encryption)).toMatch(/aws_kms_key\.Keys-eu-west-1_registry_/);
    expect(shared.only("aws_dynamodb_table_replica").kms_key_arn).toMatch(/aws_kms_key\.Keys-eu-central-1_registry_/);
    const secret = shared.only("aws_secretsmanager_secret");
    expect(secret.kms_key_id).toMatch(/aws_kms_key\.Keys-eu-west-1_secrets_/);
    expect(secret.replica).toEqual([
      { region: "eu-central-1", kms_key_id: expect.stringMatching(/aws_kms_key\.Keys-eu-central-1_secrets_/) },
    ]);
  });

  it("D27: staying destroyable is a finding outside dev", () => {
    const findings = (profile: "dev" | "prod") => dataFindings(resolveData({ destroyable: true }, profile), profile);
    expect(findings("prod")).toMatchObject([{ control: "D27", at: "data.destroyable" }]);
    expect(findings("dev")).toEqual([]);
  });

  it("knows its controls", () => {
    expect(Object.keys(dataControls)).toEqual([
      "D1",
      "D2",
      "D3",
      "D4",
      "D5",
      "D6",
      "D7",
      "D9",
      "D10",
      "D15",
      "D26",
      "D27",
    ]);
  });
});
