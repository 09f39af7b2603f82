import type { Command } from "commander";
import { addResume, addStackOptions, addYes, stackRunOptions } from "./run-options.ts";

/** `tandem destroy`: removes what stacks have made. */
export function destroy(program: Command): void {
  addResume(addYes(addStackOptions(program.command("destroy"))))
    .summary("destroy stacks, readers before what they read")
    .description(
      "Destroys everything in the stacks, in the reverse of the order in which they are applied. Asks for each stack.\n" +
        "What the environment's profile protects is refused by Terraform and stays.",
    )
    .addHelpText("after", "\nExample:\n  tandem destroy --env local --layer network\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("destroy", command);
      const { runCommand } = await import("../runner/run-command.ts");
      process.exitCode = await runCommand("destroy", options);
    });
}
