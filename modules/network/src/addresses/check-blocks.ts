import { networkProblems } from "../problems.ts";
import type { Tier } from "../settings/schema.ts";
import { Cidr } from "./cidr.ts";
import { firstFree } from "./free-space.ts";
import type { AddressInput, RegionInput } from "./input.ts";
import { AWS_PREFIX, smallestBlockFor, TIER_AREAS, ZONE_BITS } from "./layout.ts";
import { isPrivate, isSpecial, POD_RANGE, PRIVATE_RANGES, SERVICE_PREFIX } from "./ranges.ts";
import type { Report } from "./read-block.ts";
import { suggestBlock, useBlock } from "./suggest-block.ts";
import type { PlacedRegion } from "./vpcs.ts";

const RANGES = "10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10";

/**
 * Reports a block of public addresses, unless the definition accepts them. Special ranges have a message of their own.
 * @param prefix size of the block to suggest
 */
export function checkPrivate(
  path: string,
  cidr: Cidr,
  prefix: number,
  { path: section, allowPublicRanges }: AddressInput,
  near: Cidr | undefined,
  taken: readonly Cidr[],
  report: Report,
): void {
  if (allowPublicRanges === true || isPrivate(cidr) || isSpecial(cidr)) return;
  report(
    networkProblems.publicRange({
      path,
      message: "holds public addresses of the internet",
      expected: `a block in ${RANGES}`,
      got: cidr.toString(),
      hint: `${useBlock(suggestBlock([near], taken, prefix), prefix)}; if the addresses are your own, set ${section}.allowPublicRanges to true`,
    }),
  );
}

/** Whether AWS and the region's tiers can do with a written VPC block; reports why not. */
export function fitsVpc(
  { input: region }: PlacedRegion,
  vpc: Cidr,
  platform: Cidr | undefined,
  taken: readonly Cidr[],
  report: Report,
): boolean {
  const tiers = region.tiers.filter((tier) => TIER_AREAS[tier].within === "vpc" && hasPlannedSubnet(region, tier));
  const need = Math.min(AWS_PREFIX.smallest, ...tiers.map(smallestBlockFor));
  const found = { path: `${region.path}.block`, got: vpc.toString() };
  const hint = (prefix: number) =>
    useBlock(suggestBlock([Cidr.around(vpc.first, Math.min(prefix, vpc.prefix)), platform], taken, prefix), prefix);
  if (vpc.prefix < AWS_PREFIX.largest || vpc.prefix > AWS_PREFIX.smallest) {
    const prefix = vpc.prefix < AWS_PREFIX.largest ? AWS_PREFIX.largest : need;
    report(
      networkProblems.vpcSize({
        ...found,
        message: `is a /${vpc.prefix}; AWS takes /${AWS_PREFIX.largest} to /${AWS_PREFIX.smallest}`,
        expected: `a /${AWS_PREFIX.largest} to /${need}`,
        hint: hint(prefix),
      }),
    );
    return false;
  }
  const tooSmall = tiers.find((tier) => smallestBlockFor(tier) === need);
  if (vpc.prefix <= need || tooSmall === undefined) return true;
  const subnet = vpc.prefix + TIER_AREAS[tooSmall].areaBits + ZONE_BITS;
  report(
    networkProblems.vpcTooSmallForTiers({
      ...found,
      message: `is too small: subnets of the ${tooSmall} tier would be /${subnet}, and AWS takes none smaller than /${AWS_PREFIX.smallest}`,
      expected: `a /${need} or larger for the tiers ${region.tiers.join(", ")}`,
      hint: hint(need),
    }),
  );
  return false;
}

/** Whether a tier has a subnet that the definition does not place itself. */
function hasPlannedSubnet({ availabilityZones, subnets }: RegionInput, tier: Tier): boolean {
  return availabilityZones.some((zone) => subnets?.[tier]?.[zone] === undefined);
}

/** Whether a written pod block is of the right range and size; reports why not. */
export function fitsPods(region: RegionInput, pods: Cidr, taken: readonly Cidr[], report: Report): boolean {
  const smallest = smallestBlockFor("pod");
  const prefix = Math.min(Math.max(pods.prefix, AWS_PREFIX.largest), smallest);
  const free = firstFree([...(POD_RANGE.contains(pods) ? [pods] : []), POD_RANGE], taken, prefix);
  const found = {
    path: `${region.path}.podBlock`,
    got: pods.toString(),
    hint: free === undefined ? "make another pod block smaller" : `use ${free}`,
  };
  if (!POD_RANGE.contains(pods)) {
    report(
      networkProblems.podRange({ ...found, message: `is outside ${POD_RANGE}`, expected: `a block in ${POD_RANGE}` }),
    );
    return false;
  }
  if (pods.prefix === prefix) return true;
  report(
    networkProblems.podBlockSize({
      ...found,
      message: `is a /${pods.prefix}`,
      expected: `a /${AWS_PREFIX.largest} to /${smallest}`,
    }),
  );
  return false;
}

/** Whether EKS takes a service block; reports why not. */
export function fitsServices(path: string, block: Cidr, taken: readonly Cidr[], report: Report): boolean {
  const { largest, smallest } = SERVICE_PREFIX;
  const inRange = PRIVATE_RANGES.some((range) => range.contains(block));
  if (isSpecial(block) || (inRange && block.prefix >= largest && block.prefix <= smallest)) return true;
  const prefix = Math.min(Math.max(block.prefix, 16), smallest);
  report(
    networkProblems.serviceBlock({
      path,
      message: inRange ? `is a /${block.prefix}` : "is outside the ranges that EKS takes",
      expected: `a /${largest} to /${smallest} in ${PRIVATE_RANGES.join(", ")}`,
      got: block.toString(),
      hint: useBlock(serviceBlockFor(taken, prefix), prefix),
    }),
  );
  return false;
}

/** A free block for services, where EKS itself would look first. */
export function serviceBlockFor(taken: readonly Cidr[], prefix: number): Cidr | undefined {
  return suggestBlock([PRIVATE_RANGES[1]], taken, prefix);
}
