import type { Problem } from "./problem.ts";

/** Carries every problem of a run to the one place that prints them. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super(sorted.map(formatProblem).join("\n\n"));
    this.name = "ProblemsError";
    this.problems = sorted;
  }
}

/** Throws when at least one of the problems is an error. */
export function throwOnErrors(problems: readonly Problem[]): void {
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemsError(problems);
}

/** By path, then code, then message; one of each. Numbers in a path count as numbers: `[2]` stands before `[10]`. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  // A collator costs a hundredth of a second, and most lists are empty.
  if (problems.length < 2) return problems;
  const seen = new Map(problems.map((problem) => [`${problem.path}\0${problem.code}\0${problem.message}`, problem]));
  const collator = new Intl.Collator("en", { numeric: true });
  return [...seen.values()].sort(
    (a, b) =>
      collator.compare(a.path, b.path) || collator.compare(a.code, b.code) || collator.compare(a.message, b.message),
  );
}

/** One problem as text, four lines. */
export function formatProblem(problem: Problem): string {
  return [
    `${problem.code}  ${problem.path}  ${problem.message}`,
    `  expected  ${problem.expected}`,
    `  got       ${problem.got}`,
    `  hint      ${problem.hint}`,
  ].join("\n");
}
