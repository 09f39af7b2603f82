import { isSubset, lowestVersion, type Problem, parseConstraint } from "@tandem/core";
import { platformProblems } from "./problems.ts";

/** Constraints by provider name. */
export type ProviderRanges = Readonly<Record<"aws" | "kubernetes" | "helm", string>>;

/** Ranges in force: the supported ones, narrowed where the definition says so. */
export function narrowRanges(
  supported: ProviderRanges,
  narrowed: Readonly<Partial<Record<keyof ProviderRanges, string | undefined>>> = {},
): { readonly ranges: ProviderRanges; readonly problems: readonly Problem[] } {
  const names = Object.keys(supported) as (keyof ProviderRanges)[];
  const checked = names.map((name) => {
    const wanted = narrowed[name];
    const problem = wanted === undefined ? undefined : rangeProblem(name, wanted, supported[name]);
    return { name, range: wanted === undefined || problem !== undefined ? supported[name] : wanted, problem };
  });
  return {
    ranges: Object.fromEntries(checked.map(({ name, range }) => [name, range])) as ProviderRanges,
    problems: checked.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  };
}

function rangeProblem(name: string, text: string, supported: string): Problem | undefined {
  const path = `versions.${name}`;
  const expected = `a Terraform constraint within "${supported}"`;
  const constraint = parseConstraint(text);
  const wide = parseConstraint(supported);
  if (constraint === undefined || wide === undefined) {
    return platformProblems.versionRange({
      path,
      message: "is not a version constraint",
      expected,
      got: text,
      hint: `write it as Terraform does: "${supported}"`,
    });
  }
  if (lowestVersion(constraint) === undefined) {
    return platformProblems.versionRange({
      path,
      message: "admits no version at all",
      expected,
      got: text,
      hint: `loosen it, within "${supported}"`,
    });
  }
  if (isSubset(constraint, wide)) return undefined;
  return platformProblems.versionRange({
    path,
    message: "admits versions that are not supported",
    expected,
    got: text,
    hint: `keep it within "${supported}", for instance by adding those bounds to yours`,
  });
}
