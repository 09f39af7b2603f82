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

const built = esbuild.build({
  ...bundleOptions(repositoryRoot(), esbuild),
  outdir: "out",
  write: false,
  metafile: true,
});

test("is one file of ASCII, of which Node keeps a byte per character and not two", async () => {
  const { outputFiles = [] } = await built;
  expect(outputFiles.length).toBe(1);
  // A regular expression is what esbuild leaves as it is written: `\\u2502` instead of the character itself.
  expect(outputFiles[0]?.text.match(/.{0,60}[^\0-\x7f]+.{0,60}/g) ?? []).toEqual([]);
});

test("starting the command, and doctor, load neither cdktf nor a provider", async () => {
  const { metafile } = await built;
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
