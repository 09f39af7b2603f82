/** One line of `tandem doctor`. */
export interface Check {
  readonly name: string;
  /** `warn`: some commands will not work, or not well. `fail`: most will not. */
  readonly status: "ok" | "warn" | "fail";
  /** What was found and from where. */
  readonly found: string;
  /** What to do about it; absent when all is well. */
  readonly advice?: string;
}

/** The lines as text, names in a column. */
export function formatChecks(
  checks: readonly Check[],
  paint: (status: Check["status"], text: string) => string,
): string {
  const width = Math.max(...checks.map((check) => check.name.length));
  return checks
    .flatMap(({ name, status, found, advice }) => [
      `${paint(status, status.padEnd(4))}  ${name.padEnd(width)}  ${found}`,
      ...(advice === undefined ? [] : [`${" ".repeat(8 + width)}-> ${advice}`]),
    ])
    .join("\n");
}
