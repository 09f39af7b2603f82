import type { Problem } from "@tandem/core";
import { checkCapacity } from "./capacity.ts";
import { checkEngine } from "./engine.ts";
import { checkOperation } from "./operation.ts";
import type { DatabaseRuleInput } from "./rule-input.ts";
import { checkWindows } from "./windows.ts";

/** The database section's rules between values. */
export function checkDatabase(context: DatabaseRuleInput): readonly Problem[] {
  return [...checkEngine(context), ...checkCapacity(context), ...checkWindows(context), ...checkOperation(context)];
}
