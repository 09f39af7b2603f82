import { databaseNames, MemberCluster } from "@tandem/aurora";
import { DataContract, NetworkContract } from "@tandem/contracts";
import {
  backupTags,
  copyRegionOf,
  dataNames,
  RegionBackup,
  RegionBuckets,
  RegionKeys,
  ReleaseRole,
  vaultArn,
} from "@tandem/data";
import { defineLayer, ofRegion } from "@tandem/platform";
import { aws } from "@tandem/provider-aws";

/** Each region's data. Home is first: its database is the one that peers join. */
export const data = defineLayer({
  name: "data",
  scope: "region",
  description: "Keys, buckets by class, database cluster, backup vault",
  providers: [aws],
  reads: { network: NetworkContract },
  follows: ["data-global"],
  homeFirst: true,
  publishes: DataContract,
  build(stack, { platform, region, regionRole, network }) {
    const { account, data: settings, environment, name, regions } = platform;
    const { destroyable } = settings;
    const owner = { platform: name, environment, account, region };
    const names = dataNames(owner);
    const { keys, arns: keyArns } = new RegionKeys(stack, "Keys", { ...owner, aliases: names.keyAliases, destroyable });
    const buckets = new RegionBuckets(stack, "Buckets", {
      ...owner,
      names,
      settings,
      keyArns,
      replicaSources: regions.filter((each) => each !== region),
    });
    new ReleaseRole(stack, "Release", {
      ...owner,
      name: names.releaseRole,
      bucket: names.buckets.models,
      table: names.registryTable,
      modelKeyArn: keys.models.arn,
      registryKeyAlias: names.keyAliases.registry,
    });
    const copyRegion = copyRegionOf(region, platform);
    const backup = new RegionBackup(stack, "Backup", {
      ...owner,
      names,
      settings: settings.backup,
      keyArn: keys.backup.arn,
      copyVaultArn: vaultArn(dataNames({ ...owner, region: copyRegion }).backupVault, { account, region: copyRegion }),
      destroyable,
    });
    const database = new MemberCluster(stack, "Database", {
      account,
      region,
      regionRole,
      settings: platform.database,
      names: databaseNames({ platform: name, environment, region }),
      availabilityZones: ofRegion(platform.dimensions, region).availabilityZones ?? [],
      vpcId: network.vpcId,
      subnetIds: network.isolatedSubnetIds,
      keyArn: keys.database.arn,
      logKeyArn: keys.logs.arn,
      secretName: names.databaseSecret,
      tags: backupTags(names),
    });
    return {
      keyArns,
      bucketNames: buckets.valuesOf(({ bucket }) => bucket.bucket),
      bucketArns: buckets.valuesOf(({ arn }) => arn),
      databaseClusterArn: database.cluster.arn,
      databaseClusterResourceId: database.cluster.clusterResourceId,
      databaseEndpoint: database.cluster.endpoint,
      databaseReaderEndpoint: database.cluster.readerEndpoint,
      databaseProxyEndpoints: database.proxyEndpoints,
      databasePort: platform.database.port,
      databaseSecurityGroupId: database.securityGroups.database.id,
      databaseClientSecurityGroupId: database.securityGroups.clients.id,
      backupVaultArn: backup.vault.vault.arn,
    };
  },
});
