import type { NatMode } from "./settings.ts";

/** Key of the one NAT gateway that AWS spreads over a region's zones. */
export const REGIONAL_NAT = "regional";

/**
 * Zones with a NAT gateway of their own.
 * @param zones the region's zones
 * @param chosen the user's own choice, where there is one
 */
export function natZones(mode: NatMode, zones: readonly string[], chosen?: readonly string[]): readonly string[] {
  switch (mode) {
    case "none":
    case "regional":
      return [];
    case "single":
      return (chosen ?? zones).slice(0, 1);
    case "perAz":
      return chosen ?? zones;
  }
}

/** Keys of a region's NAT gateways: zones, or {@link REGIONAL_NAT}. */
export function natKeys(mode: NatMode, zones: readonly string[], chosen?: readonly string[]): readonly string[] {
  return mode === "regional" ? [REGIONAL_NAT] : natZones(mode, zones, chosen);
}

/**
 * Which gateway serves a zone: its own, or one of the others, evenly and always the same while the gateways stay.
 * Undefined where there is none.
 */
export function natKeyFor(zone: string, keys: readonly string[]): string | undefined {
  if (keys.includes(zone)) return zone;
  const sorted = [...keys].sort();
  return sorted[zone.charCodeAt(zone.length - 1) % sorted.length];
}
