import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { listeningAt } from "../cli/test/model/model-server.ts";

/**
 * How long a newcomer waits for a prediction: `tandem model train`, then `tandem model serve`, until the golden rows, which
 * the model never saw in training, are answered as they were in training. Once for each data set, in the work folder that is
 * there: the first pass installs what is missing. Run `pnpm bench:model`; it takes about a minute.
 */
const DATA_SETS = ["breast-cancer", "digits"] as const;
const PASSES = 2;
const root = repositoryRoot();
const tandem = join(root, "tandem");
const since = (begin: number) => (performance.now() - begin) / 1000;

for (let pass = 1; pass <= PASSES; pass++) {
  for (const name of DATA_SETS) {
    const models = mkdtempSync(join(tmpdir(), "tandem-bench-models-"));
    const begin = performance.now();
    const trained = execFileSync(
      tandem,
      ["model", "train", "--dataset", name, "--out", models, "--format", "json"], //
      { cwd: root, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
    );
    const training = since(begin);
    const { folder } = JSON.parse(trained) as { readonly folder: string };
    const server = spawn(tandem, ["model", "serve", "--model", models, "--port", "0"], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const right = await answersGoldenRows(await listeningAt(server), folder);
      const load = loadavg()[0]?.toFixed(1);
      console.log(
        `pass ${pass}  ${name.padEnd(14)} trained after ${training.toFixed(1)} s, ${right} held-out rows answered after ` +
          `${since(begin).toFixed(1)} s, load ${load}`,
      );
    } finally {
      server.kill("SIGTERM");
      await new Promise((resolve) => server.once("close", resolve));
      rmSync(models, { recursive: true, force: true });
    }
  }
}

/** @returns how many rows were asked; @throws Error when one is answered otherwise than in training */
async function answersGoldenRows(url: string, folder: string): Promise<number> {
  const { golden, output } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    readonly golden: { readonly inputs: readonly unknown[]; readonly outputs: readonly (readonly number[])[] };
    readonly output: { readonly classes: readonly string[] };
  };
  const answer = await fetch(`${url}/predict`, {
    method: "POST",
    body: JSON.stringify({ instances: golden.inputs }),
  });
  const { predictions } = (await answer.json()) as { readonly predictions: readonly { readonly label: string }[] };
  for (const [row, probabilities] of golden.outputs.entries()) {
    const expected = output.classes[probabilities.indexOf(Math.max(...probabilities))];
    if (predictions[row]?.label !== expected)
      throw new Error(`row ${row}: ${predictions[row]?.label}, not ${expected}`);
  }
  return golden.outputs.length;
}
