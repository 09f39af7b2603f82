import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionName } from "@tandem/events";

/** `workloads/functions.json`: what the archive of the functions is made of. The builder reads it too. */
export interface FunctionsRecipe {
  /** Version of the recipe; another one is another fingerprint. */
  readonly recipe: string;
  /** `python3.12` */
  readonly runtime: string;
  /** Hash-locked libraries, relative to `workloads`. */
  readonly requirements: string;
  /** Packages of `tandem_model` that go in. */
  readonly packages: readonly string[];
  readonly handlers: Readonly<Record<FunctionName, string>>;
}

/** Hexadecimal digits of a fingerprint. */
const LENGTH = 32;
const PACKAGE = "src/tandem_model";

/** Reads the recipe of a folder `workloads`. */
export function readRecipe(workloads: string): FunctionsRecipe {
  return JSON.parse(readFileSync(join(workloads, "functions.json"), "utf8")) as FunctionsRecipe;
}

/**
 * What the archive's content is known by without building it: it changes when, and only when, a source, the lock of the
 * libraries or the recipe does. `tandem_model.functions.recipe` computes the same; a test compares them.
 *
 * SHA-256 over the recipe's name and a newline, then `<path>`, a zero byte, the content's SHA-256 and a newline for each
 * file by path relative to `workloads`; 32 hexadecimal digits of it.
 */
export function functionsFingerprint(workloads: string): string {
  const { recipe, requirements, packages } = readRecipe(workloads);
  const paths = [requirements, ...sourcesOf(workloads, packages)].sort();
  const lines = paths.map((path) => `${path}\0${sha256(readFileSync(join(workloads, path)))}\n`);
  return sha256(`${recipe}\n${lines.join("")}`).slice(0, LENGTH);
}

/** Our own files: those beside the packages, and those of the packages that are named. */
function sourcesOf(workloads: string, packages: readonly string[]): readonly string[] {
  return readdirSync(join(workloads, PACKAGE), { withFileTypes: true }).flatMap((entry) => {
    const path = `${PACKAGE}/${entry.name}`;
    if (entry.isFile()) return [path];
    return packages.includes(entry.name) ? filesBelow(workloads, path) : [];
  });
}

function filesBelow(workloads: string, folder: string): readonly string[] {
  return readdirSync(join(workloads, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return entry.name === "__pycache__" ? [] : filesBelow(workloads, path);
  });
}

function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
