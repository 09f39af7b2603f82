import { didYouMean, type Problem } from "@tandem/core/problems";
import type { Command, CommanderError } from "commander";
import type { GlobalOptions } from "./global-options.ts";
import { cliProblems } from "./problems.ts";

/** Turns what commander found wrong into a coded problem. */
export function usageProblem(error: CommanderError, program: Command, argv: readonly string[]): Problem {
  const command = commandOf(program, argv);
  const path = pathOf(command);
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
  // A command with an action of its own takes a word that is no command for an argument too many.
  const [stray] = command.args;
  if (command.commands.length > 0 && stray !== undefined && error.code === "commander.excessArguments") {
    return unknownCommand(command, stray);
  }
  if (error.code === "commander.unknownCommand") return unknownCommand(command, word);
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

/** Layer and region are known, and no stack is both: a global layer in a region, a regional one in `global`. */
export function nothingSelected(command: string, { layer, region }: Pick<GlobalOptions, "layer" | "region">): Problem {
  return cliProblems.nothingSelected({
    path: `tandem ${command}`,
    message: "has no stack to work on",
    expected: "a layer and a region that have a stack in common",
    got: { layer, region },
    hint: "a layer that exists once has the region `global`: `tandem graph` shows every stack",
  });
}

function unknownCommand(group: Command, word: string): Problem {
  const path = pathOf(group);
  const known = group.commands.map((each) => each.name());
  return cliProblems.unknownCommand({
    path,
    message: `has no command "${word}"`,
    expected: `one of ${known.join(", ")}`,
    got: word,
    hint: suggestion(word, known, `see \`${path} --help\``),
  });
}

function suggestion(word: string, known: readonly string[], otherwise: string): string {
  const near = didYouMean(word, known);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}

/** The command that the words lead to, through groups such as `network plan`. */
function commandOf(program: Command, argv: readonly string[]): Command {
  return argv.reduce((command, word) => command.commands.find((each) => each.name() === word) ?? command, program);
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
