import type { Region } from "./regions.ts";

/**
 * Region that holds copies of what lies in a region: the next one, the first after the last. Each region then holds the
 * copies of exactly one other.
 * @throws when the platform has no other region
 */
export function nextRegion(region: Region, regions: readonly Region[]): Region {
  const next = regions[(regions.indexOf(region) + 1) % regions.length];
  if (next === undefined || next === region) throw new Error(`The platform has no region beside ${region}.`);
  return next;
}
