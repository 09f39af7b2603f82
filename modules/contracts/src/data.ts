import { defineContract, map, number, string } from "@tandem/core";

/** What a region's data layer offers to whatever trains, serves, moves and watches models. */
export const DataContract = defineContract({
  layer: "data",
  scope: "region",
  description: "A region's keys, buckets by class, database cluster and backup vault.",
  fields: {
    keyArns: map("dataKeys", {
      description: "Customer managed keys by purpose: data, models, database, logs, backup",
      sample: { models: "arn:aws:kms:eu-west-1:444455556666:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789" },
    }),
    bucketNames: map("bucketClasses", {
      description: "Buckets by class: raw, features, artifacts, models, logs",
      sample: { models: "tandem-prod-models-444455556666-eu-west-1" },
    }),
    bucketArns: map("bucketClasses", {
      description: "ARNs of the buckets by class",
      sample: { models: "arn:aws:s3:::tandem-prod-models-444455556666-eu-west-1" },
    }),
    databaseClusterArn: string({
      description: "The region's member of the Aurora global cluster",
      sample: "arn:aws:rds:eu-west-1:444455556666:cluster:tandem-prod-registry",
    }),
    databaseClusterResourceId: string({
      description: "Id that IAM database authentication names in rds-db:connect",
      sample: "cluster-ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    }),
    databaseEndpoint: string({
      description: "The cluster's own writer endpoint, in use while the region holds the writer",
      sample: "tandem-prod-registry.cluster-abcdefghijkl.eu-west-1.rds.amazonaws.com",
    }),
    databaseReaderEndpoint: string({
      description: "The cluster's reader endpoint",
      sample: "tandem-prod-registry.cluster-ro-abcdefghijkl.eu-west-1.rds.amazonaws.com",
    }),
    databaseProxyEndpoints: map("databaseProxies", {
      description: "Endpoint of the RDS proxy; empty without one",
      sample: { registry: "tandem-prod-registry.proxy-abcdefghijkl.eu-west-1.rds.amazonaws.com" },
    }),
    databasePort: number({ description: "TCP port of the database", sample: 6543 }),
    databaseSecurityGroupId: string({ description: "Group of the database", sample: "sg-0a1b2c3d4e5f67890" }),
    databaseClientSecurityGroupId: string({
      description: "Group whose members may connect to the database",
      sample: "sg-0a1b2c3d4e5f67891",
    }),
    backupVaultArn: string({
      description: "Vault of the region's recovery points",
      sample: "arn:aws:backup:eu-west-1:444455556666:backup-vault:tandem-prod-data",
    }),
  },
});
