import { resolve } from "node:path";
import { type Problem, ProblemsError } from "@tandem/core/problems";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import type { ExitCode } from "../exit-codes.ts";
import { cliProblems } from "../problems.ts";
import { serverModule } from "../rollout/server-module.ts";
import { missingOption } from "../usage-problems.ts";
import { type PythonModule, runPython } from "./run-python.ts";
import { modelsFolder } from "./train.ts";

/** Options of `tandem model serve`; absent means what the server's defaults say. */
export interface ServeOptions {
  /** Folder of models or of one model, or `s3://bucket/prefix`. @default `models` in the work folder */
  readonly model?: string;
  readonly name?: string;
  readonly digest?: string;
  readonly host?: string;
  readonly port?: number;
  readonly cache?: string;
  readonly drainSeconds?: number;
  readonly logFeatures?: boolean;
}

/** Where a server of an environment stands in: `--env` makes it follow the registry there. */
export interface ServePlace {
  readonly env?: string;
  /** One region. @default the platform's home */
  readonly region?: readonly string[];
}

/**
 * Serves the released model until a signal comes: of a folder or a prefix, or with --env what a region's registry says.
 * @throws ProblemsError when --env has no --name, or the region is not the platform's
 */
export async function serveModel(options: ServeOptions & ServePlace): Promise<ExitCode> {
  if (options.env === undefined) {
    return await runPython({ packages: "modelServing", module: "tandem_model.serve", words: serveWords(options) });
  }
  const { platform } = await loadPlatform(options.env);
  return await runPython(followingModule(options, platform));
}

/** The Python program that follows a region's registry. */
export function followingModule(options: ServeOptions & ServePlace, platform: Platform): PythonModule {
  const { name, model: _folder, digest: _digest, region, ...rest } = options;
  if (name === undefined) throw new ProblemsError([missingOption("model serve", "name", [])]);
  const [wanted = platform.home] = region ?? [];
  const found = platform.regions.find((each) => each === wanted);
  if (found === undefined || (region?.length ?? 1) > 1) throw new ProblemsError([oneRegion(platform, region)]);
  const module = serverModule({ platform, model: name }, found);
  return { ...module, words: [...module.words, ...optionWords(rest)] };
}

/** The words that Python is called with. */
export function serveWords(options: ServeOptions): readonly string[] {
  const { model, name, digest } = options;
  const source = { model: model?.startsWith("s3://") ? model : modelsFolder(model), name, digest };
  return [...valueWords(source), ...optionWords(options)];
}

/** Words that say how it is served, whatever is. */
function optionWords(options: ServeOptions): readonly string[] {
  const given = {
    host: options.host,
    port: options.port,
    cache: options.cache === undefined ? undefined : resolve(options.cache),
    "drain-seconds": options.drainSeconds,
  };
  return options.logFeatures ? [...valueWords(given), "--log-features"] : valueWords(given);
}

/** One word each: a value that begins with a hyphen would be taken for an option. */
function valueWords(given: Readonly<Record<string, string | number | undefined>>): readonly string[] {
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
}

function oneRegion({ regions }: Platform, got: readonly string[] | undefined): Problem {
  return cliProblems.badUsage({
    path: "tandem model serve",
    message: "serves one region",
    expected: `--region with one of ${regions.join(", ")}`,
    got,
    hint: `write \`--region ${regions[0]}\``,
  });
}
