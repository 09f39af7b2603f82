import { type Problem, ProblemsError } from "@tandem/core/problems";
import { publishFunctions } from "../functions/publish.ts";
import { converge, type StackResult } from "./converge.ts";
import { initialise } from "./initialise.ts";
import { planStack } from "./plan-stack.ts";
import type { RunFolder } from "./run-folder.ts";
import { runSchedule } from "./run-schedule.ts";
import { type Ending, reversed, type ScheduleNode, scheduleOf } from "./schedule.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { formatCounts, type PlanSummary } from "./summary.ts";

/** What is done with each stack. */
export type RunMode = "plan" | "apply" | "destroy";

/** What became of a stack. */
export interface StackOutcome {
  readonly id: string;
  readonly layer: string;
  readonly place: string;
  readonly status: "done" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly because?: readonly string[];
  /** What the plan said; undefined when there is none. */
  readonly summary?: PlanSummary;
  readonly changes: boolean;
  /** What was done, in a line. */
  readonly said: string;
  readonly seconds: number;
  readonly resources: number;
  readonly problems: readonly Problem[];
}

/** How stacks are run. */
export interface RunStacksOptions {
  readonly mode: RunMode;
  /** Apply what this run has planned instead of planning again. */
  readonly plans?: RunFolder;
}

/**
 * Plans, applies or destroys the session's stacks in the order of what they read.
 * @returns an outcome per stack, in the order of the session's stacks
 */
export function runStacks(session: Session, { mode, plans }: RunStacksOptions): Promise<readonly StackOutcome[]> {
  return runEach(session, session.workspace.stacks, mode, (stack) => runStack(session, stack, mode, plans));
}

/**
 * Does a work on each stack, side by side within the session's budget. A failed stack takes those with it that wait for
 * it, and no other.
 */
export async function runEach<S extends RunStack>(
  session: Session,
  stacks: readonly S[],
  mode: RunMode,
  work: (stack: S) => Promise<StackResult>,
): Promise<readonly StackOutcome[]> {
  const outcomes = new Map<string, StackOutcome>();
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const finish = (stack: S, outcome: Pick<StackOutcome, "status"> & Partial<StackOutcome>, said: string) => {
    const { id, layer, place, resources } = stack;
    outcomes.set(id, { id, layer, place, resources, changes: false, said: "", seconds: 0, problems: [], ...outcome });
    session.journal.write({ type: "stack", stack: id, status: outcome.status, because: outcome.because });
    session.reporter.end(id, said);
  };
  const doOne = async (id: string): Promise<Ending> => {
    const stack = byId.get(id) as S;
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    try {
      const result = await work(stack);
      finish(stack, { status: "done", seconds: seconds(), ...result }, `${result.said}  ${seconds().toFixed(1)} s`);
      return "done";
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      const { problems } = error;
      finish(stack, { status: "failed", seconds: seconds(), problems }, `FAILED  ${firstError(problems)}`);
      return "failed";
    }
  };
  await runSchedule(scheduleOf(orderOf(stacks, mode)), doOne, {
    limit: session.budget.stacks,
    stop: session.stop,
    skipped: (id, because) =>
      finish(byId.get(id) as S, { status: "skipped", because }, `skipped: ${because.join(", ")}`),
  });
  return stacks.flatMap(({ id }) => outcomes.get(id) ?? []);
}

/** The first line of what went wrong; all of it is printed at the end. */
function firstError(problems: readonly Problem[]): string {
  return problems.find(({ severity }) => severity === "error")?.message.split("\n")[0] ?? "";
}

/** Plans wait for nothing: a plan reads states and writes none. */
function orderOf(stacks: readonly RunStack[], mode: RunMode): readonly ScheduleNode[] {
  if (mode === "plan") return stacks.map(({ id }) => ({ id, after: [] }));
  return mode === "destroy" ? reversed(stacks) : stacks;
}

async function runStack(session: Session, stack: RunStack, mode: RunMode, plans?: RunFolder): Promise<StackResult> {
  await initialise(session, stack);
  const destroy = mode === "destroy";
  // Terraform looks for the code of functions where their JSON says, and cannot put it there.
  if (!destroy) await publishFunctions(session.workspace, stack, session.work);
  if (mode !== "plan") return converge(session, stack, { destroy, plans });
  const { plan, warnings } = await planStack(session, stack);
  return { summary: plan.summary, changes: plan.changes, problems: warnings, said: formatCounts(plan.summary) };
}
