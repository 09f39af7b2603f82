import { didYouMean, type Problem } from "@tandem/core";
import type { Command, CommanderError } from "commander";
import { cliProblems } from "./problems.ts";

/** Turns what commander found wrong into a coded problem. */
export function usageProblem(error: CommanderError, program: Command, argv: readonly string[]): Problem {
  const command = commandOf(program, argv);
  const path = command === program ? "tandem" : `tandem ${command.name()}`;
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  if (error.code === "commander.unknownOption") {
    const known = [command, program].flatMap((each) => each.options.flatMap((option) => option.long ?? []));
    return cliProblems.unknownOption({
      path,
      message: `has no option ${word}`,
      expected: `one of ${[...new Set([...known, "--help"])].join(", ")}`,
      got: word,
      hint: suggestion(word, known, `see \`${path} --help\``),
    });
  }
  if (command === program && program.args.length > 0 && error.code === "commander.excessArguments") {
    return unknownCommand(program, program.args[0] ?? "");
  }
  if (error.code === "commander.unknownCommand") return unknownCommand(program, word);
  return cliProblems.badUsage({
    path,
    message: error.message.replace(/^error: /, ""),
    expected: `${path} ${command.usage()}`,
    got: argv.join(" "),
    hint: `see \`${path} --help\``,
  });
}

/** The command needs `--<name>` and got none. */
export function missingOption(command: string, name: string, known: readonly string[]): Problem {
  return cliProblems.missingOption({
    path: `tandem ${command}`,
    message: `needs --${name}`,
    expected: known.length === 0 ? `--${name} <name>` : `--${name} with one of ${known.join(", ")}`,
    got: undefined,
    hint: `write \`tandem ${command} --${name} ${known[0] ?? "<name>"}\``,
  });
}

function unknownCommand(program: Command, word: string): Problem {
  const known = program.commands.map((each) => each.name());
  return cliProblems.unknownCommand({
    path: "tandem",
    message: `has no command "${word}"`,
    expected: `one of ${known.join(", ")}`,
    got: word,
    hint: suggestion(word, known, "see `tandem --help`"),
  });
}

function suggestion(word: string, known: readonly string[], otherwise: string): string {
  const near = didYouMean(word, known);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}

function commandOf(program: Command, argv: readonly string[]): Command {
  return program.commands.find((command) => argv.includes(command.name())) ?? program;
}
