import { defineContract, string } from "@tandem/core";

/** What the platform has once for all regions. Regions compute its names and read none of it. */
export const DataGlobalContract = defineContract({
  layer: "data-global",
  scope: "global",
  description: "The Aurora global cluster, the release registry and the database secret.",
  fields: {
    globalClusterId: string({
      description: "Aurora global cluster that each region's cluster joins",
      sample: "tandem-prod-registry",
    }),
    globalWriterEndpoint: string({
      description: "Name that follows the writer from region to region; empty until a cluster has joined",
      sample: "tandem-prod-registry.global-0a1b2c3d4e5f.global.rds.amazonaws.com",
    }),
    registryTable: string({
      description: "DynamoDB table of releases, by the same name in each region",
      sample: "tandem-prod-registry",
    }),
    databaseSecret: string({
      description: "Secret with the database's credentials, by the same name in each region",
      sample: "tandem/prod/database",
    }),
  },
});
