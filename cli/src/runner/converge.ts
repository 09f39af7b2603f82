import { type Problem, ProblemsError } from "@tandem/core/problems";
import { applyPlan } from "./apply-stack.ts";
import { requireKept } from "./kept.ts";
import { planStack } from "./plan-stack.ts";
import { runProblems } from "./problems.ts";
import type { RunFolder } from "./run-folder.ts";
import { takePlan } from "./saved-plan.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { formatCounts, formatSummary, type PlanSummary } from "./summary.ts";

/** What was planned and carried out. */
export interface StackResult {
  readonly summary: PlanSummary;
  readonly changes: boolean;
  /** Warnings. */
  readonly problems: readonly Problem[];
  /** One line for people. */
  readonly said: string;
}

/** How a stack is brought to where its JSON says. */
export interface ConvergeOptions {
  /** Remove everything instead. @default false */
  readonly destroy?: boolean;
  /** Take the plan from this run. @default - plan now */
  readonly plans?: RunFolder;
  /** Addresses of what was there before us: a plan that destroys one of them is refused. @default none */
  readonly keep?: readonly string[];
}

/**
 * Plans an initialised stack, asks when there is something to change, and applies exactly that plan.
 * @throws ProblemsError when a step fails, the answer is no, or something would be destroyed that is to be kept
 */
export async function converge(
  session: Session,
  stack: RunStack,
  { destroy = false, plans, keep = [] }: ConvergeOptions = {},
): Promise<StackResult> {
  const { plan, warnings } =
    plans === undefined
      ? await planStack(session, stack, { destroy })
      : { plan: takePlan(plans, session, stack), warnings: [] };
  const said = formatCounts(plan.summary);
  const result = { summary: plan.summary, changes: plan.changes };
  if (!plan.changes) return { ...result, problems: warnings, said };
  requireKept(stack, plan.summary, keep);
  session.reporter.progress({ id: stack.id, stage: "confirm", done: 0, total: 0 });
  const about = [`${stack.id}: ${said}`, ...formatSummary(plan.summary)];
  if (!(await session.confirm(`Carry this out in ${stack.id}?`, about))) {
    throw new ProblemsError([declined(session, stack)]);
  }
  const more = await applyPlan(session, stack, plan);
  return { ...result, problems: [...warnings, ...more], said: `done: ${said}` };
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
