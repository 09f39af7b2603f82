import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { filesBelow, freshFolder, runSources } from "./run-synth.ts";

const root = repositoryRoot();

/** Runs the real cdktf CLI in a folder of the repository, offline. */
function cdktfSynth(folder: string, environment: string): Readonly<Record<string, string>> {
  const out = freshFolder();
  execFileSync(
    process.execPath,
    [join(root, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf"), "synth", "--output", out],
    {
      cwd: join(root, folder),
      stdio: "pipe",
      env: { ...process.env, CHECKPOINT_DISABLE: "1", CI: "1", DISABLE_VERSION_CHECK: "1", TANDEM_ENV: environment },
    },
  );
  return filesBelow(out);
}

function tandemSynth(...args: readonly string[]): Readonly<Record<string, string>> {
  const out = freshFolder();
  runSources(["synth", "--out", out, ...args]);
  return filesBelow(out);
}

describe("the cdktf CLI", () => {
  it("gives the same files in a layer's app as `tandem synth --layer`", () => {
    expect(cdktfSynth("apps/network", "dev")).toEqual(tandemSynth("--env", "dev", "--layer", "network"));
  });

  it("gives the same files at the top as `tandem synth`", () => {
    expect(cdktfSynth(".", "prod")).toEqual(tandemSynth("--env", "prod"));
  });
});
