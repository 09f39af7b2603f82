import { inc, minVersion, Range, satisfies, subset } from "semver";

/**
 * A version constraint as Terraform reads it: `>= 5.100.0, < 7.0.0`, `~> 6.25`, `!= 6.26.0`.
 * Make one with {@link parseConstraint}.
 */
export interface Constraint {
  /** As it was written. */
  readonly text: string;
  /** Everything but the `!=` terms, in the words of the semver package. */
  readonly range: string;
  /** Versions that `!=` terms take out. */
  readonly excluded: readonly string[];
}

const TERM = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+)(-[0-9A-Za-z.-]+)?)?$/;

/**
 * Reads a Terraform constraint: terms joined by commas, all of which must hold.
 * Rules: developer.hashicorp.com/terraform/language/expressions/version-constraints.
 * @returns undefined when the text is no constraint
 */
export function parseConstraint(text: string): Constraint | undefined {
  const terms = text.split(",").map((term) => TERM.exec(term.trim()));
  const ranges: string[] = [];
  const excluded: string[] = [];
  for (const term of terms) {
    if (term === null) return undefined;
    const [, operator = "=", major = "0", minor, patch, prerelease = ""] = term;
    const version = `${major}.${minor ?? 0}.${patch ?? 0}${prerelease}`;
    if (operator === "!=") excluded.push(version);
    else if (operator === "~>") ranges.push(`>=${version} <${pessimisticEnd(major, minor, patch)}`);
    else ranges.push(`${operator}${version}`);
  }
  return { text, range: ranges.length === 0 ? "*" : ranges.join(" "), excluded };
}

/** `~>` lets only the last number that was written grow: 1.2.3 ends at 1.3.0, 1.2 at 2.0.0. */
function pessimisticEnd(major: string, minor: string | undefined, patch: string | undefined): string {
  return patch === undefined ? `${Number(major) + 1}.0.0` : `${major}.${Number(minor) + 1}.0`;
}

/** Whether a version meets a constraint. A pre-release does only where the constraint names one of the same version. */
export function satisfiesConstraint(version: string, { range, excluded }: Constraint): boolean {
  return satisfies(version, range) && !excluded.includes(version);
}

/** The lowest release that a constraint admits; undefined when no version meets it. */
export function lowestVersion(constraint: Constraint): string | undefined {
  let version = isEmpty(constraint.range) ? null : minVersion(constraint.range)?.version;
  while (version !== undefined && version !== null && constraint.excluded.includes(version))
    version = inc(version, "patch");
  return version !== undefined && version !== null && satisfiesConstraint(version, constraint) ? version : undefined;
}

/** Whether every version that `narrow` admits meets `wide` too. A constraint that admits nothing is in every other. */
export function isSubset(narrow: Constraint, wide: Constraint): boolean {
  if (isEmpty(narrow.range)) return true;
  return subset(narrow.range, wide.range) && wide.excluded.every((version) => !satisfiesConstraint(version, narrow));
}

/** A range such as `>=7 <6`, which the semver package would take for one that starts at 7. */
function isEmpty(range: string): boolean {
  const lowest = minVersion(range);
  return lowest === null || !new Range(range).test(lowest);
}
