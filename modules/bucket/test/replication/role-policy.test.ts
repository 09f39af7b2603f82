import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { replicationPolicy, replicationTrust } from "../../src/replication/role-policy.ts";

const source = { bucket: "from", region: "eu-west-1", keyArn: "arn:aws:kms:eu-west-1:1:key/a" } as const;
const target = { bucket: "to", region: "eu-central-1", keyArn: "arn:aws:kms:eu-central-1:1:key/b" } as const;
const far = { bucket: "far", region: "us-east-1", keyArn: "arn:aws:kms:us-east-1:1:key/c" } as const;

describe("the replication role", () => {
  const policy = replicationPolicy([{ source, targets: [target] }]);
  const mayBy =
    (document: string) =>
    (action: string, resource: string, context = {}) =>
      evaluate([document], { action, resource, context });
  const may = mayBy(policy);

  it("is S3's", () => {
    expect(JSON.parse(replicationTrust()).Statement[0].Principal).toEqual({ Service: "s3.amazonaws.com" });
  });

  it("reads the source and writes copies, one way only", () => {
    expect(may("s3:GetObjectVersionForReplication", "arn:aws:s3:::from/k")).toBe("allowed");
    expect(may("s3:ReplicateObject", "arn:aws:s3:::to/k")).toBe("allowed");
    expect(may("s3:ReplicateObject", "arn:aws:s3:::from/k")).toBe("not allowed");
    expect(may("s3:GetObjectVersionForReplication", "arn:aws:s3:::to/k")).toBe("not allowed");
  });

  it("deletes nothing, not even by a copied marker, unless a route says so", () => {
    for (const bucket of ["from", "to"]) {
      for (const action of ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:ReplicateDelete"]) {
        expect(may(action, `arn:aws:s3:::${bucket}/k`)).toBe("not allowed");
      }
    }
    const marking = mayBy(
      replicationPolicy([
        { source, targets: [target], deleteMarkers: true },
        { source, targets: [far] },
      ]),
    );
    expect(marking("s3:ReplicateDelete", "arn:aws:s3:::to/k")).toBe("allowed");
    expect(marking("s3:ReplicateDelete", "arn:aws:s3:::far/k")).toBe("not allowed");
  });

  it("reads locks where the source has them", () => {
    expect(may("s3:GetObjectRetention", "arn:aws:s3:::from/k")).toBe("not allowed");
    const locked = mayBy(replicationPolicy([{ source, targets: [target], objectLock: true }]));
    expect(locked("s3:GetObjectRetention", "arn:aws:s3:::from/k")).toBe("allowed");
    expect(locked("s3:GetObjectLegalHold", "arn:aws:s3:::to/k")).toBe("not allowed");
  });

  it("decrypts at the source and encrypts at the target, each through that region's S3, for these buckets", () => {
    const via = (region: string, context: string) => ({
      "kms:ViaService": `s3.${region}.amazonaws.com`,
      "kms:EncryptionContext:aws:s3:arn": context,
    });
    const read = via("eu-west-1", "arn:aws:s3:::from");
    const write = via("eu-central-1", "arn:aws:s3:::to");
    expect(may("kms:Decrypt", source.keyArn, read)).toBe("allowed");
    expect(may("kms:Decrypt", source.keyArn, via("eu-west-1", "arn:aws:s3:::from/k"))).toBe("allowed");
    expect(may("kms:Encrypt", target.keyArn, write)).toBe("allowed");
    expect(may("kms:Decrypt", source.keyArn, write)).toBe("not allowed");
    expect(may("kms:Decrypt", target.keyArn, write)).toBe("not allowed");
    expect(may("kms:Decrypt", source.keyArn, via("eu-west-1", "arn:aws:s3:::other"))).toBe("not allowed");
  });

  it("encrypts in each of several target regions through the S3 of that one", () => {
    const both = mayBy(replicationPolicy([{ source, targets: [target, far] }]));
    for (const { region, bucket, keyArn } of [target, far]) {
      const context = { "kms:EncryptionContext:aws:s3:arn": `arn:aws:s3:::${bucket}` };
      const own = { ...context, "kms:ViaService": `s3.${region}.amazonaws.com` };
      const other = { ...context, "kms:ViaService": "s3.eu-west-1.amazonaws.com" };
      expect(both("kms:GenerateDataKey", keyArn, own)).toBe("allowed");
      expect(both("kms:GenerateDataKey", keyArn, other)).toBe("not allowed");
    }
  });
});
