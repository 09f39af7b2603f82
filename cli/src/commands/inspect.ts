import { Argument, type Command } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { workFolder } from "../work-folder.ts";
import { addStackOptions, stackRunOptions } from "./run-options.ts";

/** `tandem status`, `tandem output` and `tandem state list`: what is in the states. */
export function inspect(program: Command): void {
  addStackOptions(program.command("status"))
    .summary("say what there is now: stacks, model servers, and what moved lately")
    .description(
      "Reads the state of each stack and the release registry, asks each region's model server, and prints by region what is\n" +
        "there, with the newest releases and runs. This machine's environment, unless told. Changes nothing.",
    )
    .addHelpText("after", "\nExample:\n  tandem status\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("status", command, command.optsWithGlobals<GlobalOptions>().env ?? "local");
      const [{ readStatus }, { formatStatus, statusJson }] = await Promise.all([
        import("../rollout/status.ts"),
        import("../rollout/print-status.ts"),
      ]);
      const status = await readStatus(options, workFolder());
      const text = options.format === "json" ? JSON.stringify(statusJson(status), null, 2) : formatStatus(status);
      process.stdout.write(`${text}\n`);
    });
  addStackOptions(program.command("output"))
    .summary("print what stacks publish")
    .description("Prints the outputs of stacks, which are the fields of their layers' contracts, as JSON.")
    .addArgument(new Argument("[name]", "one output; a text is printed as it is"))
    .addHelpText("after", "\nExample:\n  tandem output vpcId --env local --stack local-network-eu-west-1\n")
    .action(async (name: string | undefined, _options: unknown, command: Command) => {
      const options = await stackRunOptions("output", command);
      const { output } = await import("../runner/show.ts");
      await output(options, name);
    });
  const state = program
    .command("state")
    .summary("look into states")
    .addHelpText("after", "\nExample:\n  tandem state list --env local\n");
  addStackOptions(state.command("list"))
    .summary("print the address of every resource")
    .description("Prints each resource of each stack's state by its Terraform address.")
    .addHelpText("after", "\nExample:\n  tandem state list --env local --layer network\n")
    .action(async (_options: unknown, command: Command) => {
      const options = await stackRunOptions("state list", command);
      const { stateList } = await import("../runner/show.ts");
      await stateList(options);
    });
}
