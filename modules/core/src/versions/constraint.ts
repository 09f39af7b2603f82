import { compare, gt, inc, lt, prerelease } from "semver";

/**
 * A version constraint as Terraform reads it: `>= 5.100.0, < 7.0.0`, `~> 6.25`, `!= 6.26.0`.
 * Make one with {@link parseConstraint}.
 */
export interface Constraint {
  /** As it was written. */
  readonly text: string;
  /** First release that the terms let in, `!=` aside. */
  readonly from: string;
  /** First release after {@link from} that they keep out; undefined when there is no upper end. */
  readonly before: string | undefined;
  /** Releases that `!=` terms take out. */
  readonly excluded: readonly string[];
}

const TERM = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/;

/**
 * Reads a Terraform constraint: terms joined by commas, all of which must hold. Pre-releases cannot be named; Terraform
 * installs one only when it is pinned, and no supported range does that.
 * Rules: developer.hashicorp.com/terraform/language/expressions/version-constraints.
 * @returns undefined when the text is no constraint
 */
export function parseConstraint(text: string): Constraint | undefined {
  let from = "0.0.0";
  let before: string | undefined;
  const excluded: string[] = [];
  for (const part of text.split(",")) {
    const term = TERM.exec(part.trim());
    if (term === null) return undefined;
    const [, operator = "=", major = "0", minor, patch] = term;
    const version = `${major}.${minor ?? 0}.${patch ?? 0}`;
    const interval = intervalOf(operator, version, pessimisticEnd(major, minor, patch));
    if (interval === undefined) excluded.push(version);
    if (interval?.from !== undefined && gt(interval.from, from)) from = interval.from;
    if (interval?.before !== undefined && (before === undefined || lt(interval.before, before)))
      before = interval.before;
  }
  return { text, from, before, excluded };
}

/** Whether a release meets a constraint. A pre-release never does. */
export function satisfiesConstraint(version: string, { from, before, excluded }: Constraint): boolean {
  return (
    prerelease(version) === null &&
    compare(version, from) >= 0 &&
    (before === undefined || lt(version, before)) &&
    !excluded.includes(version)
  );
}

/** The lowest release that a constraint admits; undefined when none meets it. */
export function lowestVersion(constraint: Constraint): string | undefined {
  let version = constraint.from;
  while (constraint.excluded.includes(version)) version = next(version);
  return satisfiesConstraint(version, constraint) ? version : undefined;
}

/** Whether every release that `narrow` admits meets `wide` too. A constraint that admits nothing is in every other. */
export function isSubset(narrow: Constraint, wide: Constraint): boolean {
  const lowest = lowestVersion(narrow);
  if (lowest === undefined) return true;
  const endsInside =
    wide.before === undefined || (narrow.before !== undefined && compare(narrow.before, wide.before) <= 0);
  return (
    compare(lowest, wide.from) >= 0 &&
    endsInside &&
    wide.excluded.every((version) => !satisfiesConstraint(version, narrow))
  );
}

/** What one term lets in, from a version up to before another; undefined for `!=`. */
function intervalOf(
  operator: string,
  version: string,
  end: string,
): { readonly from?: string; readonly before?: string } | undefined {
  switch (operator) {
    case "!=":
      return undefined;
    case ">":
      return { from: next(version) };
    case ">=":
      return { from: version };
    case "<":
      return { before: version };
    case "<=":
      return { before: next(version) };
    case "~>":
      return { from: version, before: end };
    default:
      return { from: version, before: next(version) };
  }
}

/** `~>` lets only the last number that was written grow: 1.2.3 ends at 1.3.0, 1.2 at 2.0.0. */
function pessimisticEnd(major: string, minor: string | undefined, patch: string | undefined): string {
  return patch === undefined ? `${Number(major) + 1}.0.0` : `${major}.${Number(minor) + 1}.0`;
}

/** The release right after another: nothing but pre-releases lies between. */
function next(version: string): string {
  return inc(version, "patch") as string;
}
