import { ENGINE_VERSIONS } from "./offered.generated.ts";

/** A version of Aurora PostgreSQL: `16.8`. */
export interface EngineVersion {
  readonly major: number;
  readonly minor: number;
}

/** Reads `16.8`; undefined for anything else, patch levels included: AWS chooses those. */
export function parseVersion(text: string): EngineVersion | undefined {
  const [, major, minor] = /^(\d{1,2})\.(\d{1,2})$/.exec(text) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

/** Minor versions of a major that AWS offers, oldest first; none for a major that it does not. */
export function minorsOf(major: number): readonly number[] {
  return (ENGINE_VERSIONS as Readonly<Record<string, readonly number[]>>)[major] ?? [];
}

/** Whether AWS offers a version. */
export function isOffered({ major, minor }: EngineVersion): boolean {
  return minorsOf(major).includes(minor);
}

/** Majors that AWS offers, oldest first. */
export const MAJORS: readonly number[] = Object.keys(ENGINE_VERSIONS).map(Number);

/** The lowest offered version of the same major that is not below another; undefined where there is none. */
export function lowestFrom({ major, minor }: EngineVersion): string | undefined {
  const found = minorsOf(major).find((each) => each >= minor);
  return found === undefined ? undefined : `${major}.${found}`;
}
