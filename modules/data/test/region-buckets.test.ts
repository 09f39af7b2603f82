import { describe, expect, it } from "vitest";
import { synthRegion } from "./fixture.ts";

describe("RegionBuckets", () => {
  const template = synthRegion();
  const classesOf = (type: string) => template.blocks(type).map(({ path }) => path.split("/").at(-2));

  it("has one bucket of each class, named by it", () => {
    expect(template.blocks("aws_s3_bucket").map(({ block }) => block.bucket)).toEqual(
      ["artifacts", "features", "logs", "models", "raw"].map((each) => `tandem-test-${each}-111122223333-eu-west-1`),
    );
  });

  it("tells EventBridge of new raw data and models", () => {
    expect(classesOf("aws_s3_bucket_notification")).toEqual(["models", "raw"]);
    for (const { block } of template.blocks("aws_s3_bucket_notification")) expect(block.eventbridge).toBe(true);
  });

  it("lists what is replicated, in the log bucket under the logs' key", () => {
    expect(classesOf("aws_s3_bucket_inventory")).toEqual(["artifacts", "features", "models"]);
    for (const { block } of template.blocks("aws_s3_bucket_inventory")) {
      expect(block.included_object_versions).toBe("All");
      expect(JSON.stringify(block.destination)).toMatch(
        /aws_kms_key\.Keys_logs_.*inventory|inventory.*aws_kms_key\.Keys_logs_/,
      );
    }
  });

  it("counts requests where an alarm looks at them", () => {
    expect(classesOf("aws_s3_bucket_metric")).toEqual(["features", "models"]);
  });

  it("moves to infrequent access what is read seldom, and models never", () => {
    const moves = template.blocks("aws_s3_bucket_lifecycle_configuration").map(({ path, block }) => {
      const [rule] = block.rule as readonly { readonly transition?: readonly { readonly days: number }[] }[];
      return [path.split("/").at(-2), rule?.transition?.[0]?.days];
    });
    expect(moves).toEqual([
      ["artifacts", 30],
      ["features", 90],
      ["logs", undefined],
      ["models", undefined],
      ["raw", 90],
    ]);
  });

  it("removes logs after the profile's time, and markers that hide nothing elsewhere", () => {
    const expirations = template.blocks("aws_s3_bucket_lifecycle_configuration").map(({ path, block }) => {
      const [rule] = block.rule as readonly { readonly expiration: readonly object[] }[];
      return [path.split("/").at(-2), rule?.expiration[0]];
    });
    const marker = { expired_object_delete_marker: true };
    expect(Object.fromEntries(expirations)).toEqual({
      artifacts: marker,
      features: marker,
      logs: { days: 30 },
      models: marker,
      raw: marker,
    });
  });
});
