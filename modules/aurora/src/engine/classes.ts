import type { Region } from "@tandem/core";
import { CLASS_FAMILIES, NOT_IN_GLOBAL_DATABASES } from "./offered.generated.ts";

/** An instance class taken apart: `db.r7g.large`. */
export interface InstanceClass {
  readonly family: string;
  readonly size: string;
}

type Groups = readonly { readonly sizes: string; readonly regions: string }[];
const FAMILIES: Readonly<Record<string, Groups>> = CLASS_FAMILIES;

/** Reads `db.r7g.large`; undefined for anything else. */
export function parseClass(name: string): InstanceClass | undefined {
  const [, family, size] = /^db\.([a-z0-9]+)\.([a-z0-9]+)$/.exec(name) ?? [];
  return family === undefined || size === undefined ? undefined : { family, size };
}

/** Provisioned classes that a region offers. */
export function classesIn(region: Region): readonly string[] {
  return Object.entries(FAMILIES).flatMap(([family, groups]) =>
    groups
      .filter(({ regions }) => regions.split(" ").includes(region))
      .flatMap(({ sizes }) => sizes.split(" ").map((size) => `db.${family}.${size}`)),
  );
}

/** Whether the table says anything about a region; a region that it does not know is not judged. */
export function knowsClassesOf(region: Region): boolean {
  return classesIn(region).length > 0;
}

/** Whether a class may be that of a global database's member: burstable ones may not. */
export function joinsGlobalDatabase({ family }: InstanceClass): boolean {
  return !(NOT_IN_GLOBAL_DATABASES as readonly string[]).includes(family);
}

// Memory of size `large`; each following size doubles or multiplies it.
// Source: Aurora user guide, "Hardware specifications for DB instance classes for Aurora".
const GIB_OF_LARGE: Readonly<Record<string, number>> = { t3: 8, t4g: 8, x2g: 32 };
const USUAL_GIB_OF_LARGE = 16;

/** Memory of a class in GiB. */
export function memoryGib({ family, size }: InstanceClass): number {
  const large = GIB_OF_LARGE[family] ?? USUAL_GIB_OF_LARGE;
  if (size.endsWith("xlarge")) return 2 * large * Number(size.slice(0, -"xlarge".length) || 1);
  return large * ({ medium: 0.5, small: 0.25 }[size] ?? 1);
}
