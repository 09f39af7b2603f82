import type { ExitCode } from "../../exit-codes.ts";
import { prepareToolchain } from "../../toolchain/toolchain.ts";
import { workFolder } from "../../work-folder.ts";
import { requireSomebody } from "../confirm.ts";
import { printOutcomes } from "../print-outcomes.ts";
import { exitCodeOf } from "../report.ts";
import type { RunOptions } from "../run-command.ts";
import { runEach } from "../run-stacks.ts";
import { withSession } from "../with-session.ts";
import { openWorkspace } from "../workspace.ts";
import { pastRuns } from "./past-runs.ts";
import { recoverStack } from "./recover-stack.ts";

/** Carries out `tandem recover`, prints what became of it and returns the exit code. */
export async function recover(options: RunOptions): Promise<ExitCode> {
  const work = workFolder();
  requireSomebody("recover", options.yes ?? false);
  const workspace = await openWorkspace("recover", options, work);
  const runs = pastRuns(work);
  const toolchain = await prepareToolchain({ work });
  const yes = options.yes ?? false;
  const { exitCode } = await withSession(
    { command: "recover", workspace, toolchain, work, yes, parallel: options.parallel },
    async (session) => {
      const outcomes = await runEach(session, workspace.stacks, "plan", (stack) => recoverStack(session, stack, runs));
      session.reporter.close();
      printOutcomes(outcomes, { format: options.format, run: session.folder.id });
      return { exitCode: exitCodeOf("apply", outcomes) };
    },
  );
  return exitCode;
}
