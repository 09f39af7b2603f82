import { Command, Option } from "commander";
import { commands } from "./commands/index.ts";

/** The whole command line, ready to parse. Failures are thrown, nothing is printed but help. */
export function createCommandLine(): Command {
  const program = new Command("tandem")
    .description("Plans, checks and runs a two-region MLOps platform on AWS.")
    .addOption(new Option("--env <name>", "environment: a file in environments/"))
    .addOption(new Option("--layer <name>", "only this layer; may be repeated").argParser(collect))
    .addOption(new Option("--region <name>", "only this region, or global; may be repeated").argParser(collect))
    .addOption(new Option("--out <folder>", "output folder"))
    .addOption(
      new Option("--format <kind>", "how to print results and problems").choices(["text", "json"]).default("text"),
    )
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", "\nExample:\n  tandem doctor\n");
  // What is wrong is thrown, and printed as a coded problem with its own suggestion. Commands inherit all of this.
  program
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError(false);
  program.action(() => program.help());
  for (const register of commands) register(program);
  return program;
}

function collect(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...name.split(",")];
}
