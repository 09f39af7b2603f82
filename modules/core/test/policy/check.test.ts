import { describe, expect, it } from "vitest";
import { checkStatements } from "../../src/policy/check.ts";
import type { PolicyKind, Statement } from "../../src/policy/statement.ts";

const READ: Statement = { sid: "Read", actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/*"] };
const OPEN: Statement = { ...READ, principals: "*" };
const ROOT = { AWS: "arn:aws:iam::111122223333:root" };

function codesOf(statement: Partial<Statement>, kind: PolicyKind = "identity"): readonly string[] {
  return checkStatements([{ ...READ, ...statement }], kind).map(({ code, path }) => `${code} ${path}`);
}

describe("checkStatements", () => {
  it.each<[string, Partial<Statement>, PolicyKind]>([
    ["reads one bucket", {}, "identity"],
    [
      "an action that nobody can restrict",
      { actions: ["ec2:DescribeSubnets", "ec2:DescribeVpc*"], resources: ["*"] },
      "identity",
    ],
    ["a token", { resources: ["${TfToken[TOKEN.1]}"] }, "identity"],
    ["a denial of everything", { effect: "Deny", actions: ["*"], resources: ["*"], principals: "*" }, "resource"],
    ["the account's rights over its key", { actions: ["kms:*"], resources: ["*"], principals: ROOT }, "key"],
    [
      "a service that uses a key",
      { actions: ["kms:Decrypt"], resources: ["*"], principals: { Service: "s3.amazonaws.com" } },
      "key",
    ],
    [
      "an endpoint's bound",
      {
        actions: ["*"],
        resources: ["*"],
        principals: "*",
        conditions: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
      },
      "endpoint",
    ],
    [
      "everybody in an organization",
      { principals: "*", conditions: { StringEquals: { "AWS:PrincipalOrgID": "o-1" } } },
      "resource",
    ],
    ["what is public by design", { principals: "*", publicByDesign: "a public data set" }, "resource"],
  ])("accepts %s", (_, statement, kind) => {
    expect(codesOf(statement, kind)).toEqual([]);
  });

  it.each<[string, Partial<Statement>, PolicyKind, string]>([
    ["an id with a hyphen", { sid: "my-id" }, "identity", "TDM-POL-001 policy.my-id"],
    ["no actions", { actions: [] }, "identity", "TDM-POL-002 policy.Read.actions"],
    ["no resources", { resources: [] }, "identity", "TDM-POL-002 policy.Read.resources"],
    ["no principals", {}, "resource", "TDM-POL-002 policy.Read.principals"],
    ["principals in an identity policy", { principals: ROOT }, "identity", "TDM-POL-003 policy.Read.principals"],
    [
      "resources in a trust policy",
      { actions: ["sts:AssumeRole"], principals: ROOT },
      "trust",
      "TDM-POL-003 policy.Read.resources",
    ],
    ["every action", { actions: ["*"] }, "identity", "TDM-POL-004 policy.Read.actions"],
    ["every action of every service", { actions: ["*:*"] }, "identity", "TDM-POL-004 policy.Read.actions"],
    ["every action of a service", { actions: ["s3:*"] }, "identity", "TDM-POL-004 policy.Read.actions"],
    [
      "a key's whole service for a role",
      { actions: ["kms:*"], resources: ["*"], principals: { AWS: "arn:aws:iam::111122223333:role/x" } },
      "key",
      "TDM-POL-004 policy.Read.actions",
    ],
    ["an action without a service", { actions: ["GetObject"] }, "identity", "TDM-POL-005 policy.Read.actions"],
    ["an action in lower case", { actions: ["s3:getobject"] }, "identity", "TDM-POL-005 policy.Read.actions"],
    ["every resource", { resources: ["*"] }, "identity", "TDM-POL-006 policy.Read.resources"],
    ["every bucket", { resources: ["arn:aws:s3:::*"] }, "identity", "TDM-POL-006 policy.Read.resources"],
    [
      "every resource beside an action that cannot be restricted",
      { actions: ["ec2:DescribeVpcs", "ec2:RunInstances"], resources: ["*"] },
      "identity",
      "TDM-POL-006 policy.Read.resources",
    ],
    ["a resource that is no ARN", { resources: ["my-bucket"] }, "identity", "TDM-POL-007 policy.Read.resources"],
    ["everybody", { principals: "*" }, "resource", "TDM-POL-008 policy.Read.principals"],
    ["everybody as an AWS principal", { principals: { AWS: "*" } }, "resource", "TDM-POL-008 policy.Read.principals"],
    [
      "everybody from any account",
      { principals: "*", conditions: { StringLike: { "aws:PrincipalAccount": "*" } } },
      "resource",
      "TDM-POL-008 policy.Read.principals",
    ],
    [
      "everybody but one account",
      { principals: "*", conditions: { StringNotEquals: { "aws:PrincipalAccount": "111122223333" } } },
      "resource",
      "TDM-POL-008 policy.Read.principals",
    ],
    [
      "everybody without an account",
      { principals: "*", conditions: { StringEqualsIfExists: { "aws:PrincipalAccount": "111122223333" } } },
      "resource",
      "TDM-POL-008 policy.Read.principals",
    ],
  ])("refuses %s", (_, statement, kind, code) => {
    expect(codesOf(statement, kind)).toEqual([code]);
  });

  it("refuses an id that stands twice", () => {
    expect(checkStatements([READ, READ], "identity")).toMatchObject([
      { code: "TDM-POL-001", message: "is the id of two statements" },
    ]);
  });

  it("lets nobody open an endpoint for every action and resource", () => {
    const problems = checkStatements(
      [{ ...OPEN, actions: ["*"], resources: ["*"], publicByDesign: "because" }],
      "endpoint",
    );
    expect(problems.map(({ code }) => code)).toEqual(["TDM-POL-004", "TDM-POL-006"]);
  });

  it("names the actions that could be restricted", () => {
    const [problem] = checkStatements(
      [{ ...READ, actions: ["ec2:DescribeVpcs", "ec2:RunInstances"], resources: ["*"] }],
      "identity",
    );
    expect(problem?.message).toBe("allows ec2:RunInstances on everything");
  });
});
