import { resolve } from "node:path";
import type { ExitCode } from "../exit-codes.ts";
import { runPython } from "./run-python.ts";
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

/** Serves the released model until a signal comes. */
export function serveModel(options: ServeOptions): Promise<ExitCode> {
  return runPython({ packages: "modelServing", module: "tandem_model.serve", words: serveWords(options) });
}

/** The words that Python is called with. */
export function serveWords(options: ServeOptions): readonly string[] {
  const { model } = options;
  const given = {
    model: model?.startsWith("s3://") ? model : modelsFolder(model),
    name: options.name,
    digest: options.digest,
    host: options.host,
    port: options.port,
    cache: options.cache === undefined ? undefined : resolve(options.cache),
    "drain-seconds": options.drainSeconds,
  };
  // One word each: a value that begins with a hyphen would be taken for an option.
  const words = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`]));
  return options.logFeatures ? [...words, "--log-features"] : words;
}
