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
  },
});
