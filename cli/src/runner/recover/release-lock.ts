import { hostname } from "node:os";
import { ProblemsError } from "@tandem/core/problems";
import type { JournalEntry } from "../journal.ts";
import type { LockInfo } from "../lock-info.ts";
import { runProblems } from "../problems.ts";
import { fateOf } from "../process-mark.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { judgeHolder } from "./holder.ts";
import type { PastRun } from "./past-runs.ts";
import { probeLock } from "./probe-lock.ts";
import { ask, must } from "./steps.ts";

/**
 * Removes the lock of an initialised stack's state, once its holder is proven dead and somebody has said yes.
 * @returns what was done
 * @throws ProblemsError when the holder may be at work, or the answer is no
 */
export async function releaseDeadLock(
  session: Session,
  stack: RunStack,
  runs: readonly PastRun[],
): Promise<readonly string[]> {
  const lock = await probeLock(session, stack);
  if (lock === undefined) return [];
  const entries = runs.flatMap((run) => run.entries);
  return [await releaseLock(session, stack, lock, entries)];
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
