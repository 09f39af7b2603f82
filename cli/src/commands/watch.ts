import type { Command } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { stackRunOptions } from "./run-options.ts";

/** `tandem watch`: what happens, as it happens. */
export function watch(program: Command): void {
  program
    .command("watch")
    .summary("print releases, alarms and what functions say, as it happens")
    .description(
      "Looks every two seconds at each region's release registry, alarms and functions' logs, and prints a line for whatever\n" +
        "is new, until Ctrl-C. This machine's environment, unless told. With --format json each line is an object.",
    )
    .addHelpText("after", "\nExample:\n  tandem watch --region eu-central-1\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("watch", command, command.optsWithGlobals<GlobalOptions>().env ?? "local");
      const model = await import("../model/watch.ts");
      process.exitCode = await model.watch(options);
    });
}
