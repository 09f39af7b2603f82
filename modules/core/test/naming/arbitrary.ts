import fc from "fast-check";
import { FIXED_NAMES, NAME_KINDS, type NameKind, type OpenKind } from "../../src/naming/kinds.ts";
import type { NameFields } from "../../src/naming/rule.ts";
import { REGION_NAMES } from "../../src/regions/regions.ts";

export const OPEN_KINDS = Object.keys(NAME_KINDS) as OpenKind[];
export const ALL_KINDS = [...OPEN_KINDS, ...Object.keys(FIXED_NAMES)] as NameKind[];

/** Words that are easily mistaken for other parts: environments, regions, hashes, accounts, and each other's pieces. */
const tricky = fc.constantFrom("a", "b", "c", "dev", "prod", "x", "eu", "us", "gov", "global", "deadbeef", "a1");
const trickyWords = fc.array(tricky, { minLength: 1, maxLength: 4 }).map((words) => words.join("-"));
const plainWords = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,6}){0,2}$/);
const region = fc.constantFrom(...REGION_NAMES);

function words(limit: number, minimum = 1): fc.Arbitrary<string> {
  return fc.oneof(trickyWords, plainWords).filter((text) => text.length <= limit && text.length >= minimum);
}

/** Legal values of every part; `part` fits the kind with the least room. */
export const fields: fc.Arbitrary<NameFields> = fc.record({
  platform: words(16, 2),
  environment: fc.oneof(tricky, fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/)),
  account: fc.constantFrom("111122223333", "123456789012", "000000000001"),
  region,
  place: fc.oneof(region, fc.constant("global" as const)),
  layer: fc.oneof(words(32), region),
  part: fc.oneof(words(16), region),
});
