import { pathOf } from "@tandem/core";
import { type AddressPlan, planCidrs } from "@tandem/network/addresses";
import { type NetworkRegion, type NetworkSettings, networkProfiles, type Tier } from "@tandem/network/settings";
import { type DefinedRegion, definedRegions } from "./regions.ts";
import type { ParsedDefinition } from "./schema/platform.ts";

/** Plans every block of the platform. */
export function planAddresses(definition: ParsedDefinition, { tiers }: NetworkSettings) {
  const { addresses, profile } = definition;
  return planCidrs({
    path: "addresses",
    block: addresses.block,
    serviceBlock: addresses.serviceBlock,
    allowPublicRanges: addresses.allowPublicRanges,
    vpcPrefix: networkProfiles[profile].vpcPrefix,
    minimumZones: networkProfiles[profile].minimumZones,
    reserved: (addresses.onPremises ?? []).map(({ name, block }, index) => ({
      name,
      block,
      path: `addresses.onPremises[${index}].block`,
    })),
    regions: definedRegions(definition).map(({ path, entry: { ipamPoolId, natAvailabilityZones, ...entry } }) => ({
      path,
      tiers,
      ...entry,
    })),
  });
}

/** Regions as the network's rules look at them. */
export function networkRegions(definition: ParsedDefinition, plan: AddressPlan | undefined): readonly NetworkRegion[] {
  return definedRegions(definition).map(({ path, entry }) => ({
    path,
    availabilityZones: entry.availabilityZones,
    natAvailabilityZones: entry.natAvailabilityZones,
    smallestSubnet: smallestSubnets({ path, entry }, plan),
  }));
}

function smallestSubnets(
  { path, entry }: DefinedRegion,
  plan: AddressPlan | undefined,
): NetworkRegion["smallestSubnet"] {
  const tiers = Object.entries(plan?.regions[entry.name]?.tiers ?? {}) as [Tier, { subnets: object }][];
  return Object.fromEntries(
    tiers.map(([tier, { subnets }]) => {
      const [zone, smallest] = Object.entries(subnets as Readonly<Record<string, { usableAddresses: number }>>).reduce(
        (least, each) => (each[1].usableAddresses < least[1].usableAddresses ? each : least),
      );
      return [tier, { path: `${path}.${pathOf("subnets", tier, zone)}`, addresses: smallest.usableAddresses }];
    }),
  );
}
