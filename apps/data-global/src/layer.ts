import { DataGlobalContract } from "@tandem/contracts";
import { nameOf, type Region } from "@tandem/core";
import { dataNames, SharedKeys } from "@tandem/data";
import { defineLayer } from "@tandem/platform";
import { aws, configureAwsIn } from "@tandem/provider-aws";

/** What all regions share. Its state lies at home; what it makes in a peer is made with that region's own configuration. */
export const dataGlobal = defineLayer({
  name: "data-global",
  scope: "global",
  description: "Aurora global cluster, release registry, database secret",
  providers: [aws],
  reads: {},
  publishes: DataGlobalContract,
  build(stack, { platform, region: home }) {
    const { account, data: settings, environment, name, peers, regions } = platform;
    const providers = new Map(peers.map((peer) => [peer, configureAwsIn(stack, peer)]));
    const namesIn = (region: Region) => dataNames({ platform: name, environment, account, region });
    for (const region of regions) {
      new SharedKeys(stack, `Keys-${region}`, {
        account,
        region,
        aliases: namesIn(region).keyAliases,
        destroyable: settings.destroyable,
        provider: providers.get(region),
      });
    }
    const names = namesIn(home);
    return {
      globalClusterId: nameOf("auroraGlobalCluster", { platform: name, environment, part: "registry" }),
      globalWriterEndpoint: "",
      registryTable: names.registryTable,
      databaseSecret: names.databaseSecret,
    };
  },
});
