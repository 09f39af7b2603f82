import type { Problem } from "@tandem/core";
import { problemsOf } from "./plan-stack.ts";
import { planFile, type SavedPlan } from "./saved-plan.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { runStage } from "./terraform-stage.ts";

/**
 * Applies exactly the plan that is saved in this run's folder. Terraform itself refuses it when the state is another one
 * than the plan was made from: it alone can tell while it holds the lock.
 * @returns warnings
 * @throws ProblemsError when it fails, or when the plan is older than the state
 */
export async function applyPlan(
  session: Session,
  stack: RunStack,
  { summary }: SavedPlan,
): Promise<readonly Problem[]> {
  const total = summary.changes.length;
  let done = 0;
  const report = () => session.reporter.progress({ id: stack.id, stage: "apply", done, total });
  report();
  const args = ["apply", "-json", "-input=false", planFile(session.folder, stack.id)];
  const result = await runStage(session, stack, "apply", args, (event) => {
    if (event.type === "apply_complete" && event.hook.action !== "read") done++;
    report();
  });
  return problemsOf(session, stack, result, [0]);
}
