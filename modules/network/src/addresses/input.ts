import type { Tier } from "../settings/schema.ts";

/** What the plan is made from: a definition's addresses as they were written, and what a profile decides. */
export interface AddressInput {
  /** Where these settings stand in the definition, for messages: `addresses`. */
  readonly path: string;
  /** Block that VPCs are cut from. */
  readonly block: string;
  /** Length of the prefix of a planned VPC, 16 to 20. */
  readonly vpcPrefix: number;
  /**
   * Block of Kubernetes service addresses.
   * @default "172.20.0.0/16"
   */
  readonly serviceBlock?: string;
  /**
   * Accepts blocks that are public addresses on the internet.
   * @default false
   */
  readonly allowPublicRanges?: boolean;
  /** Zones that a region needs at the least. */
  readonly minimumZones: number;
  /** Blocks in use elsewhere that must stay reachable. */
  readonly reserved: readonly ReservedInput[];
  /** Home first, then peers; new ones at the end, unless all have a `slot`. */
  readonly regions: readonly RegionInput[];
}

/** A block in use elsewhere. */
export interface ReservedInput {
  /** What lies there: `Dublin office`. */
  readonly name: string;
  readonly block: string;
  /** Where the block stands in the definition: `addresses.onPremises[0].block`. */
  readonly path: string;
}

/** One region as it was written. */
export interface RegionInput {
  /** Where it stands in the definition: `peers[0]`. */
  readonly path: string;
  /** AWS name. */
  readonly name: string;
  readonly availabilityZones: readonly string[];
  readonly tiers: readonly Tier[];
  /** @default - position in the list */
  readonly slot?: number;
  /** @default - the slot's part of the platform's block */
  readonly block?: string;
  /** @default - the slot's part of 100.64.0.0/10 */
  readonly podBlock?: string;
  /**
   * Blocks of single subnets, by tier and zone.
   * @default - each zone's slot in the tier's area
   */
  readonly subnets?: Readonly<Partial<Record<Tier, Readonly<Record<string, string>>>>>;
}
