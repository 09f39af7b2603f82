import { userInfo } from "node:os";
import { resolve } from "node:path";
import { ProblemsError } from "@tandem/core/problems";
import { dataNames } from "@tandem/data";
import { environmentNames, loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import type { ExitCode } from "../exit-codes.ts";
import { localAnswers } from "../rollout/local-answers.ts";
import { missingOption } from "../usage-problems.ts";
import { type PythonModule, runPython } from "./run-python.ts";
import { modelsFolder } from "./train.ts";

/** Commands about released models. */
export type RegistryCommand =
  | "release"
  | "list"
  | "show"
  | "history"
  | "validate"
  | "approve"
  | "reject"
  | "retire"
  | "promote"
  | "rollback"
  | "verify";

/** Options of {@link RegistryCommand}; absent means what Python's defaults say. */
export interface RegistryOptions {
  readonly env?: string;
  /** Regions to look at. @default all of the platform's */
  readonly region?: readonly string[];
  readonly format: "text" | "json";
  readonly name?: string;
  readonly fromMlflow?: string;
  readonly reason?: string;
  /** Regions that are dark. */
  readonly degraded?: readonly string[];
  readonly epoch?: number;
  /** `region=url` of servers. */
  readonly answers?: readonly string[];
}

/**
 * Runs a command on the registry of an environment.
 * @param words what follows the command: model, version, or folder
 * @throws ProblemsError without --env, or when the environment's definition is wrong
 */
export async function runRegistry(
  command: RegistryCommand,
  words: readonly (string | undefined)[],
  options: RegistryOptions,
): Promise<ExitCode> {
  if (options.env === undefined) {
    throw new ProblemsError([missingOption(`model ${command}`, "env", environmentNames())]);
  }
  const { platform } = await loadPlatform(options.env);
  return await runPython(registryModule(command, words, options, platform));
}

/** The Python program behind a command, with the words for a platform. */
export function registryModule(
  command: RegistryCommand,
  words: readonly (string | undefined)[],
  options: RegistryOptions,
  platform: Platform,
): PythonModule {
  return {
    packages: options.fromMlflow === undefined ? "modelServing" : "modelMlflow",
    module: "tandem_model.registry",
    words: registryWords(command, words, withAnswers(command, words, options, platform), platform, userInfo().username),
    env: credentialsFor(platform),
  };
}

/** Commands that ask servers what they answer with. */
const ASKING: readonly RegistryCommand[] = ["promote", "rollback", "verify"];

/** Servers that `tandem up` has started are asked unless others are named; not those of regions that are dark. */
function withAnswers(
  command: RegistryCommand,
  [model]: readonly (string | undefined)[],
  options: RegistryOptions,
  platform: Platform,
): RegistryOptions {
  if (!ASKING.includes(command) || model === undefined || options.answers !== undefined) return options;
  const { region = platform.regions, degraded = [] } = options;
  const present = region.filter((each) => !degraded.includes(each));
  const answers = localAnswers(platform, model, present);
  return answers.length === 0 ? options : { ...options, answers };
}

/** An embedded AWS takes any credentials; those of the person must not go there. */
export function credentialsFor({ emulator }: Pick<Platform, "emulator">): Readonly<Record<string, string>> {
  return emulator === undefined
    ? {}
    : { AWS_ACCESS_KEY_ID: "emulator", AWS_SECRET_ACCESS_KEY: "emulator", AWS_SESSION_TOKEN: "" };
}

/** The words that Python is called with; `by` is who acts. */
export function registryWords(
  command: RegistryCommand,
  words: readonly (string | undefined)[],
  options: RegistryOptions,
  platform: Platform,
  by: string,
): readonly string[] {
  const { name, environment, account, regions, emulator } = platform;
  const namesIn = (region: Platform["home"]) => dataNames({ platform: name, environment, account, region });
  const common = {
    table: namesIn(platform.home).registryTable,
    region: regions.map((region) => `${region}=${namesIn(region).buckets.models}`),
    in: options.region,
    endpoint: emulator?.endpoint,
    by,
    format: options.format,
  };
  const own = {
    name: options.name,
    "from-mlflow": options.fromMlflow,
    reason: options.reason,
    degraded: options.degraded,
    epoch: options.epoch,
    answers: options.answers,
  };
  return [...optionWords(common), command, ...optionWords(own), "--", ...positions(command, words, options)];
}

/** A release comes from the folder that training writes to, unless one is named. */
function positions(command: RegistryCommand, words: readonly (string | undefined)[], options: RegistryOptions) {
  const given = words.filter((word) => word !== undefined);
  if (command !== "release") return given;
  if (options.fromMlflow !== undefined) return given.map((folder) => resolve(folder));
  return [modelsFolder(given[0])];
}

/** One word each: a value that begins with a hyphen would be taken for an option. */
function optionWords(values: Readonly<Record<string, string | number | readonly string[] | undefined>>) {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => `--${name}=${each}`),
  );
}
