import { formatProblem, type Problem, sortProblems } from "@tandem/core/problems";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { RunMode, StackOutcome } from "./run-stacks.ts";
import { countChanges, formatSummary, isLoss } from "./summary.ts";

/** The exit code that outcomes amount to. */
export function exitCodeOf(mode: RunMode, outcomes: readonly StackOutcome[]): ExitCode {
  if (outcomes.some(({ status }) => status !== "done")) return exitCodes.failed;
  return mode === "plan" && outcomes.some(({ changes }) => changes) ? exitCodes.prerequisite : exitCodes.done;
}

/** A table of what became of each stack. */
export function formatOutcomes(outcomes: readonly StackOutcome[]): string {
  const width = Math.max(...outcomes.map(({ id }) => id.length), 0);
  const tell = ({ status, because, said, seconds }: StackOutcome) =>
    ({
      done: `${said}  ${seconds.toFixed(1)} s`,
      failed: `FAILED  ${seconds.toFixed(1)} s`,
      skipped: `skipped: ${because?.join(", ")}`,
    })[status];
  return outcomes.map((outcome) => `${outcome.id.padEnd(width)}  ${tell(outcome)}`).join("\n");
}

/** Every change of every stack; those that lose something first. */
export function formatPlans(outcomes: readonly StackOutcome[]): string {
  const loses = ({ summary }: StackOutcome) => summary?.changes.some(isLoss) === true;
  return outcomes
    .filter(({ changes, status }) => changes && status === "done")
    .toSorted((a, b) => Number(loses(b)) - Number(loses(a)))
    .flatMap(({ id, summary }) =>
      summary === undefined ? [] : [`${id}`, ...formatSummary(summary).map((line) => `  ${line}`)],
    )
    .join("\n");
}

/** Errors of all stacks as text; of warnings, which stopped nothing, each once with the stacks that have it. */
export function formatProblems(outcomes: readonly StackOutcome[]): string {
  const errors = outcomes.flatMap(({ problems }) => problems.filter(isError));
  return [...sortProblems(errors).map(formatProblem), formatWarnings(outcomes)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function formatWarnings(outcomes: readonly StackOutcome[]): string {
  const stacks = new Map<string, readonly string[]>();
  for (const { id, problems } of outcomes) {
    for (const message of new Set(problems.filter((problem) => !isError(problem)).map((each) => each.message))) {
      stacks.set(message, [...(stacks.get(message) ?? []), id]);
    }
  }
  return [...stacks].map(([message, ids]) => `warning: ${message}\n  in ${ids.join(", ")}`).join("\n");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** The same as JSON. */
export function outcomesJson(run: string | undefined, outcomes: readonly StackOutcome[]): object {
  return {
    run,
    stacks: outcomes.map(({ summary, problems, changes: changed, ...outcome }) => ({
      ...outcome,
      changed,
      ...(summary === undefined ? {} : { counts: countChanges(summary), ...summary }),
    })),
    problems: sortProblems(outcomes.flatMap(({ problems }) => problems)),
  };
}
