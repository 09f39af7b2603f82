import { ProblemsError } from "@tandem/core/problems";
import type { Command } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { missingOption } from "../usage-problems.ts";

/** `tandem network plan`: every block of an environment's address plan. */
export function network(program: Command): void {
  const group = program
    .command("network")
    .summary("look at an environment's network")
    .addHelpText("after", "\nExample:\n  tandem network plan --env dev\n");
  group
    .command("plan")
    .summary("print the address plan")
    .description("Prints the block of every VPC, tier and subnet, how many addresses it has, and what is free.")
    .addHelpText("after", "\nExample:\n  tandem network plan --env prod\n")
    .action(async (_options: unknown, command: Command) => {
      const { env, format } = command.optsWithGlobals<GlobalOptions>();
      const { environmentNames, loadPlatform } = await import("@tandem/environments");
      if (env === undefined) throw new ProblemsError([missingOption("network plan", "env", environmentNames())]);
      const { formatPlan } = await import("@tandem/network/addresses");
      const { addresses } = (await loadPlatform(env)).platform;
      process.stdout.write(
        format === "json" ? `${JSON.stringify(addresses, null, 2)}\n` : `${formatPlan(addresses)}\n`,
      );
    });
}
