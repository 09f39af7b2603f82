import { formatProblem, ProblemsError } from "@tandem/core/problems";
import { CommanderError } from "commander";
import { CodedExit } from "./coded-exit.ts";
import { createCommandLine } from "./command-line.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { usageProblem } from "./usage-problems.ts";

/**
 * Runs one command line and returns its exit code. The only place that prints errors: problems as text on stderr, or
 * with `--format json` as `{ "problems": [...] }` on stdout.
 * @param argv words after the program's name
 */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const program = createCommandLine();
  try {
    process.exitCode = exitCodes.done;
    await program.parseAsync([...argv], { from: "user" });
    return process.exitCode as ExitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for, also by calling `tandem` alone.
      if (error.exitCode === 0 || error.code === "commander.help") return exitCodes.done;
      return report(new ProblemsError([usageProblem(error, program, argv)]), wantsJson(argv));
    }
    if (error instanceof ProblemsError) return report(error, wantsJson(argv));
    return reportUnexpected(error);
  }
}

function report(error: ProblemsError, json: boolean): ExitCode {
  if (json) process.stdout.write(`${JSON.stringify({ problems: error.problems }, null, 2)}\n`);
  else process.stderr.write(`${error.problems.map(formatProblem).join("\n\n")}\n`);
  return error instanceof CodedExit ? error.exitCode : exitCodes.invalid;
}

function reportUnexpected(error: unknown): ExitCode {
  const known = error instanceof Error ? error : new Error(String(error));
  const detail = process.env.TANDEM_DEBUG === "1" ? known.stack : known.message;
  process.stderr.write(
    `tandem: unexpected error: ${detail}\n` +
      "This is a fault in tandem. Run the same command with TANDEM_DEBUG=1 and report what it prints, with `tandem doctor`.\n",
  );
  return exitCodes.failed;
}

// Asked of the words themselves: when they cannot be parsed, the problem is still printed as asked.
function wantsJson(argv: readonly string[]): boolean {
  return argv.some((word, index) => word === "--format=json" || (word === "--format" && argv[index + 1] === "json"));
}
