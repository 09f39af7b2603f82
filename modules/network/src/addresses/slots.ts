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

/** A region and the number of its place. */
interface Slotted {
  readonly region: RegionInput;
  readonly slot: number;
}

/** Each region's slot, as the definition or its position says. Reports slots that do not exist or are taken twice. */
export function readSlots(
  input: AddressInput,
  platform: Cidr | undefined,
  elsewhere: readonly Cidr[],
  report: Report,
): readonly Slotted[] {
  const all = input.regions.map((region, index) => ({ region, slot: region.slot ?? index }));
  const users = all.filter(({ region }) => usesSlot(region));
  const tooSmall = platform !== undefined && reportTooSmall(input, platform, elsewhere, report);
  for (const user of users) {
    const { region, slot } = user;
    const count = slotCount(region, platform, input.vpcPrefix);
    if (!isSlot(slot, count) && !(tooSmall && region.slot === undefined)) report(outOfRange(user, count, users));
    const first = users.find((other) => other.slot === slot && areRivals(other.region, region));
    if (first !== undefined && first !== user && isSlot(slot, Number.POSITIVE_INFINITY)) {
      // A slot that was written can be wrong; one that follows from the position is a consequence.
      const firstGivesWay = region.slot === undefined && first.region.slot !== undefined;
      report(firstGivesWay ? twice(first, user, count, users) : twice(user, first, count, users));
    }
  }
  return all;
}

function usesSlot(region: RegionInput): boolean {
  return hasPlannedVpc(region) || hasPlannedPods(region);
}

/** Whether two regions take the same kind of block from a slot; a VPC's and pods' come from different ranges. */
function areRivals(a: RegionInput, b: RegionInput): boolean {
  return (hasPlannedVpc(a) && hasPlannedVpc(b)) || (hasPlannedPods(a) && hasPlannedPods(b));
}

/** Whether a slot is one of so many. */
export function isSlot(slot: number, count: number): boolean {
  return Number.isInteger(slot) && slot >= 0 && slot < count;
}

/** How to get a slot that nobody has. */
function slotHint({ path }: RegionInput, count: number, users: readonly Slotted[]): string {
  const taken = new Set(users.map(({ slot }) => slot));
  const candidates = Array.from({ length: Math.min(count, taken.size + 1) }, (_, slot) => slot);
  const free = candidates.find((slot) => !taken.has(slot));
  return free === undefined ? `give the region a block of its own: ${path}.block` : `set it to ${free}`;
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

function outOfRange({ region, slot }: Slotted, count: number, users: readonly Slotted[]) {
  const source = region.slot === undefined ? `is ${slot} by position among home and peers` : "is no slot";
  return networkProblems.slotRange({
    path: `${region.path}.slot`,
    message: Number.isFinite(count) ? `${source}; there are ${count}, counted from 0` : source,
    expected: Number.isFinite(count) ? `a number from 0 to ${count - 1}` : "a whole number from 0",
    got: slot,
    hint: slotHint(region, count, users),
  });
}

function twice({ region, slot }: Slotted, { region: other }: Slotted, count: number, users: readonly Slotted[]) {
  return networkProblems.slotTwice({
    path: `${region.path}.slot`,
    message: `is ${slot}, and so is that of ${other.path}${other.slot === undefined ? ", by its position" : ""}`,
    expected: "a slot that no other region has",
    got: slot,
    hint: slotHint(region, count, users),
  });
}
