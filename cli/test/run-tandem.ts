import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { execa } from "execa";

/** Runs the command line from its sources to its end, whatever that is. */
export async function runTandem(words: readonly string[], env: Readonly<Record<string, string>>) {
  const main = join(repositoryRoot(), "cli", "src", "main.ts");
  const { exitCode, stdout, stderr } = await execa(process.execPath, ["--import", "tsx", main, ...words], {
    cwd: repositoryRoot(),
    env,
    reject: false,
    stdin: "ignore",
  });
  return { exitCode, stdout, stderr };
}
