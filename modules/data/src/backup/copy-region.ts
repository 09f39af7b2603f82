import type { Region } from "@tandem/core";

/**
 * Region whose vault holds copies of a region's recovery points: home has its in the first peer, every peer in home. A peer
 * that is added later changes nothing in the regions that are there.
 * @throws when the platform has one region only, which no definition passes
 */
export function copyRegionOf(
  region: Region,
  { home, peers }: { readonly home: Region; readonly peers: readonly Region[] },
): Region {
  if (region !== home) return home;
  const [first] = peers;
  if (first === undefined) throw new Error(`The platform has no region beside ${region}.`);
  return first;
}
