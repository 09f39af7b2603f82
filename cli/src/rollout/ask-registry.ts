import type { Problem } from "@tandem/core/problems";
import type { Platform } from "@tandem/platform";
import { execa } from "execa";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type RegistryCommand, type RegistryOptions, registryModule } from "../model/registry.ts";
import { exitCodeOf, pythonCall } from "../model/run-python.ts";
import { rolloutProblems } from "./problems.ts";

/** Options of a command whose answer is read rather than shown. */
export type AskOptions = Omit<RegistryOptions, "env" | "format">;

/**
 * Runs a command about releases and reads what it answers.
 * @throws CodedExit with the registry's own problems when it refuses, or ROL-006
 */
export async function askRegistry<T>(
  platform: Platform,
  command: RegistryCommand,
  words: readonly string[],
  options: AskOptions = {},
): Promise<T> {
  const {
    interpreter,
    words: called,
    env,
  } = await pythonCall(registryModule(command, words, { ...options, format: "json" }, platform));
  const { exitCode, stdout, stderr } = await execa(interpreter, called, { env, reject: false, stdin: "ignore" });
  const answer = parse(stdout);
  if (answer === undefined) {
    const problem = rolloutProblems.noAnswer({
      path: `tandem model ${command}`,
      message: "ended without an answer",
      expected: "JSON",
      got: stderr.trimEnd().split("\n").slice(-3).join(" ") || stdout.slice(0, 200) || undefined,
      hint: `run it by hand: \`tandem model ${[command, ...words].join(" ")} --env ${platform.environment}\``,
    });
    throw new CodedExit([problem], exitCodes.failed);
  }
  if (exitCode === 0) return answer as T;
  throw new CodedExit((answer as { readonly problems?: readonly Problem[] }).problems ?? [], exitCodeOf(exitCode));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
