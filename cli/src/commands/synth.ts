import { relative } from "node:path";
import { ProblemsError } from "@tandem/core/problems";
import type { Command } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { missingOption } from "../usage-problems.ts";

/** `tandem synth`: an environment's Terraform JSON. */
export function synth(program: Command): void {
  program
    .command("synth")
    .summary("write an environment's stacks as Terraform JSON")
    .description(
      "Checks an environment and writes its stacks to <out>/stacks/<id>/cdk.tf.json, with a manifest beside them.\n" +
        "Every mistake is reported at once, and nothing is written unless all is right. Starts no Terraform.",
    )
    .addHelpText("after", "\nExample:\n  tandem synth --env dev --layer network --out cdktf.out\n")
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const { environmentNames, formatWaived } = await import("@tandem/environments");
      if (options.env === undefined) throw new ProblemsError([missingOption("synth", "env", environmentNames())]);
      const { synthesizeEnvironment } = await import("../synthesize-environment.ts");
      const { outdir, stacks, waived } = await synthesizeEnvironment({ ...options, env: options.env });
      if (options.format === "json") {
        process.stdout.write(`${JSON.stringify({ outdir, stacks, waived }, null, 2)}\n`);
        return;
      }
      for (const each of waived) process.stderr.write(`${formatWaived(each)}\n`);
      const width = Math.max(...stacks.map(({ id }) => id.length), 0);
      for (const { id, resources, path } of stacks) {
        const shown = relative(process.cwd(), path);
        process.stdout.write(`${id.padEnd(width)}  ${String(resources).padStart(4)} resources  ${shown}\n`);
      }
    });
}
