import type { EngineVersion } from "./version.ts";

/** Lowest minor version by major; a major that is missing and newer than all of them needs none. */
export type Minimums = Readonly<Record<number, number>>;

/**
 * Below these, readers of the other regions restart together with the writer's region. Whatever reaches them has
 * Serverless v2 too, pausing included.
 * Source: Aurora user guide, "Using Amazon Aurora Global Database", limitations.
 */
export const GLOBAL_DATABASE: Minimums = { 13: 18, 14: 15, 15: 10, 16: 6 };

/**
 * By class family; families that are missing are offered with every version.
 * Source: Aurora user guide, "Supported DB engines for DB instance classes".
 */
export const CLASS_FAMILY: Readonly<Record<string, Minimums>> = {
  r6gd: { 14: 9, 15: 4, 16: 1 },
  r6i: { 13: 5, 14: 3, 15: 2, 16: 1 },
  r6id: { 14: 9, 15: 4, 16: 1 },
  r7g: { 13: 10, 14: 7, 15: 2, 16: 1 },
  r7i: { 13: 12, 14: 9, 15: 4, 16: 1 },
  r8g: { 13: 15, 14: 12, 15: 7, 16: 3 },
  r8gd: { 14: 13, 15: 8, 16: 4 },
};

/** Whether a version is not below the minimum of its major. */
export function reaches(minimums: Minimums, { major, minor }: EngineVersion): boolean {
  const least = minimums[major];
  if (least !== undefined) return minor >= least;
  return major > Math.max(...Object.keys(minimums).map(Number));
}

/** `13.18, 14.15, 15.10, 16.6 or newer` */
export function sayMinimums(minimums: Minimums): string {
  const each = Object.entries(minimums).map(([major, minor]) => `${major}.${minor}`);
  return `${each.join(", ")} or newer of each major`;
}
