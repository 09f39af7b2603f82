import { nameOf } from "@tandem/core";
import { ProblemsError } from "@tandem/core/problems";
import { dataNames } from "@tandem/data";
import { environmentNames, loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import type { ExitCode } from "../exit-codes.ts";
import { missingOption } from "../usage-problems.ts";
import { credentialsFor } from "./registry.ts";
import { type PythonModule, runPython } from "./run-python.ts";
import { codeRevision } from "./train.ts";

/** Options of `tandem model trainer`. */
export interface TrainerOptions {
  readonly env?: string;
  /** Regions whose requests are taken. @default all of the platform's */
  readonly region?: readonly string[];
  /** Ends after one request. @default false */
  readonly once?: boolean;
  readonly format: "text" | "json";
}

/**
 * Takes an environment's requests to train until a signal comes.
 * @throws ProblemsError without --env, or when the environment's definition is wrong
 */
export async function runTrainer(options: TrainerOptions): Promise<ExitCode> {
  if (options.env === undefined) throw new ProblemsError([missingOption("model trainer", "env", environmentNames())]);
  const { platform } = await loadPlatform(options.env);
  return await runPython(await trainerModule(platform, options));
}

/** The Python program that takes requests to train. */
export async function trainerModule(platform: Platform, options: Omit<TrainerOptions, "env">): Promise<PythonModule> {
  return {
    packages: "modelTraining",
    module: "tandem_model.train.worker",
    words: trainerWords(platform, options, await codeRevision()),
    env: credentialsFor(platform),
  };
}

/** The words that Python is called with. */
export function trainerWords(
  { name, environment, account, home, regions, emulator }: Platform,
  { region = [], once, format }: Omit<TrainerOptions, "env">,
  revision: string,
): readonly string[] {
  const namesIn = (each: Platform["home"]) => dataNames({ platform: name, environment, account, region: each });
  return [
    `--queue=${nameOf("sqsQueue", { platform: name, environment, part: "training" })}`,
    `--table=${namesIn(home).registryTable}`,
    ...regions.map((each) => `--region=${each}=${namesIn(each).buckets.models}`),
    ...region.map((each) => `--in=${each}`),
    ...(emulator === undefined ? [] : [`--endpoint=${emulator.endpoint}`]),
    `--revision=${revision}`,
    ...(once === true ? ["--once"] : []),
    `--format=${format}`,
  ];
}
