import type { Problem } from "@tandem/core";
import { type ParsedDefinition, type PlatformDefinition, platformSchema } from "../schema/platform.ts";
import { problemsOfIssues, valueAt } from "./issues.ts";
import { schemaKeysAt } from "./schema-keys.ts";

/** Outcome of the schema's check. */
export interface Parsed {
  /** The definition as far as it can be understood: what is malformed is left out or stood in for. */
  readonly definition: ParsedDefinition;
  readonly problems: readonly Problem[];
  /** Paths that were left out or stood in for: what later rules say of them is not the user's doing. */
  readonly repaired: readonly Path[];
}

/** One definition is read in a process: zod would make code for each object of the schema, which pays off for many. */
const PARSING = { jitless: true };

/**
 * Checks a definition's form. Malformed parts are repaired, so that the rules between values still look at all the rest
 * and one run reports everything.
 */
export function parseDefinition(input: unknown): Parsed {
  const first = platformSchema.safeParse(input, PARSING);
  if (first.success) return { definition: first.data, problems: [], repaired: [] };
  const keysAt = (path: readonly PropertyKey[]) => schemaKeysAt(platformSchema, path, input);
  const problems = problemsOfIssues(first.error.issues, input, keysAt, sampleAt);
  const { definition, repaired } = repair(input, []);
  return { definition, problems, repaired };
}

type Path = readonly PropertyKey[];

/** Mends one mistake after the other until the schema is content. */
function repair(input: unknown, repaired: readonly Path[]): Pick<Parsed, "definition" | "repaired"> {
  const result = platformSchema.safeParse(input, PARSING);
  if (result.success) return { definition: result.data, repaired };
  const [issue] = result.error.issues;
  if (issue === undefined) throw new Error("zod failed without an issue");
  if (issue.code === "unrecognized_keys") {
    return repair(
      issue.keys.reduce((value, key) => replaced(value, [...issue.path, key], undefined), input),
      repaired,
    );
  }
  // A list loses its meaning with an element, as later paths count positions.
  const at = issue.path.findIndex((key) => typeof key === "number");
  const isElement = at !== -1 && at === issue.path.length - 1;
  const path = isElement ? issue.path.slice(0, at) : issue.path;
  if (valueAt(input, path) !== undefined && path.length > 0) {
    return repair(replaced(input, path, undefined), [...repaired, path]);
  }
  // Required: something stands in for it, and what is said of the object that it belongs to is not the user's doing.
  const standIn = sampleAt(path);
  const blamed = path.length > 1 ? path.slice(0, -1) : path;
  if (standIn !== undefined) return repair(replaced(input, path, standIn), [...repaired, blamed]);
  return repair(replaced(input, blamed, undefined), [...repaired, blamed]);
}

/** The input with another value at a path; undefined takes the key away. */
function replaced(input: unknown, path: Path, value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(input)) return input.map((each, index) => (index === head ? replaced(each, rest, value) : each));
  const entries = typeof input === "object" && input !== null ? Object.entries(input) : [];
  const object: Record<PropertyKey, unknown> = Object.fromEntries(entries);
  const next = replaced(object[head], rest, value);
  const others = Object.fromEntries(entries.filter(([key]) => key !== head));
  return next === undefined ? others : { ...others, [head]: next };
}

/** A right value for a place; every element of a list is like the first. */
function sampleAt(path: Path): unknown {
  return valueAt(
    STAND_IN,
    path.map((key) => (typeof key === "number" ? 0 : key)),
  );
}

/** Stands in for required parts that are missing or malformed; nothing is ever synthesized from it. */
const STAND_IN = {
  name: "tandem",
  account: "000000000000",
  profile: "dev",
  home: { name: "eu-west-1", availabilityZones: ["eu-west-1a", "eu-west-1b"], slot: 0 },
  peers: [{ name: "eu-central-1", availabilityZones: ["eu-central-1a", "eu-central-1b"], slot: 1 }],
  owner: "owner",
  costCentre: "cost-centre",
  repository: "repository",
  backend: { type: "s3" },
  addresses: { block: "10.64.0.0/12" },
} satisfies PlatformDefinition;
