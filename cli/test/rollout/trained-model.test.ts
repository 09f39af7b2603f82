import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { trainedModel } from "../../src/rollout/trained-model.ts";

describe("the model that an environment is brought up with", () => {
  let models: string;
  beforeEach(() => {
    models = mkdtempSync(join(tmpdir(), "tandem-models-"));
  });
  afterEach(() => rmSync(models, { recursive: true }));

  const write = (name: string, digest?: string) => {
    mkdirSync(join(models, name));
    if (digest !== undefined) {
      writeFileSync(join(models, name, "released.json"), JSON.stringify({ version: digest, digest, previous: null }));
    }
  };

  test("is none where nothing was released, or no folder is there", () => {
    expect(trainedModel(join(models, "missing"))).toBeUndefined();
    write("half-trained");
    expect(trainedModel(models)).toBeUndefined();
  });

  test("is the reference model, or the first by name where it was not trained", () => {
    write("zebra", "z");
    write("apple", "a");
    expect(trainedModel(models)).toEqual({ name: "apple", version: "a", digest: "a" });
    write("breast-cancer", "b");
    expect(trainedModel(models)?.name).toBe("breast-cancer");
  });
});
