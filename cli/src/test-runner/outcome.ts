import type { Step } from "./steps.ts";

/** What became of one step. */
export interface StepOutcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Full names of skipped tests where the report has them: a name says why its test was not run. */
  readonly notRun: readonly string[];
  /** Why it failed when its output does not say it. */
  readonly reason?: string;
}

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Left out by pytest, whose report is made up of its counts. */
  readonly testResults?: readonly { readonly assertionResults: readonly VitestResult[] }[];
}

/** One test of a {@link VitestReport}. */
interface VitestResult {
  readonly fullName: string;
  readonly status: string;
}

/**
 * Judges a step by its exit code and, for vitest, its report.
 * @param report undefined when vitest wrote none
 */
export function outcomeOf(step: Step, exitCode: number, report: VitestReport | undefined): StepOutcome {
  const nothing = { name: step.name, passed: 0, failed: 0, skipped: 0, notRun: [] };
  if (step.counts === "one") return { ...nothing, ...(exitCode === 0 ? { passed: 1 } : { failed: 1 }) };
  if (report === undefined) return { ...nothing, failed: 1, reason: "vitest wrote no report" };
  const { numPassedTests: passed, numFailedTests: failed, testResults = [] } = report;
  const skipped = report.numPendingTests + report.numTodoTests;
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  const notRun = results.filter(({ status }) => status === "skipped").map(({ fullName }) => fullName);
  const counted = { ...nothing, passed, failed, skipped, notRun };
  if (passed + failed === 0) return { ...counted, failed: 1, reason: "ran 0 tests" };
  // A file that cannot be loaded, or an error outside of any test, fails the run without a failed test.
  if (exitCode !== 0 && failed === 0) return { ...counted, failed: 1, reason: "failed outside of its tests" };
  return counted;
}

/** The closing line: `812 passed, 0 failed`. */
export function closingLine(outcomes: readonly StepOutcome[]): string {
  const sum = (key: "passed" | "failed" | "skipped") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
