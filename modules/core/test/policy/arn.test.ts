import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arn } from "../../src/policy/arn.ts";
import { partitionOf, REGION_NAMES } from "../../src/regions/regions.ts";

describe("arn", () => {
  it("leaves region and account empty where a service has none", () => {
    expect(arn({ partition: "aws", service: "s3", resource: "bucket/*" })).toBe("arn:aws:s3:::bucket/*");
    expect(arn({ partition: "aws", service: "iam", account: "111122223333", resource: "root" })).toBe(
      "arn:aws:iam::111122223333:root",
    );
  });

  it("carries the partition of its region", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGION_NAMES),
        fc.constantFrom("aws", "aws-cn", "aws-us-gov"),
        (region, partition) => {
          const make = () => arn({ partition, service: "sqs", region, account: "111122223333", resource: "q" });
          if (partition === partitionOf(region)) expect(make()).toBe(`arn:${partition}:sqs:${region}:111122223333:q`);
          else expect(make).toThrow("TDM-POL-009");
        },
      ),
    );
  });
});
