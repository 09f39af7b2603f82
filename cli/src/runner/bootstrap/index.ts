import type { ExitCode } from "../../exit-codes.ts";
import { prepareToolchain } from "../../toolchain/toolchain.ts";
import { workFolder } from "../../work-folder.ts";
import { printOutcomes } from "../print-outcomes.ts";
import { type BootstrapOptions, bootstrap } from "./bootstrap-command.ts";

/** Carries out `tandem bootstrap`, prints what became of it and returns the exit code. */
export async function bootstrapCommand(
  options: BootstrapOptions & { readonly format: "text" | "json" },
): Promise<ExitCode> {
  const work = workFolder();
  const toolchain = await prepareToolchain({ work });
  const { outcomes, exitCode } = await bootstrap(options, { toolchain, work });
  printOutcomes(outcomes, options);
  return exitCode;
}
