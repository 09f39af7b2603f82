import type { Command } from "commander";
import { stackRunOptions } from "./run-options.ts";

/** `tandem functions ...`: the code of the platform's functions. */
export function functions(program: Command): void {
  const group = program
    .command("functions")
    .summary("build and upload the code of functions")
    .description("The code of the functions of layer events: one zip, whose name is made from its sources.")
    .addHelpText("after", "\nExample:\n  tandem functions publish --env dev\n");
  group
    .command("publish")
    .summary("bring the functions' code into each region's bucket of artifacts")
    .description(
      "Builds the zip for the architecture that the environment names and uploads it where nothing has its name yet.\n" +
        "`plan`, `apply` and `up` do so by themselves before they plan layer events. Again changes nothing.",
    )
    .addHelpText("after", "\nExample:\n  tandem functions publish --env dev --region eu-west-1\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("functions publish", command);
      const { publishAll } = await import("../functions/publish-all.ts");
      await publishAll(options);
    });
}
