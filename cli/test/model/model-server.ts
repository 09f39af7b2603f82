import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { repositoryRoot } from "@tandem/core";
import { execa } from "execa";
import { preparePython } from "../../src/local/index.ts";
import { workFolder } from "../../src/work-folder.ts";

export const WORKLOADS = join(repositoryRoot(), "workloads");

/** Interpreter with the locked packages of serving and no others, as in the image. */
export const servingPython = () => preparePython({ packages: "modelServing", work: workFolder(), say: () => {} });

/** Runs a Python script with the packages of development, our code and its tests' helpers. @returns what it printed */
export async function runScript(script: string, words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const python = await preparePython({ packages: "modelDevelopment", work: workFolder(), say: () => {} });
  const path = ["src", "tests"].map((part) => join(WORKLOADS, part)).join(delimiter);
  const { stdout } = await execa(python, ["-c", script, ...words], {
    env: { ...env, PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: "1" },
  });
  return stdout;
}

/** Writes a model that is made in milliseconds, and releases it. @returns its folder */
export const writeTinyModel = (models: string, seed: number) =>
  runScript(
    `
import pathlib, sys
from tiny_model import write_tiny_model
print(write_tiny_model(pathlib.Path(sys.argv[1]), int(sys.argv[2])), end="")
`,
    [models, String(seed)],
  );

/** Address of a model server that was just started, from its log; which is read on, so that the server never waits. */
export function listeningAt(server: { readonly stdout: Readable }): Promise<string> {
  const lines = createInterface({ input: server.stdout });
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const said = JSON.parse(line) as { readonly event: string; readonly url: string };
      if (said.event === "listening") resolve(said.url);
    });
    lines.on("close", () => reject(new Error("the server has ended")));
  });
}
