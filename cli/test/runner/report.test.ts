import { describe, expect, test } from "vitest";
import { isOwnChoice } from "../../src/runner/own-warnings.ts";
import { runProblems } from "../../src/runner/problems.ts";
import { formatProblems } from "../../src/runner/report.ts";
import type { StackOutcome } from "../../src/runner/run-stacks.ts";
import type { RunStack } from "../../src/runner/stack.ts";

const finding = { path: "p", expected: "x", got: undefined, hint: "h" };
const outcome = (id: string, ...messages: readonly string[]): StackOutcome => ({
  ...{ id, layer: "l", place: "p", status: "done", changes: false, said: "", seconds: 0, resources: 0 },
  problems: messages.map((message) => runProblems.terraformWarning({ ...finding, message })),
});

describe("formatProblems", () => {
  test("says each warning once, with the stacks that have it", () => {
    expect(formatProblems([outcome("a", "old argument"), outcome("b", "old argument", "slow"), outcome("c")])).toBe(
      "warning: old argument\n  in a, b\nwarning: slow\n  in b",
    );
  });

  test("says errors in full, and nothing where there is nothing", () => {
    const error = runProblems.terraformError({ ...finding, message: "failed" });
    expect(formatProblems([{ ...outcome("a"), problems: [error] }])).toContain("TDM-RUN-004  p  failed");
    expect(formatProblems([outcome("a")])).toBe("");
  });
});

describe("isOwnChoice", () => {
  const stack = (s3: Record<string, string>) =>
    ({ document: { terraform: { backend: { s3 } } } }) as unknown as RunStack;
  const deprecated = {
    severity: "warning",
    summary: "Deprecated Parameter",
    detail: 'The parameter "dynamodb_table" is deprecated. Use parameter "use_lockfile" instead.',
  } as const;

  test("is the deprecation of the lock table where the environment has chosen it", () => {
    expect(isOwnChoice(stack({ dynamodb_table: "locks" }), deprecated)).toBe(true);
  });

  test("is neither the same of a stack without one, nor another warning, nor an error", () => {
    expect(isOwnChoice(stack({}), deprecated)).toBe(false);
    expect(isOwnChoice(stack({ dynamodb_table: "locks" }), { ...deprecated, detail: "other" })).toBe(false);
    expect(isOwnChoice(stack({ dynamodb_table: "locks" }), { ...deprecated, severity: "error" })).toBe(false);
  });
});
