import type { Command } from "commander";
import { addStackOptions, stackRunOptions } from "./run-options.ts";

/** `tandem plan`: what applying would change. */
export function plan(program: Command): void {
  addStackOptions(program.command("plan"))
    .summary("show what applying would change, and save the plans")
    .description(
      "Synthesizes the stacks, plans them side by side and prints what applying would change: losses first, in words.\n" +
        "The plans are saved, and `tandem apply --plan <run>` applies exactly these. Ends with 3 when there are changes.",
    )
    .addHelpText("after", "\nExample:\n  tandem plan --env local --layer network\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("plan", command);
      const { runCommand } = await import("../runner/run-command.ts");
      process.exitCode = await runCommand("plan", options);
    });
}
