import { ProblemsError } from "@tandem/core/problems";
import { type Command, Option } from "commander";
import type { GlobalOptions } from "../global-options.ts";
import { missingOption } from "../usage-problems.ts";

/** Options of the commands that run Terraform on stacks, beside the global ones. */
export interface StackRunOptions extends GlobalOptions {
  readonly env: string;
  readonly stack?: readonly string[];
  readonly parallel?: number;
  readonly yes?: boolean;
  readonly resume?: boolean;
  readonly plan?: string;
  readonly despite?: readonly string[];
}

/** Adds `--stack` and `--parallel`. */
export function addStackOptions(command: Command): Command {
  return addParallel(
    command.addOption(
      new Option("--stack <id>", "only this stack; may be repeated").argParser(
        (id: string, before: readonly string[] = []) => [...before, ...id.split(",")],
      ),
    ),
  );
}

/** Adds `--parallel`. */
export function addParallel(command: Command): Command {
  return command.addOption(new Option("--parallel <number>", "stacks at a time; what the machine carries unless told"));
}

/** Adds `--yes`. */
export function addYes(command: Command): Command {
  return command.addOption(new Option("--yes", "change without asking"));
}

/** Adds `--resume`. */
export function addResume(command: Command): Command {
  return command.addOption(new Option("--resume", "go on with the last run that did not finish"));
}

/**
 * The command's options, with what is wrong in them reported.
 * @param assumed environment when none is named
 * @throws ProblemsError when --env is missing or --parallel is no number of stacks
 */
export async function stackRunOptions(name: string, command: Command, assumed?: string): Promise<StackRunOptions> {
  const {
    parallel,
    env = assumed,
    ...options
  } = command.optsWithGlobals<Omit<StackRunOptions, "parallel"> & { parallel?: string }>();
  if (env === undefined) {
    const { environmentNames } = await import("@tandem/environments");
    throw new ProblemsError([missingOption(name, "env", environmentNames())]);
  }
  return { ...options, env, parallel: parallel === undefined ? undefined : await parallelOf(parallel) };
}

async function parallelOf(text: string): Promise<number> {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  const { runProblems } = await import("../runner/problems.ts");
  throw new ProblemsError([
    runProblems.wrongParallel({
      path: "--parallel",
      message: "is not a number of stacks",
      expected: "a whole number from 1",
      got: text,
      hint: "leave it out to have it computed from cores and memory",
    }),
  ]);
}
