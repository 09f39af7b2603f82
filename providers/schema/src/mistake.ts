import type { schemaProblems } from "./problems.ts";

/** One disagreement between a block and one version of a schema; equal ones of several versions become one problem. */
export interface Mistake {
  readonly kind: Extract<keyof typeof schemaProblems, string>;
  /** Path of the argument in its block, `attribute[0].name`; empty for the block itself. */
  readonly argument: string;
  /** Continues the path and ends where the versions follow: "is not known to". */
  readonly message: string;
  readonly expected: string;
  readonly got: unknown;
  readonly hint: string;
}

/** "is" and the kind of a JSON value, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}
