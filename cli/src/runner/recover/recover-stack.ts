import { existsSync, renameSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { ProblemsError } from "@tandem/core/problems";
import type { StackResult } from "../converge.ts";
import { initialise } from "../initialise.ts";
import type { JournalEntry } from "../journal.ts";
import type { LockInfo } from "../lock-info.ts";
import { runProblems } from "../problems.ts";
import { fateOf } from "../process-mark.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { judgeHolder } from "./holder.ts";
import type { PastRun } from "./past-runs.ts";
import { probeLock } from "./probe-lock.ts";
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
  const lock = await probeLock(session, stack);
  if (lock !== undefined) {
    const entries = runs.flatMap((run) => run.entries);
    steps.push(await releaseLock(session, stack, lock, entries));
  }
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

async function releaseLock(session: Session, stack: RunStack, lock: LockInfo, entries: readonly JournalEntry[]) {
  const holder = judgeHolder(lock, stack.id, entries, hostname(), fateOf);
  const held = `${lock.who}, ${lock.operation}, since ${new Date(lock.created).toISOString()}, lock ${lock.id}`;
  if (holder.proof === "none") {
    throw new ProblemsError([
      runProblems.holderNotProven({
        path: stack.id,
        message: `is locked, and the holder ${holder.reason}`,
        expected: "a holder of this machine that is proven to be gone",
        got: held,
        hint: `ask whoever runs it; when you are certain, in ${stack.folder}: terraform force-unlock ${lock.id}`,
      }),
    ]);
  }
  const { pid } = holder.process;
  await ask(session, stack, `Remove the lock of ${stack.id}?`, [
    `${stack.id} is locked by ${held}`,
    `its holder was process ${pid} of this machine, started by an earlier run, and is gone`,
  ]);
  await must(session, stack, ["force-unlock", "-force", "-no-color", lock.id]);
  return "removed the lock of a process that is gone";
}

async function pushState(session: Session, stack: RunStack, errored: string): Promise<string> {
  await ask(session, stack, `Push the state that ${stack.id} could not save?`, [
    `${errored} is newer than what the backend has; Terraform refuses it when it is not`,
  ]);
  await must(session, stack, ["state", "push", "-no-color", "errored.tfstate"]);
  renameSync(errored, join(session.folder.path, `${stack.id}.pushed.tfstate`));
  return "pushed the state that was not saved";
}
