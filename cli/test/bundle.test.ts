import { repositoryRoot } from "@tandem/core/files";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { bundleOptions } from "../bin/bundle.cjs";

type Outputs = esbuild.Metafile["outputs"];

/** Sources that are loaded when an output is: its own, and those of all that it imports at once. */
function loadedWith(output: string, outputs: Outputs, seen = new Set<string>()): ReadonlySet<string> {
  if (!seen.has(output)) {
    seen.add(output);
    for (const { path, kind } of outputs[output]?.imports ?? []) {
      if (kind === "import-statement") loadedWith(path, outputs, seen);
    }
  }
  return seen;
}

test("starting the command, and doctor, load neither cdktf nor a provider", async () => {
  const options = bundleOptions(repositoryRoot(), esbuild);
  const { metafile } = await esbuild.build({ ...options, outdir: "out", write: false, metafile: true });
  const outputs = Object.entries(metafile?.outputs ?? {});
  const inputsOf = (name: RegExp) => {
    const [path = ""] = outputs.find(([output]) => name.test(output)) ?? [];
    return [...loadedWith(path, metafile?.outputs ?? {})].flatMap((each) =>
      Object.keys(metafile?.outputs[each]?.inputs ?? {}),
    );
  };
  for (const entry of [/\/main\.js$/, /\/examine-\w+\.js$/]) {
    const inputs = inputsOf(entry);
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.filter((input) => /node_modules\/(cdktf|@cdktf|zod)\//.test(input))).toEqual([]);
  }
});
