import type { Command } from "commander";

/** What can be written on a command line. */
export interface CompletionWords {
  /** What may follow each command: commands of its own, arguments with a fixed choice. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
  readonly options: readonly string[];
  /** Values by option. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** Collects the words from the program itself, so that a new command or option is completed without further work. */
export function wordsOf(program: Command, environments: readonly string[]): CompletionWords {
  const options = [program, ...program.commands].flatMap((command) => command.options);
  const named = options.flatMap((option) => (option.long ? [{ long: option.long, choices: option.argChoices }] : []));
  return {
    commands: Object.fromEntries(
      program.commands.map((command) => [
        command.name(),
        [
          ...command.commands.map((each) => each.name()),
          ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
        ],
      ]),
    ),
    options: [...new Set([...named.map(({ long }) => long), "--help"])].sort(),
    values: {
      ...Object.fromEntries(named.flatMap(({ long, choices }) => (choices ? [[long, choices]] : []))),
      "--env": environments,
    },
  };
}
