/** The platform's functions, as `workloads/functions.json` names their handlers. */
export const FUNCTION_NAMES = [
  "validate-release",
  "reconcile-release",
  "rollback-release",
  "drift-monitor",
  "serve-model",
  "rotate-secret",
] as const;

/** One of the platform's functions. */
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Makes a value for each function. */
export function byFunction<T>(make: (name: FunctionName) => T): Readonly<Record<FunctionName, T>> {
  return Object.fromEntries(FUNCTION_NAMES.map((name) => [name, make(name)])) as Record<FunctionName, T>;
}
