import type { DataContract, NetworkContract } from "@tandem/contracts";
import type { ContractValues, Region } from "@tandem/core";
import { dataNames } from "@tandem/data";
import { bucketProfiles } from "@tandem/data/settings";
import { ofRegion, type Platform } from "@tandem/platform";
import type { LinkEnd, ReplicationPlace } from "@tandem/replication";
import type { TerraformProvider } from "cdktf";

/** Where a region's copies come from and go to. Names are computed; keys are known to AWS alone, so they are read. */
export function placeOf(
  { name: platform, environment, account }: Platform,
  region: Region,
  { keyArns }: ContractValues<typeof DataContract>,
  provider: TerraformProvider | undefined,
): ReplicationPlace {
  const { buckets } = dataNames({ platform, environment, account, region });
  const keyOf = (purpose: string) => keyArns[purpose] ?? missing(purpose, region);
  return {
    endOf: (bucketClass) => ({
      bucket: buckets[bucketClass],
      region,
      keyArn: keyOf(bucketProfiles[bucketClass].key ?? "data"),
    }),
    reportBucket: buckets.logs,
    imageKeyArn: keyOf("data"),
    provider,
  };
}

/** A region's side of the link: routes from the private tier alone. */
export function linkEndOf(
  platform: Platform,
  region: Region,
  { vpcId, routeTableIds }: ContractValues<typeof NetworkContract>,
  provider: TerraformProvider | undefined,
): LinkEnd {
  const tables = ofRegion(platform.dimensions, region).routeTables ?? [];
  const byTable = tables.map((table, index) => [table, routeTableIds[index] ?? missing(table, region)] as const);
  return {
    region,
    vpcId,
    // From the address plan, not from the state: what is planned is checked for overlaps.
    block: ofRegion(platform.addresses.regions, region).block,
    routeTableIds: Object.fromEntries(byTable.filter(([table]) => table.startsWith("private-"))),
    provider,
  };
}

function missing(what: string, region: Region): never {
  throw new Error(`The contracts of ${region} have no ${what}.`);
}
