import type { Command } from "commander";
import { addStackOptions, addYes, stackRunOptions } from "./run-options.ts";

/** `tandem recover`: what a run that died has left. */
export function recover(program: Command): void {
  addYes(addStackOptions(program.command("recover")))
    .summary("walk through what a run that died has left: locks, unsaved states, strays")
    .description(
      "Looks at each stack for a lock, a state that could not be saved, and resources that no state knows, and asks before\n" +
        "each step. A lock is offered for removal only when its holder is proven to be gone; else it is left alone.",
    )
    .addHelpText("after", "\nExample:\n  tandem recover --env local\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("recover", command);
      const runner = await import("../runner/recover/index.ts");
      process.exitCode = await runner.recover(options);
    });
}
