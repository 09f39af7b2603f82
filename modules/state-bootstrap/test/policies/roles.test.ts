import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { breakGlassPolicy, breakGlassTrust } from "../../src/policies/break-glass.ts";

const ACCOUNT = "111122223333";
const statementOf = (document: string) => JSON.parse(document).Statement[0];

describe("the break-glass role", () => {
  const trust = breakGlassTrust({ account: ACCOUNT, region: "eu-west-1", principals: [] });
  /** The evaluation wants a resource, which a trust policy has not: the role itself. */
  const assume = (context: Readonly<Record<string, string>>) => {
    const document = { Statement: [{ ...statementOf(trust), Resource: "*" }] };
    return evaluate([JSON.stringify(document)], { action: "sts:AssumeRole", resource: "role", context });
  };

  it("is assumed with a second factor of the last hour, and not otherwise", () => {
    const fresh = { "aws:MultiFactorAuthPresent": "true", "aws:MultiFactorAuthAge": "120" };
    expect(assume(fresh)).toBe("allowed");
    expect(assume({ ...fresh, "aws:MultiFactorAuthAge": "3600" })).toBe("not allowed");
    expect(assume({ ...fresh, "aws:MultiFactorAuthPresent": "false" })).toBe("not allowed");
    expect(assume({})).toBe("not allowed");
  });

  it("trusts the account, or the principals that are named and nobody else", () => {
    expect(statementOf(trust).Principal).toEqual({ AWS: "arn:aws:iam::111122223333:root" });
    const principals = ["arn:aws:iam::111122223333:role/on-call", "arn:aws:iam::111122223333:user/ada"];
    expect(statementOf(breakGlassTrust({ account: ACCOUNT, region: "eu-west-1", principals })).Principal).toEqual({
      AWS: principals,
    });
  });

  it("deletes and restores in the buckets of states, and nowhere else", () => {
    const policy = breakGlassPolicy({
      region: "eu-west-1",
      buckets: ["states"],
      keyArns: ["arn:aws:kms:eu-west-1:1:key/k"],
    });
    const may = (action: string, resource: string, context = {}) => evaluate([policy], { action, resource, context });
    for (const action of ["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:GetObjectVersion", "s3:PutObject"]) {
      expect(may(action, "arn:aws:s3:::states/a/terraform.tfstate")).toBe("allowed");
      expect(may(action, "arn:aws:s3:::others/a")).toBe("not allowed");
    }
    expect(may("s3:DeleteBucket", "arn:aws:s3:::states")).toBe("not allowed");
    expect(may("kms:Decrypt", "arn:aws:kms:eu-west-1:1:key/k")).toBe("not allowed");
    expect(
      may("kms:Decrypt", "arn:aws:kms:eu-west-1:1:key/k", { "kms:ViaService": "s3.eu-west-1.amazonaws.com" }),
    ).toBe("allowed");
  });
});
