import { ProblemsError } from "@tandem/core/problems";
import { type Command, Option } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { missingOption } from "../usage-problems.ts";

/** `tandem graph`: stacks and the contracts between them. */
export function graph(program: Command): void {
  program
    .command("graph")
    .summary("draw an environment's stacks and contracts")
    .description(
      "Prints which stacks an environment has and which contracts they read of each other:\n" +
        "regions as columns, layers as rows in the order in which they are applied, contracts as arrows.",
    )
    .addOption(new Option("--format <kind>", "how to draw it").choices(["json", "mermaid", "svg"]).default("mermaid"))
    .addHelpText("after", "\nExample:\n  tandem graph --env dev --format svg > platform.svg\n")
    .action(async ({ format }: { readonly format: "json" | "mermaid" | "svg" }, command: Command) => {
      const { env } = command.optsWithGlobals<GlobalOptions>();
      const { environmentNames, loadPlatform } = await import("@tandem/environments");
      if (env === undefined) throw new ProblemsError([missingOption("graph", "env", environmentNames())]);
      const { layers } = await import("@tandem/app-platform");
      const { graphOf } = await import("../graph/model.ts");
      const { renderMermaid } = await import("../graph/mermaid.ts");
      const { renderSvg } = await import("../graph/svg.ts");
      const { platform } = await loadPlatform(env);
      const drawn = graphOf(layers, platform);
      const renderers = {
        json: () => `${JSON.stringify(drawn, null, 2)}\n`,
        mermaid: () => renderMermaid(drawn),
        svg: () => renderSvg(drawn),
      };
      process.stdout.write(renderers[format]());
    });
}
