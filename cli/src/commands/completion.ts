import { Argument, type Command } from "commander";
import { shells } from "../completion/scripts.ts";

/** `tandem completion`: words for the shell's Tab key. */
export function completion(program: Command): void {
  program
    .command("completion")
    .summary("print a completion script for the shell")
    .description("Prints a script that completes commands, options and environments. Load it from the shell's profile.")
    .addArgument(new Argument("<shell>", "which shell").choices(shells))
    .addHelpText("after", '\nExample:\n  eval "$(tandem completion bash)"\n')
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScript } = await import("../completion/scripts.ts");
      const { wordsOf } = await import("../completion/words.ts");
      const { environmentNames } = await import("@tandem/environments");
      process.stdout.write(completionScript(shell, wordsOf(program, environmentNames())));
    });
}
