import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { Argument, type Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import type { GlobalOptions } from "../global-options.ts";
import { stepNames, steps } from "../test-runner/steps.ts";
import { workFolder } from "../work-folder.ts";

/** `tandem test`: checks the repository itself. */
export function test(program: Command): void {
  const list = steps.map((step) => `  ${step.name.padEnd(10)} ${step.summary}`).join("\n");
  program
    .command("test")
    .summary("check this repository: format, types, tests")
    .description(`Runs the checks of this repository, one line each:\n${list}`)
    .addArgument(new Argument("[steps...]", "steps to run; all when none is named").choices(stepNames))
    .addHelpText("after", "\nExample:\n  tandem test unit\n")
    .action(async (names: readonly string[], _options: unknown, command: Command) => {
      const { closingLine } = await import("../test-runner/outcome.ts");
      const { runSteps } = await import("../test-runner/run-steps.ts");
      const { selectSteps } = await import("../test-runner/steps.ts");
      const json = command.optsWithGlobals<GlobalOptions>().format === "json";
      const outcomes = await runSteps(selectSteps(names), {
        root: repositoryRoot(),
        reports: join(workFolder(), "test"),
        print: (line) => (json ? process.stderr : process.stdout).write(`${line}\n`),
      });
      if (json) process.stdout.write(`${JSON.stringify({ steps: outcomes }, null, 2)}\n`);
      else process.stdout.write(`${closingLine(outcomes)}\n`);
      if (outcomes.some((outcome) => outcome.failed > 0)) process.exitCode = exitCodes.failed;
    });
}
