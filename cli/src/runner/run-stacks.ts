import { type Problem, ProblemsError } from "@tandem/core/problems";
import { applyPlan } from "./apply-stack.ts";
import { initialise } from "./initialise.ts";
import { planStack } from "./plan-stack.ts";
import { runProblems } from "./problems.ts";
import type { RunFolder } from "./run-folder.ts";
import { runSchedule } from "./run-schedule.ts";
import { takePlan } from "./saved-plan.ts";
import { type Ending, reversed, type ScheduleNode, scheduleOf } from "./schedule.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { formatCounts, formatSummary, type PlanSummary } from "./summary.ts";

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
 * Plans, applies or destroys stacks in the order of what they read, side by side within the session's budget. A failed
 * stack takes those with it that wait for it, and no other.
 * @returns an outcome per stack, in the order of the session's stacks
 */
export async function runStacks(session: Session, { mode, plans }: RunStacksOptions): Promise<readonly StackOutcome[]> {
  const { stacks } = session.workspace;
  const outcomes = new Map<string, StackOutcome>();
  const byId = new Map(stacks.map((stack) => [stack.id, stack]));
  const finish = (stack: RunStack, outcome: Pick<StackOutcome, "status"> & Partial<StackOutcome>, said: string) => {
    const { id, layer, place, resources } = stack;
    outcomes.set(id, { id, layer, place, resources, changes: false, seconds: 0, problems: [], ...outcome });
    session.journal.write({ type: "stack", stack: id, status: outcome.status, because: outcome.because });
    session.reporter.end(id, said);
  };
  const work = async (id: string): Promise<Ending> => {
    const stack = byId.get(id) as RunStack;
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    try {
      const result = await runStack(session, stack, mode, plans);
      finish(stack, { status: "done", seconds: seconds(), ...result }, `${result.said}  ${seconds().toFixed(1)} s`);
      return "done";
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      const problems = error.problems;
      finish(stack, { status: "failed", seconds: seconds(), problems }, `FAILED  ${firstError(problems)}`);
      return "failed";
    }
  };
  await runSchedule(scheduleOf(orderOf(stacks, mode)), work, {
    limit: session.budget.stacks,
    stop: session.stop,
    skipped: (id, because) =>
      finish(byId.get(id) as RunStack, { status: "skipped", because }, `skipped: ${because.join(", ")}`),
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

interface StackResult {
  readonly summary: PlanSummary;
  readonly changes: boolean;
  readonly problems: readonly Problem[];
  readonly said: string;
}

async function runStack(session: Session, stack: RunStack, mode: RunMode, plans?: RunFolder): Promise<StackResult> {
  await initialise(session, stack);
  const { plan, warnings } = await planFor(session, stack, mode === "destroy", plans);
  const said = formatCounts(plan.summary);
  const result = { summary: plan.summary, changes: plan.changes, problems: warnings };
  if (mode === "plan" || !plan.changes) return { ...result, said };
  session.reporter.progress({ id: stack.id, stage: "confirm", done: 0, total: 0 });
  const yes = await session.confirm(`Carry this out in ${stack.id}?`, [
    `${stack.id}: ${said}`,
    ...formatSummary(plan.summary),
  ]);
  if (!yes) throw new ProblemsError([declined(session, stack)]);
  const more = await applyPlan(session, stack, plan);
  return { ...result, problems: [...warnings, ...more], said: `done: ${said}` };
}

async function planFor(session: Session, stack: RunStack, destroy: boolean, plans?: RunFolder) {
  if (plans === undefined) return planStack(session, stack, { destroy });
  return { plan: takePlan(plans, session, stack), warnings: [] };
}

function declined({ workspace }: Session, { id }: RunStack): Problem {
  return runProblems.declined({
    path: id,
    message: "was left as it is: the plan was not confirmed",
    expected: "yes",
    got: undefined,
    hint: `look at it again: \`tandem plan --env ${workspace.env} --stack ${id}\``,
  });
}
