import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { formatLimits } from "../local/limits.ts";
import { prepareToolchain } from "../toolchain/toolchain.ts";
import { workFolder } from "../work-folder.ts";
import { bootstrap } from "./bootstrap/bootstrap-command.ts";
import { requireSomebody } from "./confirm.ts";
import { ensureEmulator, stopItsEmulator } from "./emulator.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { formatRegions, regionRows } from "./region-table.ts";
import { exitCodeOf } from "./report.ts";
import { runStacks, type StackOutcome } from "./run-stacks.ts";
import { withSession } from "./with-session.ts";
import { openWorkspace } from "./workspace.ts";

/** What `up` and `down` are told. */
export interface UpOptions {
  readonly env: string;
  readonly yes?: boolean;
  readonly parallel?: number;
  readonly format: "text" | "json";
}

/**
 * Brings a whole environment up: the embedded AWS where it runs on one, what keeps its states, then every layer. Again
 * changes nothing.
 */
export async function up(options: UpOptions): Promise<ExitCode> {
  const work = workFolder();
  const workspace = await openWorkspace("up", { env: options.env }, work);
  const { platform } = workspace;
  // Nothing of value can be lost on an AWS that a restart empties.
  const yes = options.yes === true || platform.emulator !== undefined;
  requireSomebody("up", yes);
  const toolchain = await prepareToolchain({ work });
  await ensureEmulator(platform, work);
  const run = { toolchain, work, yes, parallel: options.parallel };
  const outcomes: StackOutcome[] = [];
  if (platform.backend.type === "s3") {
    const made = await bootstrap({ ...options, yes }, { toolchain, work });
    outcomes.push(...made.outcomes);
    if (made.exitCode !== exitCodes.done) return closing(options, outcomes, made.exitCode);
  }
  const { exitCode } = await withSession({ ...run, command: "apply", workspace }, async (session) => {
    const applied = await runStacks(session, { mode: "apply" });
    outcomes.push(...applied);
    return { exitCode: exitCodeOf("apply", applied) };
  });
  return closing(options, outcomes, exitCode, platform.emulator === undefined ? [] : [formatLimits()]);
}

/** Takes a whole environment down again, and stops its embedded AWS once nothing is left in it. */
export async function down(options: UpOptions): Promise<ExitCode> {
  const work = workFolder();
  const workspace = await openWorkspace("down", { env: options.env }, work);
  const { platform } = workspace;
  const yes = options.yes === true || platform.emulator !== undefined;
  requireSomebody("down", yes);
  const toolchain = await prepareToolchain({ work });
  await ensureEmulator(platform, work);
  const outcomes: StackOutcome[] = [];
  const { exitCode } = await withSession(
    { toolchain, work, yes, parallel: options.parallel, command: "destroy", workspace },
    async (session) => {
      const destroyed = await runStacks(session, { mode: "destroy" });
      outcomes.push(...destroyed);
      return { exitCode: exitCodeOf("destroy", destroyed) };
    },
  );
  if (exitCode !== exitCodes.done || platform.backend.type !== "s3") return finished(options, outcomes, exitCode);
  const destroy = platform.environment;
  const gone = await bootstrap({ ...options, yes, destroy }, { toolchain, work });
  outcomes.push(...gone.outcomes);
  if (gone.exitCode === exitCodes.done) await stopItsEmulator(platform, work);
  return finished(options, outcomes, gone.exitCode);
}

function finished(options: UpOptions, outcomes: readonly StackOutcome[], exitCode: ExitCode): ExitCode {
  printOutcomes(outcomes, options);
  return exitCode;
}

/** Prints the table that says what is there now, by region, and what else there is to know. */
function closing(
  options: UpOptions,
  outcomes: readonly StackOutcome[],
  exitCode: ExitCode,
  more: readonly string[] = [],
): ExitCode {
  printOutcomes(outcomes, options);
  if (options.format === "text" && exitCode === exitCodes.done) {
    const parts = [formatRegions(regionRows(outcomes)), ...more, `next: tandem status --env ${options.env}`];
    process.stdout.write(`\n${parts.join("\n\n")}\n`);
  }
  return exitCode;
}
