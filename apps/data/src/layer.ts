import { DataContract, NetworkContract } from "@tandem/contracts";
import { nextRegion } from "@tandem/core";
import { dataNames, RegionBackup, RegionBuckets, RegionKeys, ReleaseRole, vaultArn } from "@tandem/data";
import { defineLayer } from "@tandem/platform";
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
  build(stack, { platform, region }) {
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
    const copyRegion = nextRegion(region, regions);
    const backup = new RegionBackup(stack, "Backup", {
      ...owner,
      names,
      settings: settings.backup,
      keyArn: keys.backup.arn,
      copyVaultArn: vaultArn(dataNames({ ...owner, region: copyRegion }).backupVault, { account, region: copyRegion }),
      destroyable,
    });
    return {
      keyArns,
      bucketNames: buckets.valuesOf(({ bucket }) => bucket.bucket),
      bucketArns: buckets.valuesOf(({ arn }) => arn),
      databaseClusterArn: "",
      databaseClusterResourceId: "",
      databaseEndpoint: "",
      databaseReaderEndpoint: "",
      databaseProxyEndpoints: {},
      databasePort: 0,
      databaseSecurityGroupId: "",
      databaseClientSecurityGroupId: "",
      backupVaultArn: backup.vault.vault.arn,
    };
  },
});
