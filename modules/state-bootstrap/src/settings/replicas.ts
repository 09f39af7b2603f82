import type { Dimensions, Region } from "@tandem/core";
import type { StateSettings } from "./settings.ts";

/** Region that holds the copies of a region's states: the next one, the first after the last. */
export function replicaRegionOf(region: Region, regions: readonly Region[]): Region {
  const next = regions[(regions.indexOf(region) + 1) % regions.length];
  if (next === undefined || next === region) throw new Error(`The platform has no region beside ${region}.`);
  return next;
}

/** Region whose states a region holds copies of. Undoes {@link replicaRegionOf}. */
export function replicaSourceOf(region: Region, regions: readonly Region[]): Region {
  return replicaRegionOf(region, [...regions].reverse());
}

/** Keys of the state contract's maps in one region. */
export function stateDimensions({ replica }: StateSettings, region: Region, regions: readonly Region[]): Dimensions {
  return { stateSources: replica ? [replicaSourceOf(region, regions)] : [] };
}
