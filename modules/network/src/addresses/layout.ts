import { ZONE_LETTERS, type ZoneLetter } from "@tandem/core";
import type { Tier } from "../settings/schema.ts";
import type { Cidr } from "./cidr.ts";

/**
 * Where each tier lies in its block. An area is one of `2^areaBits` equal parts; in it every zone letter has a fixed slot,
 * an eighth. So no subnet's place depends on which other tiers, zones or regions there are, and adding one never moves
 * what exists. These numbers are a promise: changing one replaces every subnet of the tier.
 *
 * In a VPC of 32 equal parts:
 *
 * | parts | tier     | /16 VPC, each zone | /20 VPC, each zone |
 * |-------|----------|--------------------|--------------------|
 * | 0-15  | private  | /20                | /24                |
 * | 16-19 | public   | /22                | /26                |
 * | 20-23 | isolated | /22                | /26                |
 * | 24    | control  | /24                | /28                |
 * | 25-31 | free: tiers to come, subnets placed by hand         |
 *
 * Pods have a block of their own and all of it.
 */
export const TIER_AREAS: Readonly<Record<Tier, TierArea>> = {
  private: { within: "vpc", areaBits: 1, index: 0 },
  public: { within: "vpc", areaBits: 3, index: 4 },
  isolated: { within: "vpc", areaBits: 3, index: 5 },
  control: { within: "vpc", areaBits: 5, index: 24 },
  pod: { within: "pods", areaBits: 0, index: 0 },
};

interface TierArea {
  /** The block that the area is a part of: the VPC's first, or the pods'. */
  readonly within: "vpc" | "pods";
  readonly areaBits: number;
  readonly index: number;
}

/** Tiers in the order in which people read them. */
export const PLAN_ORDER: readonly Tier[] = ["public", "private", "isolated", "control", "pod"];

/** Bits by which a zone's slot is smaller than its tier's area: one slot for each zone letter. */
export const ZONE_BITS = Math.log2(ZONE_LETTERS.length);

/** Prefix lengths that AWS takes for a VPC's block and for a subnet (VPC user guide, "VPC CIDR blocks"). */
export const AWS_PREFIX = { largest: 16, smallest: 28 } as const;

/** Prefix lengths that a profile may give planned VPCs: every tier's subnets are then large enough for AWS. */
export const PLANNED_VPC_PREFIX = { largest: 16, smallest: 20 } as const;

/** Prefix length of a planned pod block. */
export const POD_PREFIX = 16;

/** Prefix length of the smallest block that a tier's slots can be cut from. */
export function smallestBlockFor(tier: Tier): number {
  return AWS_PREFIX.smallest - TIER_AREAS[tier].areaBits - ZONE_BITS;
}

/** Part of a VPC's block, or of a pod block, that a tier has. */
export function tierArea(block: Cidr, tier: Tier): Cidr {
  const { areaBits, index } = TIER_AREAS[tier];
  return block.subnet(areaBits, index);
}

/** A zone's slot in a tier's area. */
export function zoneSlot(area: Cidr, letter: ZoneLetter): Cidr {
  return area.subnet(ZONE_BITS, ZONE_LETTERS.indexOf(letter));
}
