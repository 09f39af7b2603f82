import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { NAMES, synthRegion } from "./fixture.ts";

const { models, raw } = NAMES.buckets;

describe("ReleaseRole", () => {
  const role = synthRegion().at("aws_iam_role_policy", "Release/Policy");
  const policy = role.policy as string;
  const may = (action: string, resource: string) => evaluate([policy], { action, resource });

  it("writes models and reads them back, and no other bucket's objects", () => {
    expect(may("s3:PutObject", `arn:aws:s3:::${models}/x`)).toBe("allowed");
    expect(may("s3:GetObject", `arn:aws:s3:::${models}/x`)).toBe("allowed");
    expect(may("s3:PutObject", `arn:aws:s3:::${raw}/x`)).toBe("not allowed");
  });

  it("deletes nothing and lifts no lock", () => {
    for (const action of ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"]) {
      expect(may(action, `arn:aws:s3:::${models}/x`)).toBe("not allowed");
    }
    expect(may("dynamodb:DeleteItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/tandem-test-registry")).toBe(
      "not allowed",
    );
  });

  it("moves releases in its own region's registry", () => {
    const table = (region: string) => `arn:aws:dynamodb:${region}:111122223333:table/tandem-test-registry`;
    expect(may("dynamodb:UpdateItem", table("eu-west-1"))).toBe("allowed");
    expect(may("dynamodb:UpdateItem", table("eu-central-1"))).toBe("not allowed");
  });

  it("uses the registry's key through DynamoDB only, told by its alias", () => {
    const use = (alias: string, service: string) =>
      evaluate([policy], {
        action: "kms:Decrypt",
        resource: "arn:aws:kms:eu-west-1:111122223333:key/1",
        context: { "kms:ResourceAliases": [alias], "kms:ViaService": `${service}.eu-west-1.amazonaws.com` },
      });
    expect(use("alias/tandem/test/registry", "dynamodb")).toBe("allowed");
    expect(use("alias/tandem/test/registry", "s3")).toBe("not allowed");
    expect(use("alias/tandem/test/database", "dynamodb")).toBe("not allowed");
  });
});
