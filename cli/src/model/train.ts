import { join, resolve } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { execa } from "execa";
import type { ExitCode } from "../exit-codes.ts";
import { workFolder } from "../work-folder.ts";
import { type PythonModule, runPython } from "./run-python.ts";

/** Options of `tandem model train`; absent means what Python's defaults say. */
export interface TrainOptions {
  readonly dataset?: string;
  /** CSV or Parquet file, relative to the current folder. */
  readonly data?: string;
  readonly target?: string;
  readonly name?: string;
  readonly seed?: number;
  readonly margin?: number;
  readonly replace?: boolean;
  readonly licence?: string;
  readonly intendedUse?: string;
  /** Folder of all models. @default `models` in the work folder */
  readonly out?: string;
  readonly format: "text" | "json";
}

/** Folder of all models, where none is named. */
export const modelsFolder = (out?: string) => (out === undefined ? join(workFolder(), "models") : resolve(out));

/** Trains a model and releases it in the folder of models. */
export async function trainModel(options: TrainOptions): Promise<ExitCode> {
  return runPython(await trainingModule(options));
}

/** The Python program that trains. */
export async function trainingModule(options: TrainOptions): Promise<PythonModule> {
  const words = trainWords(options, await codeRevision());
  return { packages: "modelTraining", module: "tandem_model.train", words };
}

/** The words that Python is called with. */
export function trainWords(options: TrainOptions, revision: string): readonly string[] {
  const given = {
    dataset: options.dataset,
    data: options.data,
    target: options.target,
    name: options.name,
    seed: options.seed,
    margin: options.margin,
    licence: options.licence,
    "intended-use": options.intendedUse,
    out: modelsFolder(options.out),
    format: options.format,
    revision,
  };
  // One word each: a value that begins with a hyphen would be taken for an option.
  const words = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
  return options.replace ? [...words, "--replace"] : words;
}

/** The commit that is checked out, `-changed` when the model's code was edited since; `unknown` without git. */
export async function codeRevision(): Promise<string> {
  const git = (...words: string[]) => execa("git", words, { cwd: repositoryRoot(), reject: false, stdin: "ignore" });
  const head = await git("rev-parse", "HEAD");
  if (head.exitCode !== 0) return "unknown";
  const changed = await git("status", "--porcelain", "--", "workloads/src");
  return `${head.stdout.trim()}${changed.stdout === "" ? "" : "-changed"}`;
}
