import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";

/** Files below a folder, as text, by path. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}

/** A folder of its own for one test. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), "tandem-test-"));
}

/** Runs the command line from its sources, from any folder. */
export function runSources(
  args: readonly string[],
  folder = repositoryRoot(),
  environment: NodeJS.ProcessEnv = {},
): string {
  const root = repositoryRoot();
  const loader = join(root, "node_modules", "tsx", "dist", "esm", "index.mjs");
  return execFileSync(process.execPath, ["--import", loader, join(root, "cli", "src", "main.ts"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

/** Runs the command line as a user does: launcher and bundle. */
export function runLauncher(args: readonly string[], folder = repositoryRoot()): string {
  return execFileSync(join(repositoryRoot(), "tandem"), [...args], {
    cwd: folder,
    encoding: "utf8",
    // The development dependencies are there already.
    env: { ...process.env, TANDEM_DEV: "1" },
  });
}
