import { formatOutcomes, formatProblems, outcomesJson } from "./report.ts";
import type { StackOutcome } from "./run-stacks.ts";

/** Prints what became of each stack: a table on stdout and problems on stderr, or all of it as JSON. */
export function printOutcomes(
  outcomes: readonly StackOutcome[],
  { format, run, before = "" }: { readonly format: "text" | "json"; readonly run?: string; readonly before?: string },
): void {
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(outcomesJson(run, outcomes), null, 2)}\n`);
    return;
  }
  const problems = formatProblems(outcomes);
  process.stdout.write(`${[before, formatOutcomes(outcomes)].filter((part) => part !== "").join("\n\n")}\n`);
  if (problems !== "") process.stderr.write(`${problems}\n`);
}
