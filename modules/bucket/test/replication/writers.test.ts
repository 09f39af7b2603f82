import { policyDocument } from "@tandem/core";
import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { replicaDenial, replicationRoleName } from "../../src/index.ts";

const OWNER = { platform: "tandem", environment: "test", layer: "replication" };
const BUCKET = { name: "models", region: "eu-west-1", account: "111122223333" } as const;

describe("who may write copies", () => {
  const verdict = (sources: Parameters<typeof replicaDenial>[2], role: string) =>
    evaluate([policyDocument([replicaDenial(BUCKET, OWNER, sources)], { kind: "resource" })], {
      action: "s3:ReplicateObject",
      resource: "arn:aws:s3:::models/k",
      context: { "aws:PrincipalArn": `arn:aws:iam::111122223333:role/${role}` },
    });

  it("names the role by platform, layer and the region that objects come from", () => {
    expect(replicationRoleName(OWNER, "eu-central-1")).toBe("tandem-test-replication-global-from-eu-central-1");
  });

  it("is the role of a region whose objects may arrive, and nobody else", () => {
    expect(verdict(["eu-central-1"], replicationRoleName(OWNER, "eu-central-1"))).toBe("not allowed");
    expect(verdict(["eu-central-1"], replicationRoleName(OWNER, "us-east-1"))).toBe("denied");
    expect(verdict(["eu-central-1"], "admin")).toBe("denied");
  });

  it("is nobody at all where the bucket is no target", () => {
    expect(verdict([], replicationRoleName(OWNER, "eu-central-1"))).toBe("denied");
  });
});
