import { existsSync, renameSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { type Problem, ProblemsError } from "@tandem/core/problems";
import { errorText } from "../../toolchain/error-text.ts";
import type { StackResult } from "../converge.ts";
import { initialise } from "../initialise.ts";
import type { JournalEntry } from "../journal.ts";
import type { LockInfo } from "../lock-info.ts";
import { runProblems } from "../problems.ts";
import { fateOf } from "../process-mark.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { runStage } from "../terraform-stage.ts";
import { judgeHolder } from "./holder.ts";
import { importIdOf } from "./import-id.ts";
import { type PastRun, pastApply } from "./past-runs.ts";
import { probeLock } from "./probe-lock.ts";
import { type Stray, straysOf } from "./strays.ts";

/**
 * Walks through what a run may have left of a stack: its lock, a state that could not be saved, resources that no state
 * knows. Asks before each step, and does none that is not proven to be safe.
 * @throws ProblemsError when a step fails, or a lock's holder may be at work
 */
export async function recoverStack(session: Session, stack: RunStack, runs: readonly PastRun[]): Promise<StackResult> {
  await initialise(session, stack);
  const steps: string[] = [];
  const lock = await probeLock(session, stack);
  if (lock !== undefined)
    steps.push(
      await releaseLock(
        session,
        stack,
        lock,
        runs.flatMap(({ entries }) => entries),
      ),
    );
  const errored = join(stack.folder, "errored.tfstate");
  if (existsSync(errored)) steps.push(await pushState(session, stack, errored));
  steps.push(...(await adoptStrays(session, stack, runs)));
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

async function adoptStrays(session: Session, stack: RunStack, runs: readonly PastRun[]): Promise<readonly string[]> {
  const events = pastApply(runs, stack.id);
  if (events.length === 0) return [];
  const { exitCode, text } = await runStage(session, stack, "recover", ["state", "list"]);
  const known = exitCode === 0 ? text.split("\n").map((line) => line.trim()) : [];
  const strays = straysOf(events, known);
  const ids = new Map(
    events.flatMap((event) =>
      event.type === "apply_complete" ? [[event.hook.resource.addr, event.hook.id_value] as const] : [],
    ),
  );
  const unsure = strays.filter(({ id }) => id === undefined);
  if (unsure.length > 0) {
    session.reporter.note(
      `${stack.id}: may exist without being known, look for them: ${unsure.map(({ address }) => address).join(", ")}`,
    );
  }
  const certain = strays.filter((stray): stray is Stray & { readonly id: string } => stray.id !== undefined);
  if (certain.length === 0) return [];
  await ask(session, stack, `Take ${certain.length} resources into the state of ${stack.id}?`, [
    `a run that died made these and did not write them down:`,
    ...certain.map(({ address, id }) => `  ${address}  ${id}`),
  ]);
  for (const stray of certain) {
    const id = importIdOf(stray, stack.document, (address) => ids.get(address)) ?? stray.id;
    await must(session, stack, ["import", "-input=false", "-no-color", stray.address, id]);
  }
  return [`took ${certain.length} resources into the state`];
}

async function ask(session: Session, stack: RunStack, question: string, about: readonly string[]): Promise<void> {
  session.reporter.progress({ id: stack.id, stage: "confirm", done: 0, total: 0 });
  for (const line of about) session.reporter.note(line);
  if (!(await session.confirm(question, []))) throw new ProblemsError([declined(stack)]);
  session.reporter.progress({ id: stack.id, stage: "recover", done: 0, total: 0 });
}

async function must(session: Session, stack: RunStack, args: readonly string[]): Promise<void> {
  const { exitCode, text } = await runStage(session, stack, "recover", args);
  if (exitCode === 0) return;
  throw new ProblemsError([
    runProblems.recoverFailed({
      path: stack.id,
      message: errorText(text),
      expected: `terraform ${args.join(" ")} succeeds`,
      got: exitCode,
      hint: "look at the stack's log; the steps before this one are done, and `tandem recover` goes on from here",
    }),
  ]);
}

function declined({ id }: RunStack): Problem {
  return runProblems.declined({
    path: id,
    message: "was left as it is: the step was not confirmed",
    expected: "yes",
    got: undefined,
    hint: "run `tandem recover` again; it begins with the same step",
  });
}
