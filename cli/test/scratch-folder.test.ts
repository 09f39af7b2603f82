import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "@tandem/core/files";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { withScratchFolder } from "../src/scratch-folder.ts";

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "tandem-scratch-"));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

describe("withScratchFolder", () => {
  test("gives an empty folder and removes it", async () => {
    const [folder, content] = await withScratchFolder(join(top, "new"), "x-", async (given) => [
      given,
      readdirSync(given),
    ]);
    expect(content).toEqual([]);
    expect(existsSync(String(folder))).toBe(false);
  });

  test("removes it when the work fails", async () => {
    const failing = withScratchFolder(top, "x-", async (folder) => {
      writeFileSync(join(folder, "file"), "");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(readdirSync(top)).toEqual([]);
  });

  test("removes it when the process is ended meanwhile", () => {
    const module = JSON.stringify(pathToFileURL(join(repositoryRoot(), "cli/src/scratch-folder.ts")).href);
    const code = `const { withScratchFolder } = await import(${module});
      withScratchFolder(${JSON.stringify(top)}, "x-", async (folder) => { console.log(folder); process.exit(130); });`;
    const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
      cwd: repositoryRoot(),
      encoding: "utf8",
    });
    expect(status).toBe(130);
    expect(stdout.trim()).toContain(top);
    expect(readdirSync(top)).toEqual([]);
  });
});
