import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { StackResult } from "../converge.ts";
import { initialise } from "../initialise.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import type { PastRun } from "./past-runs.ts";
import { releaseDeadLock } from "./release-lock.ts";
import { removeSpare } from "./remove-spare.ts";
import { ask, must } from "./steps.ts";
import { takeStrays } from "./take-strays.ts";

/**
 * Walks through what a run may have left of a stack: its lock, a state that could not be saved, resources that no state
 * knows. Asks before each step, and does none that is not proven to be safe.
 * @throws ProblemsError when a step fails, or a lock's holder may be at work
 */
export async function recoverStack(session: Session, stack: RunStack, runs: readonly PastRun[]): Promise<StackResult> {
  await initialise(session, stack);
  const steps: string[] = [];
  steps.push(...(await releaseDeadLock(session, stack, runs)));
  const errored = join(stack.folder, "errored.tfstate");
  if (existsSync(errored)) steps.push(await pushState(session, stack, errored));
  const { said, spare } = await takeStrays(session, stack, runs);
  steps.push(...said);
  for (const match of spare) steps.push(...(await removeSpare(session, stack, match)));
  return {
    summary: { changes: [], outputs: [] },
    changes: steps.length > 0,
    problems: [],
    said: steps.length === 0 ? "nothing to recover" : steps.join(", "),
  };
}

async function pushState(session: Session, stack: RunStack, errored: string): Promise<string> {
  await ask(session, stack, `Push the state that ${stack.id} could not save?`, [
    `${errored} is newer than what the backend has; Terraform refuses it when it is not`,
  ]);
  await must(session, stack, ["state", "push", "-no-color", "errored.tfstate"]);
  renameSync(errored, join(session.folder.path, `${stack.id}.pushed.tfstate`));
  return "pushed the state that was not saved";
}
