import type { ReplicationEnd } from "@tandem/bucket";
import { arn, partitionOf, stableJson } from "@tandem/core";

/** What a job is written over. */
export interface BatchJobInput {
  readonly account: string;
  /** Bucket whose objects are to be copied. */
  readonly source: Pick<ReplicationEnd, "bucket" | "region">;
  /** Start of the keys that the bucket's rule copies; empty for all. */
  readonly prefix: string;
  /** Name of the bucket that gets the list of objects and the report, in the same region. */
  readonly reportBucket: string;
  /** ARN of the job's role; may be a token. */
  readonly roleArn: string;
}

/** Folder of lists and reports in the report bucket. */
export const BATCH_PREFIX = "batch-replication";

/**
 * Input of `aws s3control create-job` that copies what a rule has not copied: objects older than the rule, and those whose
 * copy failed. S3 makes the list of them itself. The job waits until somebody has looked at their number and confirms.
 * No Terraform resource can make such a job, as it is run once.
 * Source: S3 user guide, "Replicating existing objects with Batch Replication"; S3 Control API, CreateJob.
 */
export function batchReplicationJob({ account, source, prefix, reportBucket, roleArn }: BatchJobInput): string {
  const s3 = (resource: string) => arn({ partition: partitionOf(source.region), service: "s3", resource });
  const folder = `${BATCH_PREFIX}/${source.bucket}`;
  return stableJson({
    AccountId: account,
    ConfirmationRequired: true,
    Description: `Copies what lies in ${source.bucket} and in no other region`,
    Operation: { S3ReplicateObject: {} },
    ManifestGenerator: {
      S3JobManifestGenerator: {
        ExpectedBucketOwner: account,
        SourceBucket: s3(source.bucket),
        EnableManifestOutput: true,
        ManifestOutputLocation: {
          ExpectedManifestBucketOwner: account,
          Bucket: s3(reportBucket),
          ManifestPrefix: `${folder}/manifests`,
          ManifestFormat: "S3InventoryReport_CSV_20211130",
        },
        Filter: {
          EligibleForReplication: true,
          ObjectReplicationStatuses: ["NONE", "FAILED"],
          ...(prefix === "" ? {} : { KeyNameConstraint: { MatchAnyPrefix: [prefix] } }),
        },
      },
    },
    Report: {
      Bucket: s3(reportBucket),
      Enabled: true,
      ExpectedBucketOwner: account,
      Format: "Report_CSV_20180820",
      Prefix: `${folder}/reports`,
      ReportScope: "FailedTasksOnly",
    },
    Priority: 10,
    RoleArn: roleArn,
  });
}
