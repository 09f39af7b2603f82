import { defineContract, map } from "@tandem/core";

/** What copies data between the regions. */
export const ReplicationContract = defineContract({
  layer: "replication",
  scope: "global",
  description: "Copying of objects and images between the regions, and the link between their networks.",
  fields: {
    roleArns: map("replicationSources", {
      description: "Role that copies objects out of a region, by that region",
      sample: { "eu-west-1": "arn:aws:iam::444455556666:role/tandem-prod-replication-global-from-eu-west-1" },
    }),
    batchJobs: map("replicatedBuckets", {
      description:
        "Input of `aws s3control create-job` that copies what a bucket held before its rule, by region and class",
      sample: { "eu-west-1/models": '{"AccountId":"444455556666","Operation":{"S3ReplicateObject":{}}}' },
    }),
  },
});
