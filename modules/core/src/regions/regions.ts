import { PARTITION_TABLE, REGION_TABLE } from "./table.generated.ts";

/** An AWS region: `eu-west-1`. */
export type Region = keyof typeof REGION_TABLE;
/** A set of regions with accounts, roles and ARNs of its own: `aws`. */
export type Partition = keyof typeof PARTITION_TABLE;
/** Last character of an Availability Zone's name. */
export type ZoneLetter = (typeof ZONE_LETTERS)[number];
/** An Availability Zone: `eu-west-1a`. Local and Wavelength Zones are none. */
export type AvailabilityZone = `${Region}${ZoneLetter}`;

/** What is known of a region without asking AWS. */
export interface RegionInfo {
  readonly name: Region;
  readonly partition: Partition;
  /** DNS suffix of service endpoints: `amazonaws.com`. */
  readonly dnsSuffix: string;
  /** Every zone that some account has; an account in an old region may lack one. */
  readonly availabilityZones: readonly AvailabilityZone[];
  /** Whether an account must enable the region before it can be used. */
  readonly optIn: boolean;
}

/** Letters that a zone may have; no region goes past `f` today. */
export const ZONE_LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;

/** All regions, sorted within their partitions. */
export const REGION_NAMES = Object.keys(REGION_TABLE) as readonly Region[] as readonly [Region, ...Region[]];

/** Whether AWS has a region of this name. */
export function isRegion(name: string): name is Region {
  return Object.hasOwn(REGION_TABLE, name);
}

/** What is known of a region. */
export function regionInfo(name: Region): RegionInfo {
  const { partition, optIn } = REGION_TABLE[name];
  return { name, partition, dnsSuffix: dnsSuffixOf(name), availabilityZones: zonesOf(name), optIn };
}

/** Partition that a region lies in, as ARNs name it. */
export function partitionOf(region: Region): Partition {
  return REGION_TABLE[region].partition;
}

/** DNS suffix of a region's service endpoints. */
export function dnsSuffixOf(region: Region): string {
  return PARTITION_TABLE[partitionOf(region)].dnsSuffix;
}

/** A region's Availability Zones, by letter. */
export function zonesOf(region: Region): readonly AvailabilityZone[] {
  return [...REGION_TABLE[region].zones].map((letter) => `${region}${letter as ZoneLetter}` as const);
}

/** Letter of an Availability Zone. */
export function zoneLetter(zone: AvailabilityZone): ZoneLetter {
  return zone.slice(-1) as ZoneLetter;
}
