import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { stopServers } from "../rollout/stop-server.ts";
import { prepareToolchain } from "../toolchain/toolchain.ts";
import { workFolder } from "../work-folder.ts";
import { bootstrap } from "./bootstrap/bootstrap-command.ts";
import { requireSomebody } from "./confirm.ts";
import { ensureEmulator, stopItsEmulator } from "./emulator.ts";
import { printOutcomes } from "./print-outcomes.ts";
import { exitCodeOf } from "./report.ts";
import { runStacks, type StackOutcome } from "./run-stacks.ts";
import { withSession } from "./with-session.ts";
import { openWorkspace } from "./workspace.ts";

/** What `down` is told. */
export interface DownOptions {
  readonly env: string;
  readonly yes?: boolean;
  readonly parallel?: number;
  readonly format: "text" | "json";
}

/**
 * Takes a whole environment down again: ends its model servers, destroys every layer, and stops its embedded AWS once
 * nothing is left in it.
 */
export async function down(options: DownOptions): Promise<ExitCode> {
  const work = workFolder();
  const workspace = await openWorkspace("down", { env: options.env }, work);
  const { platform } = workspace;
  const yes = options.yes === true || platform.emulator !== undefined;
  requireSomebody("down", yes);
  const toolchain = await prepareToolchain({ work });
  await stopServers({ work, environment: platform.environment });
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

function finished(options: DownOptions, outcomes: readonly StackOutcome[], exitCode: ExitCode): ExitCode {
  printOutcomes(outcomes, options);
  return exitCode;
}
