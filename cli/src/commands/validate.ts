import { join } from "node:path";
import { ProblemsError } from "@tandem/core/problems";
import type { Command } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { missingOption, nothingSelected } from "../usage-problems.ts";
import { workFolder } from "../work-folder.ts";

/** `tandem validate`: Terraform's own word on an environment. */
export function validate(program: Command): void {
  program
    .command("validate")
    .summary("check an environment's stacks with `terraform validate` and the real providers")
    .description(
      "Synthesizes the stacks of an environment and runs `terraform validate` on each, with the real providers.\n" +
        "Needs no AWS account and no state.",
    )
    .addHelpText("after", "\nExample:\n  tandem validate --env dev --layer network\n")
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions>();
      const { environmentNames } = await import("@tandem/environments");
      if (options.env === undefined) throw new ProblemsError([missingOption("validate", "env", environmentNames())]);
      const { withScratchFolder } = await import("../scratch-folder.ts");
      const work = workFolder();
      const { env } = options;
      await withScratchFolder(join(work, "validate"), "out-", (scratch) =>
        run({ ...options, env, out: options.out ?? scratch }, work),
      );
    });
}

async function run(options: GlobalOptions & { readonly env: string; readonly out: string }, work: string) {
  const { synthesizeEnvironment } = await import("../synthesize-environment.ts");
  const { prepareToolchain } = await import("../toolchain/toolchain.ts");
  const { validateStacks } = await import("../validate/validate-stacks.ts");
  const json = options.format === "json";
  const { stacks } = await synthesizeEnvironment(options);
  if (stacks.length === 0) throw new ProblemsError([nothingSelected("validate", options)]);
  const verdicts = await validateStacks(stacks, await prepareToolchain({ work }), work, ({ id, seconds, problems }) => {
    const errors = problems.filter((problem) => problem.severity === "error").length;
    const said = errors > 0 ? `FAIL  ${errors} errors` : "ok  ";
    if (!json) process.stdout.write(`${id}  ${said}  ${seconds.toFixed(1)} s\n`);
  });
  const problems = verdicts.flatMap((verdict) => verdict.problems);
  // Warnings alone are shown and do not fail.
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemsError(problems);
  if (json) process.stdout.write(`${JSON.stringify({ stacks: verdicts }, null, 2)}\n`);
  else if (problems.length > 0) process.stderr.write(`${new ProblemsError(problems).message}\n`);
}
