import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { FUNCTION_NAMES } from "@tandem/events";
import { afterAll, describe, expect, it } from "vitest";
import { functionsFingerprint, readRecipe } from "../src/functions-code.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const RECIPE = { recipe: "tandem-functions-1", packages: ["functions"], requirements: "requirements/functions.txt" };
const FILES = {
  "functions.json": JSON.stringify(RECIPE),
  "requirements/functions.txt": "numpy==2.3.5\n",
  "src/tandem_model/__init__.py": "",
  "src/tandem_model/functions/a.py": "A = 1\n",
  "src/tandem_model/functions/deep/b.json": "{}",
  "src/tandem_model/functions/__pycache__/a.pyc": "compiled",
  "src/tandem_model/train/c.py": "C = 1\n",
};

function fingerprintOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "tandem-functions-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return functionsFingerprint(folder);
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the fingerprint of the functions' archive", () => {
  const before = fingerprintOf(FILES);

  it("is over recipe, lock, and the sources of the packages that go in", () => {
    const lines = [
      "requirements/functions.txt",
      "src/tandem_model/__init__.py",
      "src/tandem_model/functions/a.py",
      "src/tandem_model/functions/deep/b.json",
    ].map((path) => `${path}\0${sha256(FILES[path as keyof typeof FILES])}\n`);
    expect(before).toBe(sha256(`tandem-functions-1\n${lines.join("")}`).slice(0, 32));
  });

  it.each([
    ["a source", { "src/tandem_model/functions/a.py": "A = 2\n" }],
    ["a new file", { "src/tandem_model/functions/d.py": "" }],
    ["the lock", { "requirements/functions.txt": "numpy==2.3.6\n" }],
    ["the recipe", { "functions.json": JSON.stringify({ ...RECIPE, recipe: "tandem-functions-2" }) }],
  ])("changes with %s", (_what, change) => {
    expect(fingerprintOf({ ...FILES, ...change })).not.toBe(before);
  });

  it.each([
    ["what is trained", { "src/tandem_model/train/c.py": "C = 2\n" }],
    ["what Python compiles", { "src/tandem_model/functions/__pycache__/a.pyc": "again" }],
  ])("does not change with %s", (_what, change) => {
    expect(fingerprintOf({ ...FILES, ...change })).toBe(before);
  });
});

describe("the recipe", () => {
  const workloads = join(repositoryRoot(), "workloads");
  const { runtime, handlers, packages } = readRecipe(workloads);

  it("names a handler for each function, in a package that goes in", () => {
    expect(Object.keys(handlers).sort()).toEqual([...FUNCTION_NAMES].sort());
    for (const handler of Object.values(handlers)) {
      const [root, name] = handler.split(".");
      expect([root, packages.includes(name ?? "")]).toEqual(["tandem_model", true]);
    }
  });

  it("has a fingerprint", () => {
    expect(functionsFingerprint(workloads)).toMatch(/^[0-9a-f]{32}$/);
  });

  // Lambda developer guide, "Lambda runtimes": Python 3.12 is supported until October 2028.
  it("L1: names a runtime that AWS supports", () => {
    expect(["python3.12", "python3.13", "python3.14"]).toContain(runtime);
  });
});
