import type { RegionRole } from "@tandem/core";
import type { DatabaseSettings } from "./settings.ts";

/**
 * Zones of a region that hold an instance of its cluster, in order. They follow from the settings and never from which
 * region holds the writer.
 */
export function instanceZones(
  { instances, standby }: Pick<DatabaseSettings, "instances" | "standby">,
  role: RegionRole,
  availabilityZones: readonly string[],
): readonly string[] {
  const wanted = role === "home" ? instances : { headless: 0, minimal: 1, full: instances }[standby];
  return [...availabilityZones].sort().slice(0, wanted);
}
