import type { AvailabilityZone, Region } from "@tandem/core";
import type { Tier } from "../settings/schema.ts";

/** Every block of the platform. Plain JSON: blocks are text, `10.0.0.0/16`. */
export interface AddressPlan {
  /** Block that VPCs are cut from. */
  readonly block: string;
  /** Block of Kubernetes service addresses. */
  readonly serviceBlock: string;
  readonly regions: Readonly<Partial<Record<Region, RegionAddresses>>>;
  /** What of the platform's block neither a VPC nor anything else has. */
  readonly free: readonly string[];
}

/** One region's blocks. */
export interface RegionAddresses {
  readonly region: Region;
  /** Number of the region's place in the platform's block and in the pods' range. */
  readonly slot: number;
  /** The VPC's block. */
  readonly block: string;
  /** The VPC's second block; there where the tiers hold `pod`. */
  readonly podBlock?: string;
  readonly tiers: Readonly<Partial<Record<Tier, TierAddresses>>>;
  /** What of the VPC belongs to no tier, present or to come. */
  readonly free: readonly string[];
}

/** One tier's blocks in one region. */
export interface TierAddresses {
  /**
   * Blocks that cover the tier in every zone, for rules that are about a tier: its area, where a subnet of it is planned,
   * and each subnet that lies elsewhere because the definition says so.
   */
  readonly areas: readonly string[];
  readonly subnets: Readonly<Partial<Record<AvailabilityZone, SubnetAddresses>>>;
}

/** One subnet. */
export interface SubnetAddresses {
  readonly block: string;
  /** Addresses of the block without the five that AWS keeps (VPC user guide, "Subnet CIDR blocks"). */
  readonly usableAddresses: number;
}
