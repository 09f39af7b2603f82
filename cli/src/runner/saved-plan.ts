import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ProblemsError } from "@tandem/core/problems";
import { runProblems } from "./problems.ts";
import type { RunFolder } from "./run-folder.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import type { PlanSummary } from "./summary.ts";

/** A plan that lies in a run's folder. */
export interface SavedPlan {
  readonly stack: string;
  /** Of the JSON that it was made from. */
  readonly artifactHash: string;
  readonly destroy: boolean;
  readonly summary: PlanSummary;
  /** False when applying it would do nothing. */
  readonly changes: boolean;
}

/** Notes what a plan is made from, beside it. */
export function savePlanRecord(folder: RunFolder, plan: SavedPlan): void {
  writeFileSync(planRecord(folder, plan.stack), JSON.stringify(plan), { mode: 0o600 });
}

/**
 * Takes a stack's plan over from another run. Whether the state is still the one that it was made from is for Terraform to
 * say, which holds the lock when it looks.
 * @throws ProblemsError when that run has no plan of the stack, or one that was made from other JSON
 */
export function takePlan(from: RunFolder, session: Session, stack: RunStack): SavedPlan {
  const hint = `plan and review it: \`tandem plan --env ${session.workspace.env} --stack ${stack.id}\``;
  const record = planRecord(from, stack.id);
  if (!existsSync(record) || !existsSync(planFile(from, stack.id))) {
    throw new ProblemsError([
      runProblems.noRun({
        path: stack.id,
        message: `has no plan in run ${from.id}`,
        expected: "a plan of every stack that is to be applied",
        got: undefined,
        hint,
      }),
    ]);
  }
  const plan = JSON.parse(readFileSync(record, "utf8")) as SavedPlan;
  if (plan.artifactHash !== stack.artifactHash) {
    throw new ProblemsError([
      runProblems.foreignPlan({
        path: stack.id,
        message: `has a plan in run ${from.id} that was made from other Terraform JSON`,
        expected: `JSON ${stack.artifactHash}`,
        got: plan.artifactHash,
        hint,
      }),
    ]);
  }
  copyFileSync(planFile(from, stack.id), planFile(session.folder, stack.id));
  return plan;
}

/** File of a stack's plan. */
export function planFile({ path }: RunFolder, stack: string): string {
  return join(path, "plans", `${stack}.tfplan`);
}

function planRecord({ path }: RunFolder, stack: string): string {
  return join(path, "plans", `${stack}.json`);
}
