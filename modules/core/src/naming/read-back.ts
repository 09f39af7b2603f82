import type { NameFields } from "./rule.ts";

/** Environments that are found in a name wherever they stand, so that platforms with a hyphen have plain names too. */
const USUAL_ENVIRONMENTS = "(?:local|dev|test|qa|staging|prod)";
const WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
// A grammar, not the table of regions: a region that AWS adds must not change what an existing name is read as.
const REGION =
  "(?:eusc-[a-z]{2}|(?<!eusc-)[a-z]{2}(?:-gov|-iso[a-z]?)?)-(?:north|south|east|west|central)(?:east|west)?-[0-9]";

const FIELD_PATTERNS: Readonly<Record<keyof NameFields, string>> = {
  platform: `${WORDS}?`,
  environment: "[a-z0-9]+",
  account: "[0-9]{12}",
  region: REGION,
  place: `(?:global|${REGION})`,
  layer: WORDS,
  part: WORDS,
};

const readers = new Map<string, readonly [RegExp, RegExp]>();

/**
 * Reads a name that was put together by a pattern back into its parts, in the one way that this function prefers.
 *
 * Parts hold hyphens and are joined by hyphens, so several tuples give one text: ("a-b", "c") and ("a", "b-c"). Only the
 * one that is read back keeps the plain name, and every other one gets a hash. That makes names distinct whatever the
 * preference is; it only decides which names stay plain.
 * @param pattern parts in braces: `{platform}-{environment}-{part}`
 */
export function readBack(pattern: string, name: string): Readonly<Record<string, string>> | undefined {
  const reader = readers.get(pattern) ?? readersOf(pattern);
  readers.set(pattern, reader);
  return (reader[0].exec(name) ?? reader[1].exec(name))?.groups;
}

function readersOf(pattern: string): readonly [RegExp, RegExp] {
  const readerWith = (environment: string) => {
    const source = pattern.replace(/\{(\w+)\}/g, (_, field: keyof NameFields) => {
      return `(?<${field}>${field === "environment" ? environment : FIELD_PATTERNS[field]})`;
    });
    return new RegExp(`^${source}$`);
  };
  return [readerWith(USUAL_ENVIRONMENTS), readerWith(FIELD_PATTERNS.environment)];
}
