import type { Step } from "./steps.ts";

/** What became of one step. */
export interface StepOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Why it failed when its output does not say it. */
  readonly reason?: string;
}

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Judges a step by its exit code and, for vitest, its report.
 * @param report undefined when vitest wrote none
 */
export function outcomeOf(step: Step, exitCode: number, report: VitestReport | undefined): StepOutcome {
  const { name } = step;
  if (step.counts === "one")
    return { name, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  if (report === undefined) return { name, passed: 0, failed: 1, skipped: 0, reason: "vitest wrote no report" };
  const { numPassedTests: passed, numFailedTests: failed } = report;
  const skipped = report.numPendingTests + report.numTodoTests;
  if (passed + failed === 0) return { name, passed, failed: 1, skipped, reason: "ran 0 tests" };
  // A file that cannot be loaded, or an error outside of any test, fails the run without a failed test.
  if (exitCode !== 0 && failed === 0)
    return { name, passed, failed: 1, skipped, reason: "failed outside of its tests" };
  return { name, passed, failed, skipped };
}

/** The closing line: `812 passed, 0 failed`. */
export function closingLine(outcomes: readonly StepOutcome[]): string {
  const sum = (key: "passed" | "failed" | "skipped") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
