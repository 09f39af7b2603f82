import { isRegion } from "@tandem/core";
import type { Tier } from "../settings/schema.ts";
import { Cidr } from "./cidr.ts";
import { PLAN_ORDER } from "./layout.ts";
import type { RegionAddresses, TierAddresses } from "./plan.ts";
import { areaOf, type PlacedSubnet, unclaimed } from "./subnets.ts";
import type { PlacedRegion } from "./vpcs.ts";

/** Addresses that AWS keeps of each subnet (VPC user guide, "Subnet CIDR blocks"). */
const KEPT_BY_AWS = 5;

/** A region's part of the plan; absent where a problem left it without name or block. */
export function regionAddresses(region: PlacedRegion, subnets: readonly PlacedSubnet[]): RegionAddresses | undefined {
  const { input, slot, vpc, pods } = region;
  if (!isRegion(input.name) || vpc === undefined) return undefined;
  const tiers = PLAN_ORDER.filter((tier) => input.tiers.includes(tier));
  return {
    region: input.name,
    slot,
    block: vpc.toString(),
    ...(pods === undefined ? {} : { podBlock: pods.toString() }),
    tiers: Object.fromEntries(tiers.map((tier) => [tier, tierAddresses(region, tier, subnets)])),
    free: unclaimed(region, vpc, subnets).map(String),
  };
}

function tierAddresses(region: PlacedRegion, tier: Tier, all: readonly PlacedSubnet[]): TierAddresses {
  const subnets = all.filter((subnet) => subnet.tier === tier);
  const area = subnets.some(({ path }) => path === undefined) ? areaOf(region, tier) : undefined;
  const outside = subnets.filter(({ cidr }) => area?.contains(cidr) !== true).map(({ cidr }) => cidr);
  return {
    areas: [...(area === undefined ? [] : [area]), ...outside].sort(Cidr.compare).map(String),
    subnets: Object.fromEntries(
      subnets.map(({ zone, cidr }) => [zone, { block: cidr.toString(), usableAddresses: cidr.size - KEPT_BY_AWS }]),
    ),
  };
}
