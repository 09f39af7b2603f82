import { type AvailabilityZone, pathOf, zoneLetter } from "@tandem/core";
import { networkProblems } from "../problems.ts";
import type { Tier } from "../settings/schema.ts";
import type { Cidr } from "./cidr.ts";
import { type Claim, checkOverlaps, type Remedy, YIELDS } from "./claims.ts";
import { firstFree, freeBlocks } from "./free-space.ts";
import type { RegionInput } from "./input.ts";
import { AWS_PREFIX, PLAN_ORDER, smallestBlockFor, TIER_AREAS, tierArea, zoneSlot } from "./layout.ts";
import { type Report, readBlock } from "./read-block.ts";
import type { PlacedRegion } from "./vpcs.ts";

/** One subnet of a region, written or planned. */
export interface PlacedSubnet {
  readonly tier: Tier;
  readonly zone: AvailabilityZone;
  readonly cidr: Cidr;
  /** Where the definition places it. */
  readonly path?: string;
}

/** Every subnet of a region. Reports the ones that cannot be. */
export function placeSubnets(region: PlacedRegion, report: Report): readonly PlacedSubnet[] {
  const subnets = PLAN_ORDER.filter((tier) => region.input.tiers.includes(tier)).flatMap((tier) =>
    region.zones.flatMap((zone) => placeSubnet(region, tier, zone, report)),
  );
  reportUnused(region, report);
  const inside = subnets.filter((subnet) => fits(region, subnet, subnets, report));
  // Where the pod block and the VPC's overlap, that is one problem, not one for each pair of their subnets.
  for (const within of ["vpc", "pods"]) {
    const alike = inside.filter(({ tier }) => TIER_AREAS[tier].within === within);
    checkOverlaps(
      alike.map((subnet) => claimOf(region, subnet)),
      report,
    );
  }
  return inside;
}

/** The block that a tier's subnets lie in. */
export function parentOf({ vpc, pods }: PlacedRegion, tier: Tier): Cidr | undefined {
  return TIER_AREAS[tier].within === "pods" ? pods : vpc;
}

/** The tier's area, where the block is large enough for one. */
export function areaOf(region: PlacedRegion, tier: Tier): Cidr | undefined {
  const parent = parentOf(region, tier);
  return parent === undefined || parent.prefix > smallestBlockFor(tier) ? undefined : tierArea(parent, tier);
}

/** What of a VPC belongs to no tier, present or to come, and to no subnet. */
export function unclaimed(region: PlacedRegion, vpc: Cidr, subnets: readonly PlacedSubnet[]): readonly Cidr[] {
  return freeBlocks(vpc, [...areasOf(region), ...subnets.map(({ cidr }) => cidr)]);
}

/** Areas of all tiers in the VPC's block, of those that the region does not have too. */
function areasOf(region: PlacedRegion): readonly Cidr[] {
  return PLAN_ORDER.filter((tier) => TIER_AREAS[tier].within === "vpc").flatMap((tier) => areaOf(region, tier) ?? []);
}

function placeSubnet(
  region: PlacedRegion,
  tier: Tier,
  zone: AvailabilityZone,
  report: Report,
): readonly PlacedSubnet[] {
  const text = region.input.subnets?.[tier]?.[zone];
  const path = pathOfSubnet(region.input, tier, zone);
  const cidr = text === undefined ? planned(region, tier, zone) : readBlock(path, text, report);
  return cidr === undefined ? [] : [{ tier, zone, cidr, ...(text === undefined ? {} : { path }) }];
}

function planned(region: PlacedRegion, tier: Tier, zone: AvailabilityZone): Cidr | undefined {
  const area = areaOf(region, tier);
  return area === undefined ? undefined : zoneSlot(area, zoneLetter(zone));
}

function pathOfSubnet(region: RegionInput, tier: Tier, zone: string): string {
  return `${region.path}.${pathOf("subnets", tier, zone)}`;
}

/** Written blocks for zones or tiers that the region does not have, and a pod block without pods. */
function reportUnused({ input: region }: PlacedRegion, report: Report): void {
  if (region.podBlock !== undefined && !region.tiers.includes("pod")) {
    report(unused(`${region.path}.podBlock`, region.podBlock, "pod", region.tiers));
  }
  for (const tier of PLAN_ORDER) {
    for (const [zone, block] of Object.entries(region.subnets?.[tier] ?? {})) {
      const path = pathOfSubnet(region, tier, zone);
      if (!region.tiers.includes(tier)) report(unused(path, block, tier, region.tiers));
      else if (!region.availabilityZones.includes(zone)) report(unused(path, block, zone, region.availabilityZones));
    }
  }
}

function unused(path: string, block: string, missing: string, known: readonly string[]) {
  return networkProblems.unusedBlock({
    path,
    message: `is a block for "${missing}", which the region does not have`,
    expected: `one of ${known.join(", ")}`,
    got: block,
    hint: `remove it, or add "${missing}" to the region's ${/\d/.test(missing) ? "availabilityZones" : "tiers"}`,
  });
}

/** Whether a written subnet is large enough and inside its block; planned ones always are. */
function fits(region: PlacedRegion, subnet: PlacedSubnet, all: readonly PlacedSubnet[], report: Report): boolean {
  const { cidr, path, tier } = subnet;
  const parent = parentOf(region, tier);
  if (path === undefined || parent === undefined) return true;
  const taken = all.filter((other) => other !== subnet).map((other) => other.cidr);
  const found = { path, got: cidr.toString() };
  if (cidr.prefix > AWS_PREFIX.smallest) {
    report(
      networkProblems.subnetSize({
        ...found,
        message: `is a /${cidr.prefix}; AWS takes no subnet smaller than /${AWS_PREFIX.smallest}`,
        expected: `a /${AWS_PREFIX.smallest} or larger in ${parent}`,
        hint: otherBlock(region, subnet, taken, AWS_PREFIX.smallest).hint,
      }),
    );
    return false;
  }
  if (parent.contains(cidr)) return true;
  report(
    networkProblems.subnetOutside({
      ...found,
      message: `is outside the ${tier === "pod" ? "pod block" : "VPC's block"} ${parent}`,
      expected: `a block in ${parent}`,
      hint: otherBlock(region, subnet, taken, Math.max(cidr.prefix, parent.prefix)).hint,
    }),
  );
  return false;
}

function claimOf(region: PlacedRegion, subnet: PlacedSubnet): Claim {
  const { cidr, path, tier, zone } = subnet;
  return {
    name: `the ${tier} subnet of ${zone}`,
    cidr,
    path: path ?? pathOfSubnet(region.input, tier, zone),
    breaks: "an address can be in one subnet only",
    yields: path === undefined ? YIELDS.planned : YIELDS.written,
    remedy: (taken) => otherBlock(region, subnet, taken, cidr.prefix),
  };
}

/**
 * A legal block for a written subnet: in its planned place, then where no tier is or will be, then anywhere in the VPC;
 * or the advice to leave the place to the planner.
 */
function otherBlock(
  region: PlacedRegion,
  { tier, zone }: PlacedSubnet,
  taken: readonly Cidr[],
  prefix: number,
): Remedy {
  const parent = parentOf(region, tier);
  const slot = planned(region, tier, zone);
  const slotIsFree = slot !== undefined && !taken.some((other) => other.overlaps(slot));
  const within = parent === undefined ? [] : [parent];
  const free =
    firstFree(slot === undefined ? [] : [slot], taken, prefix) ??
    firstFree(within, [...taken, ...areasOf(region)], prefix) ??
    firstFree(within, taken, prefix);
  const leaveOut = slotIsFree ? `leave it out and let the planner choose ${slot}` : undefined;
  if (free !== undefined) {
    return { hint: leaveOut === undefined ? `use ${free}` : `use ${free}, or ${leaveOut}`, block: free };
  }
  return { hint: leaveOut ?? `no /${prefix} is free in ${parent ?? "the VPC"}; make another subnet smaller` };
}
