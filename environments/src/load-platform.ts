import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, isAbsolute, join, resolve } from "node:path";
import { didYouMean, ProblemsError, repositoryRoot, throwOnErrors } from "@tandem/core";
import { type Platform, platformProblems, type ResolvedPlatform, resolvePlatform } from "@tandem/platform";
import { awsRange } from "@tandem/provider-aws/range";
import { helmRange } from "@tandem/provider-helm/range";
import { kubernetesRange } from "@tandem/provider-kubernetes/range";

/** A platform, and what its definition asks to be told about. */
export interface LoadedPlatform extends ResolvedPlatform {
  readonly platform: Platform;
}

/**
 * Loads and checks an environment.
 * @param environment name of a file in `environments/` (`dev`), or path of a JSON file with the same content
 * @throws ProblemsError with every mistake in it
 */
export async function loadPlatform(environment: string, folder = process.cwd()): Promise<LoadedPlatform> {
  const { name, definition } = await readDefinition(environment, folder);
  const resolved = resolvePlatform(name, definition, {
    today: new Date().toISOString().slice(0, 10),
    supported: { aws: awsRange, helm: helmRange, kubernetes: kubernetesRange },
  });
  throwOnErrors(resolved.problems);
  if (resolved.platform === undefined) throw new Error("A definition without an error gave no platform.");
  return { ...resolved, platform: resolved.platform };
}

/** Names of the environments in `environments/`. */
export function environmentNames(): readonly string[] {
  return readdirSync(join(repositoryRoot(), "environments"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

async function readDefinition(environment: string, folder: string) {
  if (environment.endsWith(".json"))
    return readJson(isAbsolute(environment) ? environment : resolve(folder, environment));
  if (!environmentNames().includes(environment)) throw unknownEnvironment(environment);
  const module: { readonly default: unknown } = await import(`../${environment}.ts`);
  return { name: environment, definition: module.default };
}

function readJson(path: string) {
  if (!existsSync(path)) throw unknownEnvironment(path);
  return { name: basename(path, ".json"), definition: JSON.parse(readFileSync(path, "utf8")) as unknown };
}

function unknownEnvironment(environment: string): ProblemsError {
  const names = environmentNames();
  const near = didYouMean(environment, names);
  return new ProblemsError([
    platformProblems.unknownEnvironment({
      path: "--env",
      message: `"${environment}" is not an environment`,
      expected: `one of ${names.join(", ")}, or a path to a .json file`,
      got: environment,
      hint: near === undefined ? `choose one of ${names.join(", ")}` : `did you mean "${near}"?`,
    }),
  ]);
}
