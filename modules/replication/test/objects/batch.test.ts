import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { batchReplicationJob } from "../../src/objects/batch-job.ts";
import { batchPolicy, batchTrust } from "../../src/objects/batch-role.ts";

const ACCOUNT = "111122223333";
const input = {
  account: ACCOUNT,
  source: { bucket: "models", region: "eu-west-1" },
  prefix: "",
  reportBucket: "logs",
  roleArn: "arn:aws:iam::111122223333:role/batch",
} as const;
const jobOf = (over: object = {}) => JSON.parse(batchReplicationJob({ ...input, ...over }));

describe("the job that copies existing objects", () => {
  it("has S3 list what was never copied or failed, and waits for somebody to confirm", () => {
    const { ManifestGenerator, ConfirmationRequired, Operation } = jobOf();
    expect(ManifestGenerator.S3JobManifestGenerator).toMatchObject({
      SourceBucket: "arn:aws:s3:::models",
      Filter: { EligibleForReplication: true, ObjectReplicationStatuses: ["NONE", "FAILED"] },
    });
    expect(ConfirmationRequired).toBe(true);
    expect(Operation).toEqual({ S3ReplicateObject: {} });
  });

  it("lists below the rule's prefix only", () => {
    const filterOf = (over: object) => jobOf(over).ManifestGenerator.S3JobManifestGenerator.Filter;
    expect(filterOf({}).KeyNameConstraint).toBeUndefined();
    expect(filterOf({ prefix: "releases/" }).KeyNameConstraint).toEqual({ MatchAnyPrefix: ["releases/"] });
  });

  it("leaves the token to the AWS CLI, so that each run is a job of its own", () => {
    expect(jobOf().ClientRequestToken).toBeUndefined();
  });

  it("writes its list and report where its role may write", () => {
    const policy = batchPolicy({ region: "eu-west-1", sources: ["models"], reportBucket: "logs" });
    const may = (action: string, resource: string) => evaluate([policy], { action, resource });
    const { Report, ManifestGenerator } = jobOf();
    const { ManifestOutputLocation } = ManifestGenerator.S3JobManifestGenerator;
    expect(may("s3:PutObject", `${Report.Bucket}/${Report.Prefix}/r.csv`)).toBe("allowed");
    expect(may("s3:GetObject", `${ManifestOutputLocation.Bucket}/${ManifestOutputLocation.ManifestPrefix}/m.csv`)).toBe(
      "allowed",
    );
    expect(may("s3:PutObject", "arn:aws:s3:::logs/access/x")).toBe("not allowed");
  });

  it("has a role that only asks for copies, of this bucket, for jobs of this account and region", () => {
    const policy = batchPolicy({ region: "eu-west-1", sources: ["models"], reportBucket: "logs" });
    const may = (action: string, resource: string) => evaluate([policy], { action, resource });
    expect(may("s3:InitiateReplication", "arn:aws:s3:::models/k")).toBe("allowed");
    expect(may("s3:InitiateReplication", "arn:aws:s3:::artifacts/k")).toBe("not allowed");
    for (const action of ["s3:GetObject", "s3:ReplicateObject", "s3:DeleteObject"]) {
      expect(may(action, "arn:aws:s3:::models/k")).toBe("not allowed");
    }
    expect(JSON.parse(batchTrust({ account: ACCOUNT, region: "eu-west-1" })).Statement[0]).toMatchObject({
      Principal: { Service: "batchoperations.s3.amazonaws.com" },
      Condition: { ArnLike: { "aws:SourceArn": "arn:aws:s3:eu-west-1:111122223333:job/*" } },
    });
  });
});
