import type { Region } from "@tandem/core";

/**
 * The value of one of the platform's regions.
 * @throws when the platform has no such region, which no synthesized stack can ask for
 */
export function ofRegion<T>(values: Readonly<Partial<Record<Region, T>>>, region: Region): T {
  const value = values[region];
  if (value === undefined) throw new Error(`The platform has no region ${region}.`);
  return value;
}
