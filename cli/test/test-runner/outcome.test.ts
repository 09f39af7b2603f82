import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closingLine, outcomeOf, type VitestReport } from "../../src/test-runner/outcome.ts";
import { runSteps } from "../../src/test-runner/run-steps.ts";
import { type Step, selectSteps, stepNames, steps } from "../../src/test-runner/steps.ts";

const lint: Step = { name: "lint", summary: "", run: ["x"], counts: "one" };
const unit: Step = { name: "unit", summary: "", run: ["x"], counts: "tests" };
const report = (passed: number, failed: number, skipped = 0): VitestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
});

describe("outcomeOf", () => {
  test.each([
    ["a tool that is content counts one", lint, 0, undefined, { passed: 1, failed: 0 }],
    ["a tool that is not counts one failure", lint, 1, undefined, { passed: 0, failed: 1 }],
    ["vitest counts its tests", unit, 0, report(812, 0), { passed: 812, failed: 0 }],
    ["vitest counts its failed tests", unit, 1, report(810, 2, 1), { passed: 810, failed: 2, skipped: 1 }],
    ["a run of no tests fails", unit, 0, report(0, 0), { failed: 1, reason: "ran 0 tests" }],
    ["a run of skipped tests alone fails", unit, 0, report(0, 0, 5), { failed: 1, reason: "ran 0 tests" }],
    ["an error outside of all tests fails", unit, 1, report(9, 0), { passed: 9, failed: 1 }],
    ["a run without a report fails", unit, 0, undefined, { failed: 1, reason: "vitest wrote no report" }],
  ])("%s", (_, step, exitCode, written, expected) => {
    expect(outcomeOf(step, exitCode, written)).toMatchObject(expected);
  });
});

test("the closing line adds everything up, and names skipped tests only when there are some", () => {
  const outcome = { name: "x", passed: 3, failed: 1, skipped: 0, notRun: [] };
  expect(closingLine([outcome, outcome])).toBe("6 passed, 2 failed");
  expect(closingLine([outcome, { ...outcome, skipped: 2 }])).toBe("6 passed, 2 failed, 2 skipped");
});

describe("selectSteps", () => {
  test("takes every step when none or all are named", () => {
    expect([selectSteps([]), selectSteps(["all"])]).toEqual([steps, steps]);
  });

  test("keeps the table's order", () => {
    expect(selectSteps(["unit", "format"]).map(({ name }) => name)).toEqual(["format", "unit"]);
  });

  test("finds a step for each name that the command takes", () => {
    expect(stepNames.filter((name) => selectSteps([name]).length === 0)).toEqual([]);
  });
});

describe("runSteps", () => {
  let root: string;
  let lines: string[];
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "tandem-steps-"));
    lines = [];
    writeFileSync(join(root, "content.mjs"), 'console.log("all is well")');
    writeFileSync(join(root, "angry.mjs"), 'console.log("what is wrong"); process.exit(4)');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const run = (...all: readonly Step[]) =>
    runSteps(all, { root, reports: join(root, "reports"), print: (line) => lines.push(line) });

  test("prints one line for each step, and the output only of those that fail", async () => {
    const outcomes = await run({ ...lint, run: ["angry.mjs"] }, { ...lint, name: "types", run: ["content.mjs"] });
    expect(outcomes.map(({ failed }) => failed)).toEqual([1, 0]);
    expect(lines).toEqual([
      "what is wrong",
      expect.stringMatching(/^lint {3}FAIL +\d+\.\d s$/),
      expect.stringMatching(/^types {2}ok +\d+\.\d s$/),
    ]);
  });

  test("lets a step that waits run beside the others, and keeps the order of the steps", async () => {
    // Each ends only after it has seen the other's file.
    const meets = (mine: string, other: string) =>
      `import { existsSync, writeFileSync } from "node:fs";
       writeFileSync("${mine}", "");
       while (!existsSync("${other}")) await new Promise((resolve) => setTimeout(resolve, 5));`;
    writeFileSync(join(root, "one.mjs"), meets("one", "other"));
    writeFileSync(join(root, "other.mjs"), meets("other", "one"));
    const outcomes = await run(
      { ...lint, name: "waits", run: ["one.mjs"], waits: true },
      { ...lint, name: "computes", run: ["other.mjs"] },
    );
    expect(outcomes.map(({ name, failed }) => ({ name, failed }))).toEqual([
      { name: "waits", failed: 0 },
      { name: "computes", failed: 0 },
    ]);
  });

  test("names the tests that a step has skipped, whose names say why", async () => {
    const results = [
      { fullName: "adds up", status: "passed" },
      { fullName: "OpenTofu (not run: none on PATH) plans", status: "skipped" },
    ];
    const written = { ...report(1, 0, 1), testResults: [{ assertionResults: results }] };
    writeFileSync(
      join(root, "skips.cjs"),
      `require("fs").writeFileSync("reports/unit.json", '${JSON.stringify(written)}')`,
    );
    await run({ ...unit, run: ["skips.cjs"] });
    expect(lines).toEqual([
      expect.stringMatching(/^unit {2}ok +\d+\.\d s {2}1 passed, 0 failed$/),
      "      skipped  OpenTofu (not run: none on PATH) plans",
    ]);
  });

  test("takes no report of an earlier run", async () => {
    const stale = `require("fs").writeFileSync("reports/unit.json", '{"numPassedTests": 1}')`;
    writeFileSync(join(root, "writes.cjs"), stale);
    await run({ ...lint, run: ["writes.cjs"] });
    expect(await run({ ...unit, run: ["content.mjs"] })).toMatchObject([{ reason: "vitest wrote no report" }]);
  });
});
