import type { Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import type { GlobalOptions } from "../global-options.ts";
import { workFolder } from "../work-folder.ts";

/** `tandem doctor`: what this machine has. */
export function doctor(program: Command): void {
  program
    .command("doctor")
    .summary("show which tools, providers and resources were found, and what is missing")
    .description(
      "Prints which tools, providers and resources were found, where, and what to do about what is missing.\n" +
        "Ends with 3 when something is missing that most commands need.",
    )
    .addHelpText("after", "\nExample:\n  tandem doctor --format json\n")
    .action(async (_options: unknown, command: Command) => {
      const { formatChecks } = await import("../doctor/check.ts");
      const { examine } = await import("../doctor/examine.ts");
      const { thisMachine } = await import("../toolchain/machine.ts");
      const { default: colors } = await import("picocolors");
      const paint = { ok: colors.green, warn: colors.yellow, fail: colors.red };
      const checks = await examine(thisMachine(), workFolder());
      const json = command.optsWithGlobals<GlobalOptions>().format === "json";
      const text = json
        ? JSON.stringify({ checks }, null, 2)
        : formatChecks(checks, (status, word) => paint[status](word));
      process.stdout.write(`${text}\n`);
      if (checks.some((check) => check.status === "fail")) process.exitCode = exitCodes.prerequisite;
    });
}
