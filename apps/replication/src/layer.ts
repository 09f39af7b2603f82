import { DataContract, NetworkContract, ReplicationContract } from "@tandem/contracts";
import type { Region } from "@tandem/core";
import { defineLayer, ofRegion } from "@tandem/platform";
import { aws, configureAwsIn } from "@tandem/provider-aws";
import { RegionLink, Replication, replicationNames } from "@tandem/replication";
import { linkEndOf, placeOf } from "./places.ts";

/**
 * What is copied between the regions. It comes after each region's data: S3 takes a configuration only when both buckets
 * are there and keep versions. Its state lies at home, and no region needs it to plan, apply or take over.
 */
export const replication = defineLayer({
  name: "replication",
  scope: "global",
  description: "Copies of objects and images both ways, the link between the networks",
  providers: [aws],
  reads: { data: DataContract, network: NetworkContract },
  publishes: ReplicationContract,
  build(stack, { platform, region: home, data, network }) {
    const { account, environment, name, peers, regions, replication: settings } = platform;
    const names = replicationNames({ platform: name, environment });
    const providers = new Map(peers.map((peer) => [peer, configureAwsIn(stack, peer)]));
    const { roleArns, batchJobs } = new Replication(stack, "Replication", {
      account,
      settings,
      names,
      tags: stack.tags,
      places: Object.fromEntries(
        regions.map((region) => [region, placeOf(platform, region, ofRegion(data, region), providers.get(region))]),
      ),
    });
    const [peer] = peers;
    if (settings.link === "peering" && peer !== undefined) {
      const end = (region: Region) => linkEndOf(platform, region, ofRegion(network, region), providers.get(region));
      new RegionLink(stack, "Link", { account, name: names.link, requester: end(home), accepter: end(peer) });
    }
    return { roleArns, batchJobs };
  },
});
