import { repositoryRoot } from "@tandem/core/files";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { bundleOptions } from "../bin/bundle.cjs";

type Inputs = esbuild.Metafile["inputs"];

/** Sources that run when one does: itself, and all that it imports at once. */
function loadedWith(input: string, inputs: Inputs, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(input)) return seen;
  seen.add(input);
  for (const { path, kind, external } of inputs[input]?.imports ?? []) {
    if (kind !== "dynamic-import" && external !== true) loadedWith(path, inputs, seen);
  }
  return seen;
}

test("starting the command, and doctor, load neither cdktf nor a provider", async () => {
  const options = bundleOptions(repositoryRoot(), esbuild);
  const { metafile } = await esbuild.build({ ...options, outdir: "out", write: false, metafile: true });
  const inputs = metafile?.inputs ?? {};
  for (const entry of ["cli/src/main.ts", "cli/src/doctor/examine.ts"]) {
    const loaded = [...loadedWith(entry, inputs)];
    expect(loaded.length).toBeGreaterThan(5);
    expect(loaded.filter((input) => /node_modules\/(cdktf|@cdktf|zod)\//.test(input))).toEqual([]);
  }
  expect([...loadedWith("cli/src/synthesize-environment.ts", inputs)]).toContainEqual(
    expect.stringMatching(/node_modules\/cdktf\//),
  );
});
