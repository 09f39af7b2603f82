import { DataContract, NetworkContract } from "@tandem/contracts";
import { byClass, dataNames, RegionKeys } from "@tandem/data";
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
    const { account, data: settings, environment, name } = platform;
    const names = dataNames({ platform: name, environment, account, region });
    const keys = new RegionKeys(stack, "Keys", {
      account,
      region,
      aliases: names.keyAliases,
      destroyable: settings.destroyable,
    });
    return {
      keyArns: keys.arns,
      bucketNames: byClass((each) => names.buckets[each]),
      bucketArns: byClass((each) => names.buckets[each]),
      databaseClusterArn: "",
      databaseClusterResourceId: "",
      databaseEndpoint: "",
      databaseReaderEndpoint: "",
      databaseProxyEndpoints: {},
      databasePort: 0,
      databaseSecurityGroupId: "",
      databaseClientSecurityGroupId: "",
      backupVaultArn: "",
    };
  },
});
