import { lockPath, withLock } from "../../bin/lock.cjs";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { withoutEndpoints } from "../toolchain/child-environment.ts";
import type { Toolchain } from "../toolchain/toolchain.ts";
import { budgetFor, formatBudget, thisMachinesResources } from "./budget.ts";
import { terminalConfirm, yesToAll } from "./confirm.ts";
import { openJournal } from "./journal.ts";
import { liveReporter } from "./live-reporter.ts";
import { markOf } from "./process-mark.ts";
import { lineReporter } from "./progress.ts";
import { redactor } from "./redact.ts";
import { createRunFolder, journalPath } from "./run-folder.ts";
import { turnstile } from "./run-schedule.ts";
import type { Session } from "./session.ts";
import { listenForSignals } from "./signals.ts";
import type { Workspace } from "./stack.ts";

/** What a run is made of. */
export interface SessionOptions {
  readonly command: string;
  readonly workspace: Workspace;
  readonly toolchain: Toolchain;
  readonly work: string;
  readonly yes: boolean;
  /** Stacks at once. @default what the machine carries */
  readonly parallel?: number;
}

/** What a run's body gives back. */
export interface Ended {
  readonly exitCode: ExitCode;
}

/**
 * Opens a run, does its work and closes it: the environment's lock, the run's folder and journal, progress, signals.
 * One run of an environment works at a time on this machine; a Terraform that outlived its runner counts as one.
 */
export async function withSession<T extends Ended>(
  { command, workspace, toolchain, work, yes, parallel }: SessionOptions,
  body: (session: Session) => Promise<T>,
): Promise<T> {
  const { environment, emulator } = workspace.platform;
  const say = (line: string) => process.stderr.write(`tandem: ${environment}: ${line}\n`);
  return withLock(lockPath(work, `env-${environment}`), { say }, async ({ adopt }) => {
    const folder = createRunFolder(work, environment, command);
    const journal = openJournal(journalPath(folder));
    const ids = workspace.stacks.map(({ id }) => id);
    journal.write({ type: "run", command, environment, stacks: ids, process: markOf(process.pid) });
    const reporter =
      process.stderr.isTTY && process.env.TERM !== "dumb"
        ? liveReporter(process.stderr, ids)
        : lineReporter((text) => process.stderr.write(text));
    const signals = listenForSignals((text) => reporter.note(text));
    const resources = thisMachinesResources();
    const budget = budgetFor(resources, parallel);
    reporter.note(`run ${folder.id}: ${formatBudget(budget, resources)}`);
    try {
      const result = await body({
        workspace,
        work,
        toolchain: emulator === undefined ? toolchain : { ...toolchain, env: withoutEndpoints(toolchain.env) },
        folder,
        journal,
        reporter,
        budget,
        stop: signals.stop,
        interrupt: signals.interrupt,
        redact: redactor(process.env),
        inTurnForPlan: turnstile(budget.plans),
        inTurnForInit: turnstile(budget.inits),
        adopt,
        confirm: yes ? yesToAll : terminalConfirm(reporter, signals.stop),
      });
      const exitCode = signals.stop.aborted ? exitCodes.interrupted : result.exitCode;
      journal.write({ type: "end", exitCode });
      return { ...result, exitCode };
    } finally {
      signals.release();
      reporter.close();
      journal.close();
      process.stderr.write(`tandem: logs of this run: ${folder.path}\n`);
    }
  });
}
