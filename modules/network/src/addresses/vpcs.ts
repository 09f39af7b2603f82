import type { AvailabilityZone } from "@tandem/core";
import type { Cidr } from "./cidr.ts";
import { type Claim, type Remedy, YIELDS } from "./claims.ts";
import { firstFree } from "./free-space.ts";
import type { AddressInput, RegionInput } from "./input.ts";
import { POD_PREFIX } from "./layout.ts";
import { POD_RANGE } from "./ranges.ts";
import { type Report, readBlock } from "./read-block.ts";
import { readZones } from "./read-zones.ts";
import { hasPlannedPods, hasPlannedVpc, isSlot, slotCount } from "./slots.ts";
import { remedyOf, suggestBlock } from "./suggest-block.ts";

/** A region with its blocks found; a block is absent where its text or slot is none. */
export interface PlacedRegion {
  readonly input: RegionInput;
  readonly zones: readonly AvailabilityZone[];
  readonly slot: number;
  readonly vpc?: Cidr;
  /** There where the tiers hold `pod`. */
  readonly pods?: Cidr;
}

/** Finds a region's blocks: the ones that were written, or its slot's. */
export function placeRegion(
  input: AddressInput,
  region: RegionInput,
  slot: number,
  platform: Cidr | undefined,
  report: Report,
): PlacedRegion {
  const zones = readZones(region, input.minimumZones, report);
  const slotted = isSlot(slot, slotCount(region, platform, input.vpcPrefix)) ? slot : undefined;
  const vpc = placeVpc(input, region, slotted, platform, report);
  const pods = placePods(region, slotted, report);
  return { input: region, zones, slot, ...(vpc === undefined ? {} : { vpc }), ...(pods === undefined ? {} : { pods }) };
}

function placeVpc(
  { vpcPrefix }: AddressInput,
  region: RegionInput,
  slot: number | undefined,
  platform: Cidr | undefined,
  report: Report,
): Cidr | undefined {
  if (region.block !== undefined) return readBlock(`${region.path}.block`, region.block, report);
  return slot === undefined ? undefined : platform?.subnet(vpcPrefix - platform.prefix, slot);
}

function placePods(region: RegionInput, slot: number | undefined, report: Report): Cidr | undefined {
  if (!region.tiers.includes("pod")) return undefined;
  if (region.podBlock !== undefined) return readBlock(`${region.path}.podBlock`, region.podBlock, report);
  return slot === undefined ? undefined : podSlot(slot);
}

function podSlot(slot: number): Cidr {
  return POD_RANGE.subnet(POD_PREFIX - POD_RANGE.prefix, slot);
}

/** What a region's blocks claim. */
export function claimsOf(
  { input: region, slot, vpc, pods }: PlacedRegion,
  input: AddressInput,
  platform: Cidr | undefined,
): readonly Claim[] {
  const claims: Claim[] = [];
  if (vpc !== undefined) {
    const planned = hasPlannedVpc(region);
    claims.push({
      name: `the VPC of ${region.name}`,
      cidr: vpc,
      path: planned ? `${region.path}.slot` : `${region.path}.block`,
      breaks: `no route to the VPC of ${region.name} would work there, and AWS refuses to connect VPCs that overlap`,
      yields: planned ? YIELDS.planned : YIELDS.written,
      remedy: (taken) =>
        planned
          ? otherSlot(region, input, platform, taken)
          : remedyOf(suggestBlock([platform], taken, vpc.prefix), vpc.prefix),
      ...(planned ? { origin: `VPC in slot ${slot}` } : {}),
    });
  }
  if (pods !== undefined) {
    const planned = hasPlannedPods(region);
    claims.push({
      name: `the pod block of ${region.name}`,
      cidr: pods,
      path: `${region.path}.podBlock`,
      breaks: `no route to the pods of ${region.name} would work there`,
      yields: planned ? YIELDS.plannedPods : YIELDS.written,
      remedy: (taken) => otherPodBlock(pods, taken),
      ...(planned ? { origin: `pods in slot ${slot}` } : {}),
    });
  }
  return claims;
}

/** A slot whose blocks nobody has, or a block that the region can be given. */
function otherSlot(
  region: RegionInput,
  { vpcPrefix }: AddressInput,
  platform: Cidr | undefined,
  taken: readonly Cidr[],
): Remedy {
  const isFree = (cidr: Cidr) => !taken.some((other) => other.overlaps(cidr));
  const count = platform === undefined ? 0 : slotCount(region, platform, vpcPrefix);
  for (let slot = 0; slot < count; slot++) {
    const block = platform?.subnet(vpcPrefix - platform.prefix, slot);
    const pods = hasPlannedPods(region) ? podSlot(slot) : undefined;
    if (block !== undefined && isFree(block) && (pods === undefined || (isFree(pods) && !pods.overlaps(block)))) {
      return { hint: `set ${region.path}.slot to ${slot}, which gives ${block}`, block };
    }
  }
  const block = suggestBlock([platform], taken, vpcPrefix);
  return block === undefined ? remedyOf(block, vpcPrefix) : { hint: `set ${region.path}.block to ${block}`, block };
}

function otherPodBlock(pods: Cidr, taken: readonly Cidr[]): Remedy {
  const block = firstFree([POD_RANGE], taken, pods.prefix);
  return block === undefined ? { hint: "make another pod block smaller" } : { hint: `use ${block}`, block };
}
