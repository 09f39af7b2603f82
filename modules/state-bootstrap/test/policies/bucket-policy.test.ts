import { evaluate, type PolicyRequest } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { accessLogPolicy } from "../../src/policies/access-log-policy.ts";
import { bucketPolicy } from "../../src/policies/bucket-policy.ts";

const ACCOUNT = "111122223333";
const BUCKET = "tandem-test-tfstate-111122223333-eu-west-1";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789";
const BREAK_GLASS = "arn:aws:iam::111122223333:role/break-glass";
const STATE = `arn:aws:s3:::${BUCKET}/test/eu-west-1/network/terraform.tfstate`;
const SSE = "s3:x-amz-server-side-encryption";
const SSE_KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";

const policy = bucketPolicy({
  name: BUCKET,
  account: ACCOUNT,
  region: "eu-west-1",
  keyArn: KEY,
  breakGlassRoleArn: BREAK_GLASS,
});

/** The caller's own IAM policy allows all of S3, so that whatever is denied, the bucket's policy denies. */
const administrator = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] });
const runner = {
  "aws:PrincipalAccount": ACCOUNT,
  "aws:PrincipalArn": "arn:aws:iam::111122223333:role/network-runner",
  "aws:PrincipalIsAWSService": "false",
  "aws:SecureTransport": "true",
  "s3:TlsVersion": "1.3",
};
const put = { action: "s3:PutObject", resource: STATE };

interface Row {
  readonly what: string;
  readonly request: PolicyRequest;
  readonly verdict: "allowed" | "denied";
}

const rows: readonly Row[] = [
  { what: "reading a state", request: { action: "s3:GetObject", resource: STATE }, verdict: "allowed" },
  { what: "a PUT as Terraform sends it, without a header", request: put, verdict: "allowed" },
  { what: "a PUT with AES256", request: { ...put, context: { [SSE]: "AES256" } }, verdict: "denied" },
  {
    what: "a PUT with aws:kms and S3's own key",
    request: { ...put, context: { [SSE]: "aws:kms" } },
    verdict: "denied",
  },
  {
    what: "a PUT with the bucket's key by name",
    request: { ...put, context: { [SSE]: "aws:kms", [SSE_KEY]: KEY } },
    verdict: "allowed",
  },
  {
    what: "a PUT with another key",
    request: { ...put, context: { [SSE]: "aws:kms", [SSE_KEY]: KEY.replace("0a1b", "ffff") } },
    verdict: "denied",
  },
  {
    what: "a PUT with a key of another account",
    request: { ...put, context: { [SSE]: "aws:kms", [SSE_KEY]: KEY.replace(ACCOUNT, "999999999999") } },
    verdict: "denied",
  },
  {
    what: "a PUT with a customer's key",
    request: { ...put, context: { "s3:x-amz-server-side-encryption-customer-algorithm": "AES256" } },
    verdict: "denied",
  },
  { what: "deleting a state", request: { action: "s3:DeleteObject", resource: STATE }, verdict: "denied" },
  {
    what: "deleting a state's version",
    request: { action: "s3:DeleteObjectVersion", resource: STATE },
    verdict: "denied",
  },
  {
    what: "deleting a state as break-glass role",
    request: { action: "s3:DeleteObject", resource: STATE, context: { "aws:PrincipalArn": BREAK_GLASS } },
    verdict: "allowed",
  },
  {
    what: "deleting a version as break-glass role",
    request: { action: "s3:DeleteObjectVersion", resource: STATE, context: { "aws:PrincipalArn": BREAK_GLASS } },
    verdict: "allowed",
  },
  {
    what: "deleting a state as a role of a similar name",
    request: { action: "s3:DeleteObject", resource: STATE, context: { "aws:PrincipalArn": `${BREAK_GLASS}-2` } },
    verdict: "denied",
  },
  { what: "a lock", request: { action: "s3:PutObject", resource: `${STATE}.tflock` }, verdict: "allowed" },
  { what: "an unlock", request: { action: "s3:DeleteObject", resource: `${STATE}.tflock` }, verdict: "allowed" },
  {
    what: "reading without TLS",
    request: { action: "s3:GetObject", resource: STATE, context: { "aws:SecureTransport": "false" } },
    verdict: "denied",
  },
  {
    what: "reading with TLS 1.1",
    request: { action: "s3:GetObject", resource: STATE, context: { "s3:TlsVersion": "1.1" } },
    verdict: "denied",
  },
  {
    what: "reading from another account",
    request: { action: "s3:GetObject", resource: STATE, context: { "aws:PrincipalAccount": "999999999999" } },
    verdict: "denied",
  },
  {
    what: "listing from another account",
    request: {
      action: "s3:ListBucket",
      resource: `arn:aws:s3:::${BUCKET}`,
      context: { "aws:PrincipalAccount": "999999999999" },
    },
    verdict: "denied",
  },
];

describe("the policy of a bucket of states", () => {
  it.each(rows.map((row) => [row.verdict, row.what, row.request] as const))("%s: %s", (verdict, _what, request) => {
    const context = { ...runner, ...request.context };
    expect(evaluate([administrator, policy], { ...request, context })).toBe(verdict);
  });

  it("denies whoever shows no credentials", () => {
    const context = { "aws:SecureTransport": "true", "s3:TlsVersion": "1.3" };
    expect(evaluate([administrator, policy], { action: "s3:GetObject", resource: STATE, context })).toBe("denied");
  });

  it("allows nothing by itself", () => {
    expect(evaluate([policy], { action: "s3:GetObject", resource: STATE, context: runner })).toBe("not allowed");
  });

  it("is written for the partition of its region", () => {
    const gov = bucketPolicy({
      name: "b",
      account: ACCOUNT,
      region: "us-gov-west-1",
      keyArn: KEY,
      breakGlassRoleArn: "r",
    });
    expect(gov).toContain("arn:aws-us-gov:s3:::b/*");
    expect(gov).not.toContain("arn:aws:s3");
  });
});

describe("the policy of the access log's bucket", () => {
  const LOGS = "tandem-test-tfstate-access-logs-111122223333-eu-west-1";
  const logs = accessLogPolicy({
    name: LOGS,
    account: ACCOUNT,
    region: "eu-west-1",
    sources: { state: BUCKET, replica: "tandem-test-tfstate-replica-111122223333-eu-west-1" },
  });
  const delivery = {
    "aws:PrincipalIsAWSService": "true",
    "aws:SecureTransport": "true",
    "aws:SourceAccount": ACCOUNT,
    "aws:SourceArn": `arn:aws:s3:::${BUCKET}`,
    "s3:TlsVersion": "1.2",
  };
  const write = (prefix: string, over: object = {}) =>
    evaluate([logs], {
      action: "s3:PutObject",
      resource: `arn:aws:s3:::${LOGS}/${prefix}/2026-11-24`,
      context: { ...delivery, ...over },
    });

  it("lets log delivery write each source's records below its own prefix", () => {
    expect(write("state")).toBe("allowed");
    expect(write("replica")).toBe("not allowed");
    expect(
      write("replica", { "aws:SourceArn": "arn:aws:s3:::tandem-test-tfstate-replica-111122223333-eu-west-1" }),
    ).toBe("allowed");
    expect(write("elsewhere")).toBe("not allowed");
  });

  it("lets no other bucket or account write", () => {
    expect(write("state", { "aws:SourceArn": "arn:aws:s3:::somebody-else" })).toBe("not allowed");
    expect(write("state", { "aws:SourceAccount": "999999999999" })).toBe("not allowed");
  });
});
