import { type Command, Option } from "commander";
import { addResume, addStackOptions, addYes, stackRunOptions } from "./run-options.ts";

/** `tandem destroy`: removes what stacks have made. */
export function destroy(program: Command): void {
  addResume(addYes(addStackOptions(program.command("destroy"))))
    .addOption(
      new Option("--despite <layer>", "although this applied layer reads it; may be repeated").argParser(
        (layer: string, before: readonly string[] = []) => [...before, ...layer.split(",")],
      ),
    )
    .summary("destroy stacks, readers before what they read")
    .description(
      "Destroys everything in the stacks, in the reverse of the order in which they are applied. Asks for each stack.\n" +
        "What the environment's profile protects is refused by Terraform and stays. What applied layers read is refused\n" +
        "unless they are destroyed too, or each of them is named with --despite.",
    )
    .addHelpText("after", "\nExample:\n  tandem destroy --env local --layer network\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("destroy", command);
      const { runCommand } = await import("../runner/run-command.ts");
      process.exitCode = await runCommand("destroy", options);
    });
}
