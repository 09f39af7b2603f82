import { type Problem, sortProblems } from "@tandem/core";
import { networkProblems } from "../problems.ts";
import { checkPrivate, fitsPods, fitsServices, fitsVpc, serviceBlockFor } from "./check-blocks.ts";
import type { Cidr } from "./cidr.ts";
import { type Claim, checkOverlaps, YIELDS } from "./claims.ts";
import { freeBlocks } from "./free-space.ts";
import type { AddressInput } from "./input.ts";
import { AWS_PREFIX, PLANNED_VPC_PREFIX } from "./layout.ts";
import type { AddressPlan } from "./plan.ts";
import { DEFAULT_SERVICE_BLOCK, SPECIAL_RANGES } from "./ranges.ts";
import { type Report, readBlock } from "./read-block.ts";
import { regionAddresses } from "./region-addresses.ts";
import { hasPlannedPods, hasPlannedVpc, readSlots } from "./slots.ts";
import { placeSubnets } from "./subnets.ts";
import { remedyOf } from "./suggest-block.ts";
import { claimsOf, type PlacedRegion, placeRegion } from "./vpcs.ts";

/** Prefix length of the largest platform block that a hint names: 16 VPCs of the largest size. */
const LARGEST_SUGGESTED = 12;

/** A plan where there are no errors, and every problem, ordered by path. */
export interface AddressPlanning {
  readonly plan?: AddressPlan;
  readonly problems: readonly Problem[];
}

/**
 * Gives every region, tier and zone its block. A place depends on the region's slot, the tier and the zone's letter and on
 * nothing else, so what exists never moves when something is added; `layout.ts` has the table. Regions have different
 * names, which is for the caller to check. Never throws.
 */
export function planCidrs(input: AddressInput): AddressPlanning {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const platform = readPlatformBlock(input, report);
  const service = readBlock(servicePath(input), input.serviceBlock ?? DEFAULT_SERVICE_BLOCK, report);
  const around = [...specialClaims(), ...reservedClaims(input, report)];
  const services = serviceClaims(input, service);
  const taken = [...around, ...services].map(({ cidr }) => cidr);
  if (platform !== undefined) {
    const prefix = Math.max(platform.prefix, LARGEST_SUGGESTED);
    checkPrivate(`${input.path}.block`, platform, prefix, input, undefined, taken, report);
  }
  const placed = readSlots(input, platform, taken, report).map(({ region, slot }) =>
    placeRegion(input, region, slot, platform, report),
  );
  const claimsIn = (regions: readonly PlacedRegion[]) => regions.flatMap((region) => claimsOf(region, input, platform));
  const all = [...around, ...services, ...claimsIn(placed)];
  const others = (cidr: Cidr) => all.flatMap((claim) => (claim.cidr === cidr ? [] : claim.cidr));
  const fitting = services.filter(({ cidr }) => fitsServices(servicePath(input), cidr, others(cidr), report));
  const regions = placed.map((region) => keepFitting(region, input, platform, others, report));
  checkOverlaps([...around, ...fitting, ...claimsIn(regions)], report);
  const planned = regions.flatMap((region) => regionAddresses(region, placeSubnets(region, report)) ?? []);
  const sorted = sortProblems(problems);
  if (platform === undefined || service === undefined || sorted.some(({ severity }) => severity === "error")) {
    return { problems: sorted };
  }
  const plan: AddressPlan = {
    block: platform.toString(),
    serviceBlock: service.toString(),
    regions: Object.fromEntries(planned.map((region) => [region.region, region])),
    free: freeBlocks(platform, others(platform)).map(String),
  };
  return { plan, problems: sorted };
}

/** The platform's block; absent too where planned VPCs would have no legal size. */
function readPlatformBlock(input: AddressInput, report: Report): Cidr | undefined {
  const block = readBlock(`${input.path}.block`, input.block, report);
  const { largest, smallest } = PLANNED_VPC_PREFIX;
  if (Number.isInteger(input.vpcPrefix) && input.vpcPrefix >= largest && input.vpcPrefix <= smallest) return block;
  report(
    networkProblems.vpcSize({
      path: `${input.path}.vpcPrefix`,
      message: "leaves AWS or the tiers no legal size",
      expected: `a number from ${largest} to ${smallest}`,
      got: input.vpcPrefix,
      hint: `use ${input.vpcPrefix < largest ? largest : smallest}`,
    }),
  );
  return undefined;
}

function specialClaims(): readonly Claim[] {
  return SPECIAL_RANGES.map((range) => ({ ...range, yields: YIELDS.never }));
}

function reservedClaims({ reserved }: AddressInput, report: Report): readonly Claim[] {
  return reserved.flatMap(({ name, block, path }) => {
    const cidr = readBlock(path, block, report);
    if (cidr === undefined) return [];
    return [{ name: `"${name}"`, cidr, path, breaks: `traffic to "${name}" would never leave`, yields: YIELDS.never }];
  });
}

function servicePath({ path }: AddressInput): string {
  return `${path}.serviceBlock`;
}

function serviceClaims(input: AddressInput, block: Cidr | undefined): readonly Claim[] {
  if (block === undefined) return [];
  return [
    {
      name: "the block of Kubernetes services",
      cidr: block,
      path: servicePath(input),
      breaks: "pods would take these addresses for services and never reach what has them",
      yields: input.serviceBlock === undefined ? YIELDS.byDefault : YIELDS.written,
      remedy: (taken) => remedyOf(serviceBlockFor(taken, block.prefix), block.prefix),
    },
  ];
}

/** The region without the blocks that AWS would refuse by themselves, so that one mistake gives one message. */
function keepFitting(
  region: PlacedRegion,
  input: AddressInput,
  platform: Cidr | undefined,
  others: (cidr: Cidr) => readonly Cidr[],
  report: Report,
): PlacedRegion {
  const { vpc, pods, ...rest } = region;
  const writtenVpc = hasPlannedVpc(region.input) ? undefined : vpc;
  if (writtenVpc !== undefined) {
    const prefix = Math.min(Math.max(writtenVpc.prefix, AWS_PREFIX.largest), AWS_PREFIX.smallest);
    checkPrivate(`${region.input.path}.block`, writtenVpc, prefix, input, platform, others(writtenVpc), report);
  }
  const vpcFits = writtenVpc === undefined || fitsVpc(region, writtenVpc, platform, others(writtenVpc), report);
  const podsFit =
    pods === undefined || hasPlannedPods(region.input) || fitsPods(region.input, pods, others(pods), report);
  return {
    ...rest,
    ...(vpcFits && vpc !== undefined ? { vpc } : {}),
    ...(podsFit && pods !== undefined ? { pods } : {}),
  };
}
