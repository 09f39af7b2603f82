import { type Command, Option } from "commander";
import { addYes, stackRunOptions } from "./run-options.ts";

/** `tandem bootstrap`: where states are kept. */
export function bootstrap(program: Command): void {
  addYes(program.command("bootstrap"))
    .summary("make the state bucket, lock table and key of each region")
    .description(
      "Makes what keeps a region's states, first with its own state in a file, then moved into the bucket that was made.\n" +
        "Again changes nothing; what exists already is taken over; a run that was killed goes on where it was.",
    )
    .addOption(new Option("--destroy <name>", "take it away again: the environment's name, typed out"))
    .addHelpText("after", "\nExample:\n  tandem bootstrap --env dev\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("bootstrap", command);
      const { bootstrapCommand } = await import("../runner/bootstrap/index.ts");
      process.exitCode = await bootstrapCommand({ ...options, destroy: command.opts<{ destroy?: string }>().destroy });
    });
}
