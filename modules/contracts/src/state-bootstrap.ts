import { defineContract, map, string } from "@tandem/core";

/** What keeps a region's state. Layers need none of it: where their state lies is computed from the naming table. */
export const StateBootstrapContract = defineContract({
  layer: "terraform-state-bootstrap",
  scope: "region",
  description: "A region's state bucket, lock table and key, and who may reach which state.",
  fields: {
    bucket: string({
      description: "Bucket of the region's states",
      sample: "tandem-prod-tfstate-444455556666-eu-west-1",
    }),
    keyArn: string({
      description: "Key that states and locks are encrypted with",
      sample: "arn:aws:kms:eu-west-1:444455556666:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
    }),
    lockTable: string({ description: "DynamoDB table of locks and digests", sample: "tandem-prod-tfstate-lock" }),
    accessLogBucket: string({
      description: "Bucket with the access log of the others",
      sample: "tandem-prod-tfstate-access-logs-444455556666-eu-west-1",
    }),
    breakGlassRoleArn: string({
      description: "The one role that can delete a state",
      sample: "arn:aws:iam::444455556666:role/tandem-prod-terraform-state-bootstrap-eu-west-1-break-glass",
    }),
    replicaBuckets: map("stateSources", {
      description: "Bucket with copies of another region's states, by that region; empty without copies",
      sample: { "eu-central-1": "tandem-prod-tfstate-replica-444455556666-eu-west-1" },
    }),
    replicaKeyArns: map("stateSources", {
      description: "Key of that bucket, by the region that the copies are of",
      sample: { "eu-central-1": "arn:aws:kms:eu-west-1:444455556666:key/1a1b2c3d-4e5f-6789-abcd-ef0123456789" },
    }),
    layerPolicies: string({
      description: "JSON object: by layer, the IAM policy that lets a role plan and apply it and reach no other state",
      sample: '{"network":{"Statement":[],"Version":"2012-10-17"}}',
    }),
  },
});

/** Publishes nothing: the copying between regions has no readers. */
export const StateReplicationContract = defineContract({
  layer: "terraform-state-replication",
  scope: "global",
  description: "Copies of each region's states in another region.",
  fields: {},
});
