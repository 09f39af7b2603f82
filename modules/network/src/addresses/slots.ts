import { networkProblems } from "../problems.ts";
import { Cidr } from "./cidr.ts";
import type { AddressInput, RegionInput } from "./input.ts";
import { POD_PREFIX } from "./layout.ts";
import { isPrivate, POD_RANGE } from "./ranges.ts";
import type { Report } from "./read-block.ts";
import { suggestBlock, useBlock } from "./suggest-block.ts";

/** Pod blocks that there are. */
const POD_SLOTS = 2 ** (POD_PREFIX - POD_RANGE.prefix);

/** Whether a region's VPC is cut from the platform's block. */
export function hasPlannedVpc(region: RegionInput): boolean {
  return region.block === undefined;
}

/** Whether a region's pod block is cut from the pods' range. */
export function hasPlannedPods(region: RegionInput): boolean {
  return region.tiers.includes("pod") && region.podBlock === undefined;
}

/** Slots that are there for a region, by what it takes from them. */
export function slotCount(region: RegionInput, platform: Cidr | undefined, vpcPrefix: number): number {
  const vpcs = platform === undefined ? Number.POSITIVE_INFINITY : Math.floor(2 ** (vpcPrefix - platform.prefix));
  return Math.min(
    hasPlannedVpc(region) ? vpcs : Number.POSITIVE_INFINITY,
    hasPlannedPods(region) ? POD_SLOTS : Number.POSITIVE_INFINITY,
  );
}

/** Each region's slot, as the definition or its position says. Reports slots that do not exist or are taken twice. */
export function readSlots(
  input: AddressInput,
  platform: Cidr | undefined,
  elsewhere: readonly Cidr[],
  report: Report,
): readonly number[] {
  const slots = input.regions.map(({ slot }, index) => slot ?? index);
  const tooSmall = platform !== undefined && reportTooSmall(input, platform, elsewhere, report);
  for (const [index, region] of input.regions.entries()) {
    const slot = slots[index] ?? index;
    const count = slotCount(region, platform, input.vpcPrefix);
    if (usesSlot(region) && !isSlot(slot, count) && !(tooSmall && region.slot === undefined)) {
      report(outOfRange(region, slot, count, freeSlot(input, slots, count)));
    }
    const first = input.regions.findIndex((other, at) => usesSlot(other) && slots[at] === slot);
    if (usesSlot(region) && first < index) report(twice(input, slots, first, index, platform));
  }
  return slots;
}

function usesSlot(region: RegionInput): boolean {
  return hasPlannedVpc(region) || hasPlannedPods(region);
}

/** Whether a slot is one of so many. */
export function isSlot(slot: number, count: number): boolean {
  return Number.isInteger(slot) && slot >= 0 && slot < count;
}

function freeSlot(input: AddressInput, slots: readonly number[], count: number): number | undefined {
  const taken = new Set(
    slots.filter((_, index) => input.regions.some((region, at) => at === index && usesSlot(region))),
  );
  const candidates = Array.from({ length: Math.min(count, taken.size + 1) }, (_, slot) => slot);
  return candidates.find((slot) => !taken.has(slot));
}

/** Reports a platform block with fewer slots than regions that need one. */
function reportTooSmall(input: AddressInput, platform: Cidr, elsewhere: readonly Cidr[], report: Report): boolean {
  const planned = input.regions.filter(hasPlannedVpc).length;
  const room = Math.floor(2 ** (input.vpcPrefix - platform.prefix));
  if (planned <= room) return false;
  const prefix = input.vpcPrefix - Math.ceil(Math.log2(planned));
  const wider = Cidr.around(platform.first, Math.min(prefix, platform.prefix));
  const free = isPrivate(wider) && !elsewhere.some((block) => block.overlaps(wider));
  report(
    networkProblems.platformTooSmall({
      path: `${input.path}.block`,
      message: `has room for ${room} of ${planned} VPCs`,
      expected: `a /${prefix} or larger: ${planned} regions with a /${input.vpcPrefix} each`,
      got: input.block,
      hint: useBlock(free ? wider : suggestBlock([], elsewhere, prefix), prefix),
    }),
  );
  return true;
}

function outOfRange(region: RegionInput, slot: number, count: number, free: number | undefined) {
  const source = region.slot === undefined ? `is ${slot} by position among home and peers` : "is no slot";
  return networkProblems.slotRange({
    path: `${region.path}.slot`,
    message: Number.isFinite(count) ? `${source}; there are ${count}, counted from 0` : source,
    expected: Number.isFinite(count) ? `a number from 0 to ${count - 1}` : "a whole number from 0",
    got: slot,
    hint: free === undefined ? `give the region a block of its own: ${region.path}.block` : `set it to ${free}`,
  });
}

function twice(
  input: AddressInput,
  slots: readonly number[],
  first: number,
  second: number,
  platform: Cidr | undefined,
) {
  // The one that was written can be wrong; the one that follows from the position is a consequence.
  const blamed = input.regions[second]?.slot === undefined && input.regions[first]?.slot !== undefined ? first : second;
  const other = blamed === first ? second : first;
  const region = input.regions[blamed] as RegionInput;
  const otherRegion = input.regions[other] as RegionInput;
  const free = freeSlot(input, slots, slotCount(region, platform, input.vpcPrefix));
  return networkProblems.slotTwice({
    path: `${region.path}.slot`,
    message: `is ${slots[blamed]}, and so is that of ${otherRegion.path}${otherRegion.slot === undefined ? ", by its position" : ""}`,
    expected: "a slot that no other region has",
    got: slots[blamed],
    hint: free === undefined ? `give the region a block of its own: ${region.path}.block` : `set it to ${free}`,
  });
}
