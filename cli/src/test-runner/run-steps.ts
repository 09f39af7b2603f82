import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { outcomeOf, type StepOutcome, type VitestReport } from "./outcome.ts";
import type { Step } from "./steps.ts";

/** Where steps run and what becomes of their output. */
export interface RunStepsOptions {
  readonly root: string;
  /** Folder for the reports. */
  readonly reports: string;
  /** Called for each line of our own. */
  readonly print: (line: string) => void;
}

/**
 * Runs all steps whatever fails: those that compute one after the other, those that wait beside them and before them where both want the processor: the
 * run is as long as they are. Prints a line for each as it ends, the output of failed ones and the names of skipped tests.
 * @returns outcomes in the order of the steps
 */
export async function runSteps(
  steps: readonly Step[],
  { root, reports, print }: RunStepsOptions,
): Promise<readonly StepOutcome[]> {
  mkdirSync(reports, { recursive: true });
  const width = Math.max(...steps.map((step) => step.name.length));
  const runAndPrint = async (step: Step) => {
    const began = performance.now();
    const { outcome, output } = await runStep(step, root, reports);
    for (const line of linesOf(outcome, step, { output, seconds: (performance.now() - began) / 1000, width }))
      print(line);
    return outcome;
  };
  const outcomes = new Map<Step, StepOutcome>();
  const lane = async (waits: boolean) => {
    for (const step of steps.filter((each) => (each.waits ?? false) === waits))
      outcomes.set(step, await runAndPrint(step));
  };
  await Promise.all([lane(false), lane(true)]);
  return steps.flatMap((step) => outcomes.get(step) ?? []);
}

function linesOf(
  outcome: StepOutcome,
  step: Step,
  { output, seconds, width }: { readonly output: string; readonly seconds: number; readonly width: number },
): readonly string[] {
  const verdict = outcome.failed === 0 ? "ok  " : "FAIL";
  const counted = step.counts === "tests" ? `  ${outcome.passed} passed, ${outcome.failed} failed` : "";
  const reason = outcome.reason === undefined ? "" : `  (${outcome.reason})`;
  return [
    ...(outcome.failed > 0 ? [output.trimEnd()] : []),
    `${step.name.padEnd(width)}  ${verdict}  ${seconds.toFixed(1).padStart(6)} s${counted}${reason}`,
    ...outcome.notRun.map((name) => `${"".padEnd(width)}  skipped  ${name}`),
  ];
}

async function runStep(step: Step, root: string, reports: string) {
  const report = join(reports, `${step.name}.json`);
  rmSync(report, { force: true });
  const reporters =
    step.counts === "tests" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const child = execa(process.execPath, [...step.run, ...reporters], {
    cwd: root,
    all: true,
    reject: false,
    stdin: "ignore",
  });
  if (step.waits !== true && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const result = await child;
  return { outcome: outcomeOf(step, result.exitCode ?? 1, readReport(report)), output: result.all };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}
