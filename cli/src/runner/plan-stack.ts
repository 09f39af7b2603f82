import { type Problem, ProblemsError } from "@tandem/core";
import { runProblem } from "./diagnose.ts";
import { isOwnChoice } from "./own-warnings.ts";
import { runProblems } from "./problems.ts";
import { planFile, type SavedPlan, savePlanRecord } from "./saved-plan.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { summarize } from "./summary.ts";
import { runStage, type StageResult } from "./terraform-stage.ts";

/** How a stack is planned. */
export interface PlanOptions {
  /** Plan the removal of everything in the stack. @default false */
  readonly destroy?: boolean;
}

/** A plan that was saved, and what Terraform warned of. */
export interface Planned {
  readonly plan: SavedPlan;
  readonly warnings: readonly Problem[];
}

/**
 * Plans a stack when its turn comes, and saves the plan.
 * @throws ProblemsError when it cannot be planned, or the run was stopped before its turn came
 */
export function planStack(session: Session, stack: RunStack, options: PlanOptions = {}): Promise<Planned> {
  return session.inTurnForPlan(() => {
    if (session.stop.aborted) throw new ProblemsError([stoppedBefore(session, stack)]);
    return planNow(session, stack, options);
  });
}

async function planNow(session: Session, stack: RunStack, { destroy = false }: PlanOptions): Promise<Planned> {
  let looked = 0;
  const report = () => session.reporter.progress({ id: stack.id, stage: "plan", done: looked, total: 0 });
  report();
  const args = ["plan", "-json", "-input=false", "-detailed-exitcode", `-out=${planFile(session.folder, stack.id)}`];
  const result = await runStage(session, stack, "plan", destroy ? [...args, "-destroy"] : args, (event) => {
    if (event.type === "refresh_complete") looked++;
    report();
  });
  const warnings = problemsOf(session, stack, result, [0, 2]);
  const plan: SavedPlan = {
    stack: stack.id,
    artifactHash: stack.artifactHash,
    destroy,
    summary: summarize(result.events),
    changes: result.exitCode === 2,
  };
  savePlanRecord(session.folder, plan);
  session.journal.write({ type: "planned", stack: stack.id, artifactHash: plan.artifactHash, changes: plan.changes });
  return { plan, warnings };
}

function stoppedBefore({ workspace }: Session, { id }: RunStack): Problem {
  return runProblems.declined({
    path: id,
    message: "was left as it is: the run was stopped before its plan began",
    expected: "a run that goes on",
    got: undefined,
    hint: `go on with it: \`tandem plan --env ${workspace.env} --stack ${id}\``,
  });
}

/** What a Terraform said of a stack, as problems. @throws ProblemsError when it did not end as it should */
export function problemsOf(
  session: Session,
  stack: RunStack,
  { exitCode, diagnostics, text }: StageResult,
  good: readonly number[],
): readonly Problem[] {
  const problems = diagnostics
    .filter((each) => !isOwnChoice(stack, each))
    .map((each) => redacted(session, runProblem(session.workspace, stack, each)));
  if (exitCode !== undefined && good.includes(exitCode)) return problems;
  if (problems.some(({ severity }) => severity === "error")) throw new ProblemsError(problems);
  throw new ProblemsError([
    ...problems,
    runProblems.terraformDied({
      path: stack.id,
      message:
        exitCode === undefined ? "lost its Terraform to a signal" : `had a Terraform that ended with ${exitCode}`,
      expected: "a result",
      got: text === "" ? undefined : text,
      hint: `run \`tandem recover --env ${session.workspace.env}\`: it finds what is left, then plan again`,
    }),
  ]);
}

function redacted({ redact }: Session, problem: Problem): Problem {
  return { ...problem, message: redact(problem.message), got: redact(problem.got) };
}
