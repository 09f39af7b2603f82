import type { Fault } from "./requests.ts";

const FIELDS = ["service", "operation", "method", "path", "probability", "seconds", "skip", "times", "seed"] as const;

/**
 * The faults that a command line asks for: one for each region, one for all regions when none is named.
 * @returns none when no kind is given
 */
export function faultsOf(regions: readonly string[] | undefined, given: Partial<Fault>): readonly Fault[] {
  const { kind } = given;
  if (kind === undefined) return [];
  const chosen = FIELDS.filter((field) => given[field] !== undefined).map((field) => [field, given[field]]);
  const rule: Fault = { kind, ...Object.fromEntries(chosen) };
  return regions === undefined ? [rule] : regions.map((region) => ({ ...rule, region }));
}
