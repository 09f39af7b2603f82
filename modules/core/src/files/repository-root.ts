import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

let found: string | undefined;

/**
 * Top folder of the repository, found from where this code lies: both the sources and the CLI's bundle (in the work
 * folder) lie below it.
 * @throws when no folder above holds `pnpm-workspace.yaml`
 */
export function repositoryRoot(): string {
  found ??= climb(dirname(fileURLToPath(import.meta.url)));
  return found;
}

function climb(folder: string): string {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("No folder above this code holds pnpm-workspace.yaml.");
  return climb(parent);
}
