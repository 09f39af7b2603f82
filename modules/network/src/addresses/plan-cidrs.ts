import { isRegion, type Problem, sortProblems } from "@tandem/core";
import { networkProblems } from "../problems.ts";
import { checkPrivate, checkServiceBlock, fitsPods, fitsVpc, serviceBlockFor } from "./check-blocks.ts";
import type { Cidr } from "./cidr.ts";
import { type Claim, checkOverlaps, takenByOthers, YIELDS } from "./claims.ts";
import { freeBlocks } from "./free-space.ts";
import type { AddressInput } from "./input.ts";
import { PLANNED_VPC_PREFIX } from "./layout.ts";
import type { AddressPlan } from "./plan.ts";
import { DEFAULT_SERVICE_BLOCK, SPECIAL_RANGES } from "./ranges.ts";
import { type Report, readBlock } from "./read-block.ts";
import { regionAddresses } from "./region-addresses.ts";
import { hasPlannedPods, hasPlannedVpc, readSlots } from "./slots.ts";
import { placeSubnets } from "./subnets.ts";
import { remedyOf } from "./suggest-block.ts";
import { claimsOf, type PlacedRegion, placeRegion } from "./vpcs.ts";

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
  const service = readBlock(`${input.path}.serviceBlock`, input.serviceBlock ?? DEFAULT_SERVICE_BLOCK, report);
  const elsewhere = [...specialClaims(), ...reservedClaims(input, report), ...serviceClaims(input, service)];
  const taken = elsewhere.map(({ cidr }) => cidr);
  if (platform !== undefined) checkPrivate(`${input.path}.block`, platform, input, undefined, taken, report);
  const placed = readSlots(input, platform, taken, report).map(({ region, slot }) =>
    placeRegion(input, region, slot, platform, report),
  );
  const claims = [...elsewhere, ...placed.flatMap((region) => claimsOf(region, input, platform))];
  if (service !== undefined)
    checkServiceBlock(`${input.path}.serviceBlock`, service, takenByOthers(claims, claimOn(claims, service)), report);
  const regions = placed.map((region) => keepFitting(region, input, platform, claims, report));
  checkOverlaps([...elsewhere, ...regions.flatMap((region) => claimsOf(region, input, platform))], report);
  const planned = regions.map((region) => regionAddresses(region, placeSubnets(region, report)));
  const sorted = sortProblems(problems);
  if (platform === undefined || service === undefined || sorted.some(({ severity }) => severity === "error")) {
    return { problems: sorted };
  }
  const plan: AddressPlan = {
    block: platform.toString(),
    serviceBlock: service.toString(),
    regions: Object.fromEntries(
      planned.flatMap((region) => (region !== undefined && isRegion(region.region) ? [[region.region, region]] : [])),
    ),
    free: freeBlocks(platform, [...taken, ...regions.flatMap(({ vpc }) => vpc ?? [])]).map(String),
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

function serviceClaims(input: AddressInput, block: Cidr | undefined): readonly Claim[] {
  if (block === undefined) return [];
  return [
    {
      name: "the block of Kubernetes services",
      cidr: block,
      path: `${input.path}.serviceBlock`,
      breaks: "pods would take these addresses for services and never reach what has them",
      yields: input.serviceBlock === undefined ? YIELDS.byDefault : YIELDS.written,
      remedy: (taken) => remedyOf(serviceBlockFor(taken, block.prefix), block.prefix),
    },
  ];
}

function claimOn(claims: readonly Claim[], cidr: Cidr): Claim | undefined {
  return claims.find((claim) => claim.cidr === cidr);
}

/** The region without the blocks that AWS would refuse by themselves, so that one mistake gives one message. */
function keepFitting(
  region: PlacedRegion,
  input: AddressInput,
  platform: Cidr | undefined,
  claims: readonly Claim[],
  report: Report,
): PlacedRegion {
  const { vpc, pods, ...rest } = region;
  const others = (cidr: Cidr) => takenByOthers(claims, claimOn(claims, cidr));
  const writtenVpc = hasPlannedVpc(region.input) ? undefined : vpc;
  if (writtenVpc !== undefined) {
    checkPrivate(`${region.input.path}.block`, writtenVpc, input, platform, others(writtenVpc), report);
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
