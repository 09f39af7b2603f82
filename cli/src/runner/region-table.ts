import type { StackOutcome } from "./run-stacks.ts";

/** What a region has after `up`. */
export interface RegionRow {
  /** A region, or `global`. */
  readonly place: string;
  readonly stacks: number;
  readonly resources: number;
  /** Work of all its stacks; those that ran side by side count each. */
  readonly seconds: number;
}

/** Sums outcomes up by region, in the order in which regions first appear. */
export function regionRows(outcomes: readonly StackOutcome[]): readonly RegionRow[] {
  return [...new Set(outcomes.map(({ place }) => place))].map((place) => {
    const own = outcomes.filter((outcome) => outcome.place === place);
    const sum = (key: "resources" | "seconds") => own.reduce((total, outcome) => total + outcome[key], 0);
    return { place, stacks: own.length, resources: sum("resources"), seconds: sum("seconds") };
  });
}

/** The rows as a table. */
export function formatRegions(rows: readonly RegionRow[]): string {
  const width = Math.max(...rows.map(({ place }) => place.length), "region".length);
  const line = (place: string, stacks: string, resources: string, seconds: string) =>
    `${place.padEnd(width)}  ${stacks.padStart(6)}  ${resources.padStart(9)}  ${seconds.padStart(7)}`;
  return [
    line("region", "stacks", "resources", "seconds"),
    ...rows.map(({ place, stacks, resources, seconds }) =>
      line(place, String(stacks), String(resources), seconds.toFixed(1)),
    ),
  ].join("\n");
}
