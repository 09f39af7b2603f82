import { databaseNames, GlobalCluster } from "@tandem/aurora";
import { DataGlobalContract } from "@tandem/contracts";
import type { Region } from "@tandem/core";
import { backupTags, DatabaseSecret, dataNames, ReleaseRegistry, SharedKeys } from "@tandem/data";
import { defineLayer } from "@tandem/platform";
import { aws, configureAwsIn } from "@tandem/provider-aws";

/**
 * What all regions share. Its state lies at home; what it makes in a peer is made with that region's own configuration,
 * and with keys of that region, which must be there before the region's own data layer is.
 */
export const dataGlobal = defineLayer({
  name: "data-global",
  scope: "global",
  description: "Aurora global cluster, release registry, database secret",
  providers: [aws],
  reads: {},
  publishes: DataGlobalContract,
  build(stack, { platform, region: home }) {
    const { account, data: settings, database, environment, name, peers } = platform;
    const { destroyable } = settings;
    const names = dataNames({ platform: name, environment, account, region: home });
    const keysIn = (region: Region, provider?: ReturnType<typeof configureAwsIn>) =>
      new SharedKeys(stack, `Keys-${region}`, { account, region, aliases: names.keyAliases, destroyable, provider });
    const { keys: homeKeys } = keysIn(home);
    const places = peers.map((region) => {
      const provider = configureAwsIn(stack, region);
      return { region, provider, keys: keysIn(region, provider).keys };
    });
    const registry = new ReleaseRegistry(stack, "Registry", {
      name: names.registryTable,
      home: { region: home, keyArn: homeKeys.registry.arn },
      peers: places.map(({ region, provider, keys }) => ({ region, provider, keyArn: keys.registry.arn })),
      destroyable,
      tags: backupTags(names),
    });
    const secret = new DatabaseSecret(stack, "DatabaseSecret", {
      name: names.databaseSecret,
      home: { region: home, keyArn: homeKeys.secrets.arn },
      peers: places.map(({ region, keys }) => ({ region, keyArn: keys.secrets.arn })),
      username: database.adminName,
      port: database.port,
      passwordVersion: database.passwordVersion,
      destroyable,
    });
    const globalDatabase = new GlobalCluster(stack, "Database", {
      name: databaseNames({ platform: name, environment, region: home }).globalCluster,
      settings: database,
    });
    return {
      globalClusterId: globalDatabase.globalCluster.id,
      globalWriterEndpoint: globalDatabase.writerEndpoint,
      registryTable: registry.table.name,
      databaseSecret: secret.secret.name,
    };
  },
});
