import { Token } from "cdktf";
import { namingProblems } from "../naming/problems.ts";
import { pathOf } from "../problems/path.ts";
import type { Problem } from "../problems/problem.ts";
import { throwOnErrors } from "../problems/report.ts";

/** Tags by key, sorted. */
export type TagSet = Readonly<Record<string, string>>;

/** What tags are made from. */
export interface TagInput {
  readonly platform: string;
  readonly environment: string;
  readonly layer: string;
  /** Part that the stack's region plays; the same before and after a failover. */
  readonly regionRole: "home" | "peer" | "global";
  readonly owner: string;
  readonly costCentre: string;
  readonly repository: string;
  /** The user's own tags. */
  readonly extra: Readonly<Record<string, string>>;
}

/**
 * Prefix of the platform's own tags. Organisations have tags such as `Owner` and `Environment` of their own, and IAM takes
 * keys that differ in case for the same one, so plain words would collide with them. A colon is allowed in the tags of
 * every service (a space or slash is not: EC2's instance metadata refuses them), reads as a namespace in cost allocation
 * reports, and needs no escape in an IAM condition (`aws:ResourceTag/tandem:platform`).
 */
const PREFIX = "tandem:";

/** AWS takes 50 tags; the rest is for what a resource adds itself: `Name`, Kubernetes and Auto Scaling. */
const LIMIT = 40;
const KEY_LIMIT = 128;
const VALUE_LIMIT = 256;
/** What every service takes. Source: AWS General Reference, "Tag naming limits and requirements". */
const CHARACTERS = /^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u;
const SAYS = "letters, digits, spaces and _ . : / = + - @";

/**
 * Tags of every resource in a stack: the platform's under `tandem:`, and the user's. No value is computed by Terraform: a
 * default tag with such a value gives a plan that is never empty.
 * @throws ProblemsError NAM-003, NAM-020 to NAM-025
 */
export function tagsOf({ extra, ...own }: TagInput): TagSet {
  const ours: readonly (readonly [path: string, key: string, value: string])[] = [
    ["name", "platform", own.platform],
    ["environment", "environment", own.environment],
    ["layer", "layer", own.layer],
    ["regionRole", "region-role", own.regionRole],
    ["owner", "owner", own.owner],
    ["costCentre", "cost-centre", own.costCentre],
    ["repository", "repository", own.repository],
  ];
  throwOnErrors([...ours.flatMap(([path, , value]) => checkValue(value, path)), ...checkExtra(extra, ours.length)]);
  const entries = [...ours.map(([, key, value]) => [PREFIX + key, value] as const), ...Object.entries(extra)];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Checks tags beside the platform's own, by their place in the platform definition. */
function checkExtra(extra: Readonly<Record<string, string>>, ownCount: number): readonly Problem[] {
  const entries = Object.entries(extra);
  const room = LIMIT - ownCount;
  return [
    ...(entries.length <= room
      ? []
      : [
          namingProblems.tooManyTags({
            path: "tags",
            message: `has ${entries.length} tags, ${entries.length - room} too many`,
            expected: `${room} at the most, so that a resource can add ten of its own to the 50 that AWS takes`,
            got: entries.length,
            hint: "move what few resources need to those resources",
          }),
        ]),
    ...entries.flatMap(([key, value]) => [
      ...checkKey(key, pathOf("tags", key)),
      ...checkValue(value, pathOf("tags", key)),
    ]),
    ...checkTwins(entries.map(([key]) => key)),
  ];
}

function checkKey(key: string, path: string): readonly Problem[] {
  if (key.toLowerCase().startsWith(PREFIX)) {
    return [
      namingProblems.tagOverride({
        path,
        message: "is in the platform's own namespace",
        expected: `a key that does not begin with "${PREFIX}"`,
        got: key,
        hint: `write "${key.slice(PREFIX.length)}", or set the definition's own field`,
      }),
    ];
  }
  return [
    ...checkReserved(key, path, "key"),
    ...(key !== "" && key.length <= KEY_LIMIT && CHARACTERS.test(key) && !Token.isUnresolved(key)
      ? []
      : [
          namingProblems.tagKey({
            path,
            message: "is not a key that every AWS service takes",
            expected: `1 to ${KEY_LIMIT} ${SAYS}`,
            got: key,
            hint: "use letters, digits, hyphens and colons",
          }),
        ]),
  ];
}

function checkValue(value: string, path: string): readonly Problem[] {
  if (Token.isUnresolved(value)) {
    return [
      namingProblems.tokenInName({
        path,
        message: "is a reference that Terraform resolves later",
        expected: "a tag with a literal value",
        got: "a token",
        hint: "set this tag on the one resource that needs it",
      }),
    ];
  }
  return [
    ...checkReserved(value, path, "value"),
    ...(value.length <= VALUE_LIMIT && CHARACTERS.test(value)
      ? []
      : [
          namingProblems.tagValue({
            path,
            message: "is not a tag's value that every AWS service takes",
            expected: `up to ${VALUE_LIMIT} ${SAYS}`,
            got: value,
            hint: `write "${value.replace(/[^\p{L}\p{N}\p{Z}_.:/=+\-@]+/gu, "-").slice(0, VALUE_LIMIT)}"`,
          }),
        ]),
  ];
}

function checkReserved(text: string, path: string, what: "key" | "value"): readonly Problem[] {
  if (!/^(?:aws|rds):/i.test(text)) return [];
  return [
    namingProblems.reservedTag({
      path,
      message: `is a tag whose ${what} begins with "${text.slice(0, 4)}"`,
      expected: `a ${what} without that prefix`,
      got: text,
      hint: `write "${text.slice(4)}"`,
    }),
  ];
}

function checkTwins(keys: readonly string[]): readonly Problem[] {
  return keys.flatMap((key, index) => {
    const twin = keys.slice(0, index).find((other) => other.toLowerCase() === key.toLowerCase());
    if (twin === undefined) return [];
    return [
      namingProblems.twinTags({
        path: pathOf("tags", key),
        message: `differs from "${twin}" in upper and lower case only`,
        expected: "keys that differ in more than case",
        got: key,
        hint: `keep one of "${twin}" and "${key}"`,
      }),
    ];
  });
}
