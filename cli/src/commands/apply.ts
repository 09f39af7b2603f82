import type { Command } from "commander";
import { addResume, addStackOptions, addYes, stackRunOptions } from "./run-options.ts";

/** `tandem apply`: carries out what a plan says. */
export function apply(program: Command): void {
  addResume(addYes(addStackOptions(program.command("apply"))))
    .summary("apply stacks in the order in which they read each other")
    .description(
      "Plans each stack as soon as the ones that it reads are applied, shows the plan, asks, and applies exactly that plan.\n" +
        "A failed stack takes along what waits for it, by name; the others go on.",
    )
    .option("--plan <run>", "apply the plans that this run of `tandem plan` has saved, or nothing")
    .addHelpText("after", "\nExample:\n  tandem apply --env local --region eu-west-1 --yes\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("apply", command);
      const { runCommand } = await import("../runner/run-command.ts");
      process.exitCode = await runCommand("apply", options);
    });
}
