import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isAlive, startOf } from "../../bin/lock.cjs";
import { runTerraform } from "../../src/runner/process.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tandem-process-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script in Terraform's place. */
function run(script: string) {
  const path = join(folder, "terraform");
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o700);
  return runTerraform({ terraform: { product: "terraform", path, version: "1.11.4" }, env: process.env } as never, {
    args: ["apply"],
    cwd: folder,
    log: join(folder, "log"),
    interrupt: new AbortController().signal,
  });
}

test("says how it ended, and logs what was called and said", async () => {
  expect(await run("echo done; exit 3")).toEqual({ exitCode: 3, signal: undefined });
  expect(readFileSync(join(folder, "log"), "utf8")).toBe("# terraform apply\ndone\n");
});

test("ends the providers that a killed Terraform leaves behind", async () => {
  expect(await run("sleep 600 & echo $! > provider; kill -KILL $$")).toEqual({
    exitCode: undefined,
    signal: "SIGKILL",
  });
  const provider = Number(readFileSync(join(folder, "provider"), "utf8"));
  await vi.waitFor(() => expect(isAlive(provider, startOf(provider) ?? "0")).toBe(false), { timeout: 20_000 });
});
