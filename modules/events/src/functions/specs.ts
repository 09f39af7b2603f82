import type { FunctionName } from "./function-names.ts";

/** What a function needs to run. */
export interface FunctionSpec {
  readonly description: string;
  readonly timeoutSeconds: number;
  readonly memoryMib: number;
}

/**
 * Sizes by function. Whoever validates holds a model of 512 MiB, the largest that is taken, twice: as bytes and as a session. Whoever
 * serves holds the one before as well, while it loads the next.
 */
export const FUNCTION_SPECS: Readonly<Record<FunctionName, FunctionSpec>> = {
  "validate-release": {
    description: "Validates releases that arrived in this region",
    timeoutSeconds: 60,
    memoryMib: 2048,
  },
  "reconcile-release": {
    description: "Compares what the registry says with what this region runs",
    timeoutSeconds: 60,
    memoryMib: 2048,
  },
  "rollback-release": {
    description: "Brings back what was active before, when an alarm says that a new release is bad",
    timeoutSeconds: 120,
    memoryMib: 512,
  },
  "drift-monitor": {
    description: "Judges what models answered against what they were trained on",
    timeoutSeconds: 120,
    memoryMib: 512,
  },
  "serve-model": {
    description: "Answers predictions with this region's active model",
    timeoutSeconds: 60,
    memoryMib: 2048,
  },
  "rotate-secret": {
    description: "Changes the password of the database in four steps",
    timeoutSeconds: 60,
    memoryMib: 256,
  },
};
