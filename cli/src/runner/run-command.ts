import { ProblemsError } from "@tandem/core/problems";
import type { ExitCode } from "../exit-codes.ts";
import { prepareToolchain } from "../toolchain/toolchain.ts";
import { workFolder } from "../work-folder.ts";
import { requireSomebody } from "./confirm.ts";
import { readStates } from "./inspect.ts";
import { unfinishedOf } from "./journal.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { runProblems } from "./problems.ts";
import { type Reader, readersOutside, requireNoReaders } from "./readers.ts";
import { exitCodeOf, formatPlans } from "./report.ts";
import { findRun, lastRun, type RunFolder } from "./run-folder.ts";
import { type RunMode, runStacks } from "./run-stacks.ts";
import type { RunStack, Workspace } from "./stack.ts";
import { withSession } from "./with-session.ts";
import { openWorkspace, type RunSelection } from "./workspace.ts";

/** What `plan`, `apply` and `destroy` are told. */
export interface RunOptions extends RunSelection {
  readonly yes?: boolean;
  readonly parallel?: number;
  /** Go on with the last run of this command that did not finish. */
  readonly resume?: boolean;
  /** Id of the run whose plans are to be applied. */
  readonly plan?: string;
  /** Layers that may stay although they read what is destroyed. */
  readonly despite?: readonly string[];
  readonly format: "text" | "json";
}

/** Carries out `plan`, `apply` or `destroy`, prints what became of it and returns the exit code. */
export async function runCommand(mode: RunMode, options: RunOptions): Promise<ExitCode> {
  const work = workFolder();
  if (mode !== "plan") requireSomebody(mode, options.yes ?? false);
  const all = await openWorkspace(mode, options, work);
  if (mode === "destroy") requireNoReaders(all, await appliedReaders(all), options.despite ?? []);
  const stacks = options.resume === true ? unfinished(work, all, mode) : all.stacks;
  const plans = options.plan === undefined ? undefined : requireRun(work, options.plan);
  const toolchain = await prepareToolchain({ work });
  const workspace = { ...all, stacks };
  const { exitCode } = await withSession(
    { command: mode, workspace, toolchain, work, yes: options.yes ?? false, parallel: options.parallel },
    async (session) => {
      const outcomes = await runStacks(session, { mode, plans });
      session.reporter.close();
      const before = mode === "plan" ? formatPlans(outcomes) : "";
      printOutcomes(outcomes, { format: options.format, run: session.folder.id, before });
      if (mode === "plan" && outcomes.some((each) => each.changes)) {
        session.reporter.note(
          `apply exactly these plans: tandem apply --env ${options.env} --plan ${session.folder.id}`,
        );
      }
      return { exitCode: exitCodeOf(mode, outcomes) };
    },
  );
  return exitCode;
}

/** Stacks that have resources and read what is selected. Nobody's state is looked at when nobody reads it. */
async function appliedReaders({ env, graph, stacks }: Workspace): Promise<readonly Reader[]> {
  const readers = readersOutside(
    graph,
    stacks.map(({ id }) => id),
  );
  if (readers.length === 0) return [];
  const states = await readStates({ env, stack: readers.map(({ id }) => id) });
  return readers.filter(({ id }) => states.some((state) => state.id === id && state.addresses.length > 0));
}

/** @throws ProblemsError when no run of the command was left unfinished */
function unfinished(work: string, { env, platform, stacks }: Workspace, mode: RunMode): readonly RunStack[] {
  const last = lastRun(work, platform.environment, mode);
  const left = last === undefined ? [] : unfinishedOf(last.record, stacks);
  if (left.length > 0) return stacks.filter(({ id }) => left.includes(id));
  const finding = {
    path: "--resume",
    expected: `a run of \`tandem ${mode}\` in ${platform.environment} that did not finish`,
    got: last?.folder.id,
    hint: `leave --resume out: \`tandem ${mode} --env ${env}\``,
  };
  throw new ProblemsError([
    last === undefined
      ? runProblems.noRun({ ...finding, message: "finds no earlier run" })
      : runProblems.nothingToResume({ ...finding, message: "has nothing to go on with" }),
  ]);
}

function requireRun(work: string, id: string): RunFolder {
  const run = findRun(work, id);
  if (run !== undefined) return run;
  throw new ProblemsError([
    runProblems.noRun({
      path: "--plan",
      message: `"${id}" is not a run that is kept here`,
      expected: "the id that `tandem plan` printed",
      got: id,
      hint: "plan again, and take the id from the last line",
    }),
  ]);
}
