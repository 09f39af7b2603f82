import { mkdirSync, readFileSync, rmSync } from "node:fs";
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

/** Runs steps one after the other, all of them whatever fails; prints a line for each, the output of failed ones and the names of skipped tests. */
export async function runSteps(
  steps: readonly Step[],
  { root, reports, print }: RunStepsOptions,
): Promise<readonly StepOutcome[]> {
  mkdirSync(reports, { recursive: true });
  const width = Math.max(...steps.map((step) => step.name.length));
  const outcomes: StepOutcome[] = [];
  for (const step of steps) {
    const began = performance.now();
    const { outcome, output } = await runStep(step, root, reports);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const counted = step.counts === "tests" ? `  ${outcome.passed} passed, ${outcome.failed} failed` : "";
    if (outcome.failed > 0) print(output.trimEnd());
    print(
      `${step.name.padEnd(width)}  ${outcome.failed === 0 ? "ok  " : "FAIL"}  ${seconds.padStart(6)} s${counted}${
        outcome.reason === undefined ? "" : `  (${outcome.reason})`
      }`,
    );
    for (const name of outcome.notRun) print(`${"".padEnd(width)}  skipped  ${name}`);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function runStep(step: Step, root: string, reports: string) {
  const report = join(reports, `${step.name}.json`);
  rmSync(report, { force: true });
  const reporters =
    step.counts === "tests" ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const result = await execa(process.execPath, [...step.run, ...reporters], {
    cwd: root,
    all: true,
    reject: false,
    stdin: "ignore",
  });
  return { outcome: outcomeOf(step, result.exitCode ?? 1, readReport(report)), output: result.all };
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}
