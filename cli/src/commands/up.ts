import { type Command, Option } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { addParallel, addYes, stackRunOptions } from "./run-options.ts";

/** `tandem up` and `tandem down`: a whole environment. */
export function up(program: Command): void {
  addYes(addParallel(program.command("up")))
    .addOption(new Option("--no-model", "infrastructure only"))
    .summary("bring a whole environment up, a model included: this machine's, unless told")
    .description(
      "Finds Terraform and providers, starts the embedded AWS, makes what keeps the states of each region, applies every\n" +
        "layer, trains a model meanwhile, releases it to both regions, serves it in each and prints what is there. Again is\n" +
        "fast and changes nothing. On a real account it asks first, and leaves models to `tandem model`.",
    )
    .addHelpText("after", "\nExample:\n  tandem up\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("up", command, environmentOf(command));
      const { model } = command.opts<{ readonly model: boolean }>();
      const runner = await import("../runner/up.ts");
      process.exitCode = await runner.up({ ...options, model });
    });
  addYes(addParallel(program.command("down")))
    .summary("take a whole environment down again")
    .description(
      "Ends the model servers, destroys every layer in reverse, then what kept the states, proves that nothing is left, and\n" +
        "stops the embedded AWS.",
    )
    .addHelpText("after", "\nExample:\n  tandem down\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("down", command, environmentOf(command));
      const runner = await import("../runner/down.ts");
      process.exitCode = await runner.down(options);
    });
}

/** The one environment that can be assumed: nothing outside of this machine is touched. */
function environmentOf(command: Command): string {
  return command.optsWithGlobals<GlobalOptions>().env ?? "local";
}
