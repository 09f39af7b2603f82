import { nameOf } from "@tandem/core";
import { dataNames } from "@tandem/data";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import type { ExitCode } from "../exit-codes.ts";
import { credentialsFor } from "./registry.ts";
import { runPython } from "./run-python.ts";

/** What `tandem watch` is told. */
export interface WatchOptions {
  readonly env: string;
  /** Regions to look at. @default all of the platform's */
  readonly region?: readonly string[];
  readonly format: "text" | "json";
}

/** Prints what happens in an environment until Ctrl-C. */
export async function watch(options: WatchOptions): Promise<ExitCode> {
  const { platform } = await loadPlatform(options.env);
  return await runPython({
    packages: "modelServing",
    module: "tandem_model.operate.watch",
    words: watchWords(options, platform),
    env: credentialsFor(platform),
  });
}

/** The words that Python is called with. */
export function watchWords({ region, format }: WatchOptions, platform: Platform): readonly string[] {
  const { name, environment, account, home, regions, emulator } = platform;
  const { registryTable } = dataNames({ platform: name, environment, account, region: home });
  // Alarms and functions have names of the same beginning.
  const part = "x";
  const prefix = nameOf("lambdaFunction", { platform: name, environment, part }).slice(0, -part.length);
  return [
    `--table=${registryTable}`,
    ...regions.map((each) => `--region=${each}`),
    ...(region ?? []).map((each) => `--in=${each}`),
    `--prefix=${prefix}`,
    ...(emulator === undefined ? [] : [`--endpoint=${emulator.endpoint}`]),
    `--format=${format}`,
  ];
}
