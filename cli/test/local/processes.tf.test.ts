import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProblemsError } from "@tandem/core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isAlive } from "../../bin/lock.cjs";
import {
  clearRequestCounts,
  emulatorStatus,
  inventory,
  load,
  preparePython,
  requestCounts,
  resetEmulator,
  save,
  setFaults,
  startEmulator,
  stopEmulator,
} from "../../src/local/index.ts";
import { freePort } from "../../src/rollout/free-port.ts";
import { workFolder } from "../../src/work-folder.ts";

const quiet = () => {};

/** Not by a signal alone: where nobody reads the exit codes of orphans, a signal finds an ended process for ever. */
const hasEnded = (pid: number) => !isAlive(pid, "0");

/** Unsigned requests go to S3 in us-east-1. */
const makeBucket = (endpoint: string, name: string) => fetch(`${endpoint}/${name}`, { method: "PUT" });

async function problemOf(work: Promise<unknown>) {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof ProblemsError)) throw new Error(`expected problems, got ${error}`);
  return error.problems[0];
}

describe("processes of the embedded AWS", () => {
  let top: string;
  let port: number;
  let options: { readonly port: number; readonly dataDir: string; readonly say: () => void };

  // Installs it where that was not done yet.
  beforeAll(async () => void (await preparePython({ work: workFolder(), say: quiet })), 1_800_000);

  beforeEach(async () => {
    top = mkdtempSync(join(tmpdir(), "tandem-local-"));
    port = await freePort();
    options = { port, dataDir: join(top, "data"), say: quiet };
  });

  afterEach(async () => {
    await stopEmulator(options);
    rmSync(top, { recursive: true, force: true });
  });

  test("two starts at once make one process", async () => {
    const [first, second] = await Promise.all([startEmulator(options), startEmulator(options)]);
    expect(first.pid).toBe(second.pid);
    expect([first.started, second.started].sort()).toEqual([false, true]);
  });

  test("stop ends it, and a second stop finds none", async () => {
    const { pid } = await startEmulator(options);
    expect(await emulatorStatus(options)).toMatchObject({ state: "running", pid, moto: "5.2.5" });
    expect(await stopEmulator(options)).toBe(true);
    expect(hasEnded(pid)).toBe(true);
    expect(await emulatorStatus(options)).toMatchObject({ state: "stopped" });
    expect(await stopEmulator(options)).toBe(false);
  });

  test("the pid file of a killed process is taken for what it is", async () => {
    const killed = await startEmulator(options);
    process.kill(killed.pid, "SIGKILL");
    await expect.poll(() => emulatorStatus(options)).toMatchObject({ state: "stopped" });
    expect(existsSync(join(options.dataDir, "instance.json"))).toBe(false);
    expect((await startEmulator(options)).pid).not.toBe(killed.pid);
  });

  test("a pid file whose process id belongs to somebody else now harms nobody", async () => {
    await startEmulator(options);
    await stopEmulator(options);
    writeFileSync(join(options.dataDir, "instance.json"), JSON.stringify({ pid: process.pid, start: "1", port }));
    expect(await stopEmulator(options)).toBe(false);
    expect(await emulatorStatus(options)).toMatchObject({ state: "stopped" });
  });

  test("one whose starter was killed before it wrote the pid file is found again", async () => {
    const { pid } = await startEmulator(options);
    rmSync(join(options.dataDir, "instance.json"));
    expect(await startEmulator(options)).toMatchObject({ pid, started: false });
    expect(JSON.parse(readFileSync(join(options.dataDir, "instance.json"), "utf8"))).toMatchObject({ pid });
    expect(await stopEmulator(options)).toBe(true);
  });

  test("one that hangs is seen and ended", async () => {
    const { pid } = await startEmulator(options);
    process.kill(pid, "SIGSTOP");
    expect(await emulatorStatus(options)).toMatchObject({ state: "hanging", pid });
    expect(await stopEmulator(options)).toBe(true);
    expect(hasEnded(pid)).toBe(true);
  });

  test("a port that another program has is named with its holder", async () => {
    const server = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    try {
      const problem = await problemOf(startEmulator(options));
      expect(problem).toMatchObject({ code: "TDM-LOC-003", path: `127.0.0.1:${port}` });
      expect(problem?.hint).toContain(`--port ${port + 1}`);
      expect(await emulatorStatus(options)).toMatchObject({ state: "foreign" });
      expect(await stopEmulator(options)).toBe(false);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test("a folder that cannot be written is a coded problem", async () => {
    writeFileSync(join(top, "file"), "");
    const problem = await problemOf(startEmulator({ ...options, dataDir: join(top, "file", "data") }));
    expect(problem).toMatchObject({ code: "TDM-LOC-006", path: join(top, "file", "data") });
  });

  test("requests to one that does not run say how to start it", async () => {
    const problem = await problemOf(inventory(`http://127.0.0.1:${port}`));
    expect(problem).toMatchObject({ code: "TDM-LOC-005", hint: `start one: \`tandem local start --port ${port}\`` });
  });

  test("two side by side hold different things, and what was saved survives a restart", async () => {
    const other = { ...options, port: await freePort(), dataDir: join(top, "other") };
    const [{ endpoint }, { endpoint: otherEndpoint }] = [await startEmulator(options), await startEmulator(other)];
    try {
      await makeBucket(endpoint, "mine");
      const made = { "us-east-1": { s3: ["buckets/mine"] } };
      expect(await inventory(endpoint)).toEqual(made);
      expect(await inventory(otherEndpoint)).toEqual({});
      expect(await save(endpoint)).toMatchObject({ lost: [] });
      await stopEmulator(options);
      await startEmulator(options);
      expect(await inventory(endpoint)).toEqual({});
      await load(endpoint);
      expect(await inventory(endpoint)).toEqual(made);
      await resetEmulator(endpoint);
      expect(await inventory(endpoint)).toEqual({});
    } finally {
      await stopEmulator(other);
    }
  });

  test("a dark service closes the connection, is counted, and comes back", async () => {
    const { endpoint } = await startEmulator(options);
    await setFaults(endpoint, [{ kind: "dark", method: "PUT" }]);
    await expect(makeBucket(endpoint, "mine")).rejects.toThrow("fetch failed");
    expect(await requestCounts(endpoint)).toMatchObject({ regions: { none: { none: 1 } }, total: 1 });
    await clearRequestCounts(endpoint);
    expect(await requestCounts(endpoint)).toMatchObject({ regions: {}, total: 0 });
    await setFaults(endpoint, []);
    expect((await makeBucket(endpoint, "mine")).status).toBe(200);
  });

  test("a fault that does not exist is refused with those that do", async () => {
    const { endpoint } = await startEmulator(options);
    const problem = await problemOf(setFaults(endpoint, [{ kind: "gone" as "dark" }]));
    expect(problem).toMatchObject({ code: "TDM-LOC-008" });
    expect(problem?.message).toContain("one of dark, slow, held, throttled, failing");
  });
});
