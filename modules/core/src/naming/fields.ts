import { Token } from "cdktf";
import type { Problem } from "../problems/problem.ts";
import { isRegion } from "../regions/regions.ts";
import { namingProblems } from "./problems.ts";
import type { NameFields } from "./rule.ts";

interface FieldRule {
  readonly accepts: (value: string) => boolean;
  /** What is accepted, as it stands after "expected". */
  readonly says: string;
  readonly limit: number;
}

const WORDS = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Forms of the parts. An environment has no hyphen: with that, `<env>-<layer>-<region>` can be read in one way only. */
export const FIELD_RULES: Readonly<Record<keyof NameFields, FieldRule>> = {
  platform: {
    accepts: (value) => WORDS.test(value) && value.length > 1,
    says: "2 to 16 lower-case letters, digits and single hyphens, a letter first",
    limit: 16,
  },
  environment: {
    accepts: (value) => /^[a-z][a-z0-9]*$/.test(value),
    says: "1 to 12 lower-case letters and digits, a letter first, no hyphen",
    limit: 12,
  },
  account: { accepts: (value) => /^\d{12}$/.test(value), says: "twelve digits", limit: NO_LIMIT },
  region: { accepts: isRegion, says: "an AWS region", limit: NO_LIMIT },
  place: {
    accepts: (value) => value === "global" || isRegion(value),
    says: 'an AWS region or "global"',
    limit: NO_LIMIT,
  },
  layer: {
    accepts: (value) => WORDS.test(value),
    says: "1 to 32 lower-case letters, digits and single hyphens, a letter first",
    limit: 32,
  },
  part: {
    accepts: (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
    says: "lower-case letters, digits and single hyphens",
    limit: NO_LIMIT,
  },
};

/**
 * Checks one part of a name.
 * @param limit longest part, where a kind has less room than the part's own rule gives
 */
export function checkField(
  field: keyof NameFields,
  value: string,
  path: string,
  limit: number = FIELD_RULES[field].limit,
): readonly Problem[] {
  const rule = FIELD_RULES[field];
  if (Token.isUnresolved(value)) {
    return [
      namingProblems.tokenInName({
        path,
        message: "is a reference that Terraform resolves later",
        expected: rule.says,
        got: "a token",
        hint: "pass a literal, from the platform definition or from a constant of the layer",
      }),
    ];
  }
  if (!rule.accepts(value)) {
    return [
      namingProblems.malformedPart({
        path,
        message: "is not a part that a name can have",
        expected: rule.says,
        got: value,
        hint: hintFor(field, value, limit),
      }),
    ];
  }
  if (value.length <= limit) return [];
  return [
    namingProblems.partTooLong({
      path,
      message: `has ${value.length} characters, ${value.length - limit} too many`,
      expected: `${limit} characters at the most`,
      got: value,
      hint: hintFor(field, value, limit),
    }),
  ];
}

/** The nearest value that the rule accepts. */
function hintFor(field: keyof NameFields, value: string, limit: number): string {
  const rule = FIELD_RULES[field];
  const glue = field === "environment" ? "" : "-";
  const slug = value
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, glue)
    .slice(0, limit)
    .replace(/^-+|-+$/g, "");
  return rule.accepts(slug) ? `write "${slug}"` : `use ${rule.says}`;
}
