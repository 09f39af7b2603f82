import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { bucketOf, HOME, keyOf, PEER, synthReplication } from "./fixture.ts";

interface Rule {
  readonly id: string;
  readonly priority: number;
  readonly filter: object;
  readonly delete_marker_replication: { readonly status: string };
  readonly source_selection_criteria: object;
  readonly destination: {
    readonly bucket: string;
    readonly encryption_configuration: { readonly replica_kms_key_id: string };
    readonly replication_time?: object;
    readonly metrics: object;
  };
}

const WAYS = [
  [HOME, PEER],
  [PEER, HOME],
] as const;

describe("Replication", () => {
  const { template, made } = synthReplication();
  const rulesOf = (region: string, bucketClass: string) =>
    template.at("aws_s3_bucket_replication_configuration", `From-${region}/${bucketClass}/Resource`)
      .rule as unknown as readonly Rule[];

  it("copies models, artifacts and features, and nothing else, both ways, under the key of the region it copies to (D8)", () => {
    expect(template.count("aws_s3_bucket_replication_configuration")).toBe(6);
    for (const [source, target] of WAYS) {
      for (const bucketClass of ["models", "artifacts", "features"] as const) {
        const [rule, ...others] = rulesOf(source, bucketClass);
        expect(others).toEqual([]);
        expect(rule?.destination).toMatchObject({
          bucket: `arn:aws:s3:::${bucketOf(target, bucketClass)}`,
          encryption_configuration: { replica_kms_key_id: keyOf(target, bucketClass === "models" ? "models" : "data") },
          metrics: { status: "Enabled" },
        });
      }
    }
  });

  it("states what becomes of delete markers: artifacts go in both regions, models and features stay (D8)", () => {
    const markers = (bucketClass: string) =>
      WAYS.map(([source]) => rulesOf(source, bucketClass)[0]?.delete_marker_replication.status);
    expect(markers("artifacts")).toEqual(["Enabled", "Enabled"]);
    expect(markers("models")).toEqual(["Disabled", "Disabled"]);
    expect(markers("features")).toEqual(["Disabled", "Disabled"]);
  });

  it("has S3 answer for the time of models, and only of these (D8)", () => {
    expect(rulesOf(HOME, "models")[0]?.destination.replication_time).toMatchObject({ time: { minutes: 15 } });
    expect(rulesOf(PEER, "artifacts")[0]?.destination.replication_time).toBeUndefined();
  });

  it("takes objects under KMS along, and changes of replicas back", () => {
    expect(rulesOf(HOME, "features")[0]?.source_selection_criteria).toEqual({
      sse_kms_encrypted_objects: { status: "Enabled" },
      replica_modifications: { status: "Enabled" },
    });
  });

  it("works in each region by that region's own configuration, and waits for the role", () => {
    const configurationIn = (region: string) =>
      template.at("aws_s3_bucket_replication_configuration", `From-${region}/models/Resource`);
    expect(configurationIn(HOME).provider).toBeUndefined();
    expect(configurationIn(PEER).provider).toBe(`aws.${PEER}`);
    expect(configurationIn(PEER).depends_on).toEqual([expect.stringContaining(`From-${PEER}_RolePolicy`)]);
  });

  it("has a role for each direction that reads one region and writes the other", () => {
    for (const [source, target] of WAYS) {
      const policy = template.at("aws_iam_role_policy", `From-${source}/RolePolicy`).policy as string;
      const may = (action: string, bucket: string) =>
        evaluate([policy], { action, resource: `arn:aws:s3:::${bucket}/k` }) === "allowed";
      expect(may("s3:ReplicateObject", bucketOf(target, "models"))).toBe(true);
      expect(may("s3:ReplicateDelete", bucketOf(target, "artifacts"))).toBe(true);
      expect(may("s3:ReplicateDelete", bucketOf(target, "models"))).toBe(false);
      expect(may("s3:GetObjectRetention", bucketOf(source, "models"))).toBe(true);
      expect(may("s3:GetObjectVersionForReplication", bucketOf(source, "raw"))).toBe(false);
      expect(may("s3:ReplicateObject", bucketOf(source, "models"))).toBe(false);
    }
    expect(template.at("aws_iam_role", `From-${PEER}/Role`).name).toBe(`tandem-test-replication-global-from-${PEER}`);
  });

  it("copies the images of the platform's own repositories, each way", () => {
    for (const [source, target] of WAYS) {
      expect(
        template.at("aws_ecr_replication_configuration", `Images-${source}/Configuration`).replication_configuration,
      ).toEqual({
        rule: [
          {
            destination: [{ region: target, registry_id: "111122223333" }],
            repository_filter: [{ filter: "tandem/test/", filter_type: "PREFIX_MATCH" }],
          },
        ],
      });
    }
  });

  it("publishes roles and batch jobs", () => {
    expect(Object.keys(made.roleArns)).toEqual([HOME, PEER]);
    expect(Object.keys(made.batchJobs)).toHaveLength(6);
    expect(made.batchJobs[`${HOME}/models`]).toContain(bucketOf(HOME, "models"));
  });
});

describe("Replication where the definition says otherwise", () => {
  it("copies what it is told, below a prefix", () => {
    const { template } = synthReplication({
      buckets: {
        raw: { copy: true, prefix: "orders/", timeControl: true },
        features: { copy: false },
        artifacts: { copy: false },
        models: { deleteMarkers: true, timeControl: false },
      },
    });
    expect(template.count("aws_s3_bucket_replication_configuration")).toBe(4);
    expect(template.at("aws_s3_bucket_replication_configuration", `From-${HOME}/raw/Resource`).rule).toMatchObject([
      { filter: { prefix: "orders/" }, destination: { replication_time: { status: "Enabled" } } },
    ]);
  });

  it("makes no role and no configuration when nothing is copied", () => {
    const nothing = { copy: false } as const;
    const { template, made } = synthReplication({
      buckets: { features: nothing, artifacts: nothing, models: nothing },
      images: nothing,
    });
    for (const type of [
      "aws_s3_bucket_replication_configuration",
      "aws_iam_role",
      "aws_ecr_replication_configuration",
    ]) {
      expect(template.count(type)).toBe(0);
    }
    expect(made.roleArns).toEqual({});
    // Images are scanned wherever they come from.
    expect(template.count("aws_ecr_registry_scanning_configuration")).toBe(2);
  });

  it("gives a bucket of three regions one configuration with a rule for each of the others", () => {
    const { template } = synthReplication({}, "dev", [HOME, PEER, "us-east-1"]);
    const { rule } = template.at("aws_s3_bucket_replication_configuration", `From-${PEER}/models/Resource`);
    expect((rule as unknown as readonly Rule[]).map(({ id, priority }) => [id, priority])).toEqual([
      ["to-eu-west-1", 0],
      ["to-us-east-1", 1],
    ]);
  });

  it("refuses a platform of one region", () => {
    expect(() => synthReplication({}, "dev", [HOME])).toThrow("TDM-RPL-020");
  });
});
