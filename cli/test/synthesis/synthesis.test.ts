import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { filesBelow, freshFolder, runLauncher, runSources } from "./run-synth.ts";

const root = repositoryRoot();

function synthesize(run: typeof runSources | typeof runLauncher, ...more: readonly string[]) {
  const out = freshFolder();
  run(["synth", "--env", "dev", "--out", out, ...more], freshFolder());
  return filesBelow(out);
}

describe("tandem synth", () => {
  const files = synthesize(runSources);

  it("writes one stack per layer and region, and a manifest", () => {
    expect(Object.keys(files)).toEqual([
      "manifest.json",
      "stacks/dev-data-eu-central-1/cdk.tf.json",
      "stacks/dev-data-eu-west-1/cdk.tf.json",
      "stacks/dev-data-global-global/cdk.tf.json",
      "stacks/dev-events-eu-central-1/cdk.tf.json",
      "stacks/dev-events-eu-west-1/cdk.tf.json",
      "stacks/dev-network-eu-central-1/cdk.tf.json",
      "stacks/dev-network-eu-west-1/cdk.tf.json",
      "stacks/dev-replication-global/cdk.tf.json",
    ]);
  });

  it("gives the same bytes again, from another folder", () => {
    expect(synthesize(runSources)).toEqual(files);
  });

  it("gives the same bytes from the bundle as from the sources", () => {
    expect(synthesize(runLauncher)).toEqual(files);
  });

  it("holds no path of this machine, no time and no trace", () => {
    const text = Object.values(files).join("\n");
    expect(text).not.toContain(root);
    expect(text).not.toMatch(/node_modules|stackTrace|\bat .*\.ts:\d+/);
    expect(text).not.toContain(new Date().toISOString().slice(0, 10));
  });

  it("writes only what is selected, the same as in the whole", () => {
    const some = synthesize(runSources, "--layer", "network", "--region", "eu-central-1");
    expect(Object.keys(some)).toEqual(["manifest.json", "stacks/dev-network-eu-central-1/cdk.tf.json"]);
    const path = "stacks/dev-network-eu-central-1/cdk.tf.json";
    expect(some[path]).toBe(files[path]);
  });

  it("takes a definition from a JSON file, and reports its mistakes with exit code 2 as text or JSON", () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "broken.json"), JSON.stringify({ name: "tandem", profile: "production" }));
    const fail = (...args: readonly string[]) => {
      try {
        runSources(["synth", "--env", "broken.json", "--out", "out", ...args], folder);
      } catch (error) {
        return error as { readonly status: number; readonly stdout: string; readonly stderr: string };
      }
      throw new Error("did not fail");
    };
    const text = fail();
    expect(text.status).toBe(2);
    expect(text.stderr).toContain("TDM-PLT-004  profile  is not one of the values offered");
    const { problems } = JSON.parse(fail("--format", "json").stdout);
    expect(problems.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(["account", "addresses", "backend", "home", "peers", "profile"]),
    );
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("the workspace", () => {
  it("loads a few provider modules for each app, never the whole package", () => {
    const script = `
      await import(${JSON.stringify(pathToFileURL(join(root, "apps/platform/src/layers.ts")).href)});
      const { Module } = await import("node:module");
      const loaded = Object.keys(Module._cache).filter((path) => /provider-(aws|kubernetes|helm)[\\\\/]lib[\\\\/][^\\\\/]+[\\\\/]index\\.js$/.test(path));
      console.log(JSON.stringify(loaded.length));`;
    const loader = join(root, "node_modules", "tsx", "dist", "esm", "index.mjs");
    const count = Number(
      execFileSync(process.execPath, ["--import", loader, "--input-type=module", "-e", script], { encoding: "utf8" }),
    );
    expect(count).toBeGreaterThan(10);
    // The package has more than 1,500.
    expect(count).toBeLessThanOrEqual(200);
  });

  it("holds one copy of cdktf and one of constructs: Aspects see nothing of a second", () => {
    const copies = readdirSync(join(root, "node_modules", ".pnpm")).filter((name) => /^(cdktf|constructs)@/.test(name));
    expect(copies).toHaveLength(2);
  });

  it("imports no provider package by its root", () => {
    const barrel = /from "@cdktf\/provider-(aws|kubernetes|helm)(\/lib)?"/;
    const { sourceFiles } = createRequire(import.meta.url)("../../bin/workspace.cjs") as {
      readonly sourceFiles: (root: string) => readonly string[];
    };
    const sources = sourceFiles(root).filter((path) => path.endsWith(".ts"));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => barrel.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
  });
});
