import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { layers } from "@tandem/app-platform";
import { repositoryRoot, synthPlatform } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import { Command } from "commander";
import { beforeAll, describe, expect, it } from "vitest";
import { modelRegistry } from "../../src/commands/model-registry.ts";
import { type RegistryOptions, registryWords } from "../../src/model/registry.ts";
import { modelsFolder } from "../../src/model/train.ts";

type Platform = Awaited<ReturnType<typeof loadPlatform>>["platform"];

describe("the registry's commands", () => {
  let dev: Platform;
  let local: Platform;
  beforeAll(async () => {
    dev = (await loadPlatform("dev")).platform;
    local = (await loadPlatform("local")).platform;
  });

  const words = (platform: Platform, options: Partial<RegistryOptions> = {}) =>
    registryWords("promote", ["churn", "0123456789ab"], { format: "text", ...options }, platform, "ann");

  it("name table and buckets after the environment, home first", () => {
    expect(words(dev)).toEqual([
      "--table=tandem-dev-registry",
      "--region=eu-west-1=tandem-dev-models-111122223333-eu-west-1",
      "--region=eu-central-1=tandem-dev-models-111122223333-eu-central-1",
      "--by=ann",
      "--format=text",
      "promote",
      "--",
      "churn",
      "0123456789ab",
    ]);
  });

  it("work on the table that layer data-global makes, by the keys that it has", () => {
    const outdir = mkdtempSync(join(tmpdir(), "tandem-registry-"));
    const [made] = synthPlatform(layers, { platform: dev, outdir, selection: { layers: ["data-global"] } });
    rmSync(outdir, { recursive: true });
    const tables = made?.document.resource?.aws_dynamodb_table ?? {};
    const [table] = Object.values(tables as Record<string, Record<string, unknown>>);
    const python = readFileSync(join(repositoryRoot(), "workloads/src/tandem_model/registry/keys.py"), "utf8");
    const key = (name: string) => new RegExp(`^${name} = "(\\w+)"$`, "m").exec(python)?.[1];
    expect(words(dev)).toContain(`--table=${table?.name}`);
    expect(table).toMatchObject({ hash_key: key("PARTITION_KEY"), range_key: key("SORT_KEY") });
  });

  it("go to the embedded AWS of an environment that runs on one", () => {
    expect(words(local)).toContain(`--endpoint=${local.emulator?.endpoint}`);
  });

  it("hand on each value of what may be repeated, and a zero", () => {
    expect(words(dev, { degraded: ["a", "b"], epoch: 0, reason: "-x", region: ["eu-west-1"] })).toEqual(
      expect.arrayContaining(["--in=eu-west-1", "--degraded=a", "--degraded=b", "--epoch=0", "--reason=-x"]),
    );
  });

  it("release from the folder that training writes to when none is named", () => {
    const release = (given: readonly (string | undefined)[], options: Partial<RegistryOptions> = {}) =>
      registryWords("release", given, { format: "json", ...options }, dev, "ann").slice(-2);
    expect(release([undefined])).toEqual(["--", modelsFolder()]);
    expect(release(["here"])).toEqual(["--", resolve("here")]);
    expect(release([undefined], { fromMlflow: "models:/churn/3" })).toEqual(["--from-mlflow=models:/churn/3", "--"]);
  });

  it("each have an example that they understand themselves", () => {
    const group = new Command("model");
    modelRegistry(group);
    expect(group.commands).toHaveLength(11);
    for (const command of group.commands) {
      let help = "";
      command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
      const [, example = ""] = /Example:\n {2}tandem model (.*)\n/.exec(help) ?? [];
      expect(example.split(" ")[0]).toBe(command.name());
      const given = [...example.matchAll(/--([a-z-]+)/g)].map(([, name]) => name);
      const known = command.options.map(({ long }) => long?.slice(2));
      expect([...known, "env", "region", "name"]).toEqual(expect.arrayContaining(given));
    }
  });
});
