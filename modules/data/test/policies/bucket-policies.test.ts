import { evaluate, type PolicyRequest } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { dataBucketPolicy, logBucketPolicy } from "../../src/policies/bucket-policies.ts";
import { releaseRoleArn } from "../../src/release/release-role.ts";
import { ACCOUNT, NAMES, OWNER, PEER } from "../fixture.ts";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789";
const RELEASE = releaseRoleArn(NAMES.releaseRole, OWNER);
const MODEL = `arn:aws:s3:::${NAMES.buckets.models}/fraud/model.bin`;
const SSE = "s3:x-amz-server-side-encryption";

/** The caller's own IAM policy allows all of S3, so that whatever is denied, the bucket's policy denies. */
const administrator = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] });
const someone = {
  "aws:PrincipalAccount": ACCOUNT,
  "aws:PrincipalArn": `arn:aws:iam::${ACCOUNT}:role/someone`,
  "aws:PrincipalIsAWSService": "false",
  "aws:SecureTransport": "true",
  "s3:TlsVersion": "1.3",
};
const modelPolicy = (writers: "release" | "notServing") =>
  dataBucketPolicy({
    ...OWNER,
    name: NAMES.buckets.models,
    keyArn: KEY,
    replicaSources: [PEER],
    writers: writers === "release" ? { only: RELEASE } : "notServing",
  });
const verdict = (policy: string, { action, context }: Omit<PolicyRequest, "resource">) =>
  evaluate([administrator, policy], { action, resource: MODEL, context: { ...someone, ...context } });

const CHANGES = [
  "s3:PutObject",
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
  "s3:PutObjectRetention",
  "s3:PutObjectTagging",
];
/** How a role appears in requests: an instance's, a pod's and a function's alike. */
const roleOf = (layer: string) => ({
  "aws:PrincipalArn": `arn:aws:iam::${ACCOUNT}:role/tandem-test-${layer}-eu-west-1-model`,
  "aws:PrincipalTag/tandem:layer": layer,
});
const SERVING = ["eks", "eks-addons", "events", "serving-asg"];

describe("the models bucket, where the release role alone writes", () => {
  const policy = modelPolicy("release");

  it.each(CHANGES)("lets the release role %s", (action) => {
    expect(verdict(policy, { action, context: { "aws:PrincipalArn": RELEASE } })).toBe("allowed");
  });

  it.each(CHANGES)("lets nobody else %s, an administrator included", (action) => {
    expect(verdict(policy, { action })).toBe("denied");
    for (const layer of SERVING) expect(verdict(policy, { action, context: roleOf(layer) })).toBe("denied");
  });

  it("is read by whoever IAM lets", () => {
    for (const layer of SERVING) {
      expect(verdict(policy, { action: "s3:GetObject", context: roleOf(layer) })).toBe("allowed");
    }
  });
});

describe("the models bucket of a development platform", () => {
  const policy = modelPolicy("notServing");

  it.each(SERVING)("is read-only for a role of %s", (layer) => {
    expect(verdict(policy, { action: "s3:GetObject", context: roleOf(layer) })).toBe("allowed");
    for (const action of CHANGES) expect(verdict(policy, { action, context: roleOf(layer) })).toBe("denied");
  });

  it("is written by whoever IAM lets and does not serve", () => {
    for (const action of CHANGES) expect(verdict(policy, { action })).toBe("allowed");
    expect(verdict(policy, { action: "s3:PutObject", context: roleOf("cicd") })).toBe("allowed");
  });
});

describe("every bucket of data", () => {
  const policy = dataBucketPolicy({ ...OWNER, name: NAMES.buckets.models, keyArn: KEY, replicaSources: [PEER] });
  const put = (context: PolicyRequest["context"]) => verdict(policy, { action: "s3:PutObject", context });

  it("takes objects under its own key only", () => {
    expect(put({})).toBe("allowed");
    expect(put({ [SSE]: "aws:kms", "s3:x-amz-server-side-encryption-aws-kms-key-id": KEY })).toBe("allowed");
    expect(put({ [SSE]: "AES256" })).toBe("denied");
    expect(put({ [SSE]: "aws:kms", "s3:x-amz-server-side-encryption-aws-kms-key-id": `${KEY}0` })).toBe("denied");
    expect(put({ "s3:x-amz-server-side-encryption-customer-algorithm": "AES256" })).toBe("denied");
  });

  it("takes copies from the replication's role of another region only", () => {
    const role = (name: string) => ({ "aws:PrincipalArn": `arn:aws:iam::${ACCOUNT}:role/${name}` });
    const copy = (name: string) => verdict(policy, { action: "s3:ReplicateObject", context: role(name) });
    expect(copy("tandem-test-replication-global-from-eu-central-1")).toBe("allowed");
    expect(copy("tandem-test-replication-global-from-eu-west-1")).toBe("denied");
    expect(copy("someone")).toBe("denied");
  });

  it("refuses old TLS and other accounts", () => {
    expect(put({ "aws:SecureTransport": "false" })).toBe("denied");
    expect(put({ "s3:TlsVersion": "1.1" })).toBe("denied");
    expect(put({ "aws:PrincipalAccount": "999999999999" })).toBe("denied");
  });
});

describe("the log bucket", () => {
  const { raw, models, logs } = NAMES.buckets;
  const policy = logBucketPolicy({ ...OWNER, name: logs, logged: { raw, models }, listed: [models] });
  const write = (key: string, source: string, account = ACCOUNT) =>
    evaluate([policy], {
      action: "s3:PutObject",
      resource: `arn:aws:s3:::${logs}/${key}`,
      context: {
        ...someone,
        "aws:PrincipalIsAWSService": "true",
        "aws:SourceAccount": account,
        "aws:SourceArn": `arn:aws:s3:::${source}`,
      },
    });

  it("takes each bucket's access log below its prefix", () => {
    expect(write("raw/111122223333/eu-west-1/x", raw)).toBe("allowed");
    expect(write("raw/111122223333/eu-west-1/x", models)).toBe("not allowed");
    expect(write("raw/111122223333/eu-west-1/x", raw, "999999999999")).toBe("not allowed");
  });

  it("takes inventories of the buckets that are listed", () => {
    expect(write(`inventory/${models}/all-versions/data/x.parquet`, models)).toBe("allowed");
    expect(write(`inventory/${raw}/all-versions/data/x.parquet`, raw)).toBe("not allowed");
  });
});
