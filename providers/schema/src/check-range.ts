import { isSubset, lowestVersion, type Problem, parseConstraint, satisfiesConstraint } from "@tandem/core";
import { schemaProblems } from "./problems.ts";

/** A provider as the check knows it. */
export interface CheckedProvider {
  /** Local name: `aws`. */
  readonly name: string;
  /** Registry address: `hashicorp/aws`. */
  readonly source: string;
  /** Every version that the project supports. */
  readonly range: string;
}

/**
 * Which known versions a stack's range admits, and what is wrong with the range. A range that cannot be read gives no
 * version.
 * @param known versions whose schema is at hand, ascending
 */
export function versionsInRange(
  { name, source, range: supported }: CheckedProvider,
  range: string,
  known: readonly string[],
): { readonly versions: readonly string[]; readonly problems: readonly Problem[] } {
  const path = `terraform.required_providers.${name}.version`;
  const narrow = parseConstraint(range);
  const wide = parseConstraint(supported);
  if (narrow === undefined || wide === undefined) {
    return {
      versions: [],
      problems: [
        schemaProblems.unreadableRange({
          path,
          message: "is no Terraform version constraint",
          expected: `terms joined by commas, such as "${supported}"`,
          got: narrow === undefined ? range : supported,
          hint: `write "${supported}", or a part of it such as "= ${lowestVersion(wide ?? { ...NOTHING }) ?? known[0]}"`,
        }),
      ],
    };
  }
  const versions = known.filter((version) => satisfiesConstraint(version, narrow));
  if (!isSubset(narrow, wide)) {
    return {
      versions,
      problems: [
        schemaProblems.rangeTooWide({
          path,
          message: `accepts versions of ${source} that are not supported`,
          expected: `a part of "${supported}"`,
          got: range,
          hint: `write "${supported}"`,
        }),
      ],
    };
  }
  if (versions.length > 0) return { versions, problems: [] };
  return {
    versions,
    problems: [
      schemaProblems.unprovenRange({
        path,
        message: `accepts no version of ${source} whose schema is known`,
        expected: `a range that holds one of ${known.join(", ")}`,
        got: range,
        hint: `widen the range to ${known.at(-1)}, or add the schema of a version in it: pnpm schemas --mirror <folder> ${name}@<version>`,
      }),
    ],
  };
}

const NOTHING = { text: "", from: "0.0.0", before: "0.0.0", excluded: [] };
