import type { Dimensions, Region } from "@tandem/core";
import type { ReplicationSettings } from "./settings.ts";

/** Key of a bucket in the contract's maps: `eu-west-1/models`. */
export function bucketKey(region: Region, bucketClass: string): string {
  return `${region}/${bucketClass}`;
}

/** Keys of the replication contract's maps, the same in each region. */
export function replicationDimensions({ buckets }: ReplicationSettings, regions: readonly Region[]): Dimensions {
  const classes = Object.keys(buckets);
  return {
    replicationSources: classes.length === 0 ? [] : regions,
    replicatedBuckets: regions.flatMap((region) => classes.map((each) => bucketKey(region, each))),
  };
}
