import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freePort } from "../../src/rollout/free-port.ts";
import { isRunning, knownProcesses, readProcess, writeProcess } from "../../src/rollout/process-record.ts";
import { readServer } from "../../src/rollout/server-record.ts";
import { curlLine } from "../../src/rollout/service.ts";
import { stopProcess, stopServers } from "../../src/rollout/stop-server.ts";
import { trainerStatus } from "../../src/rollout/trainer.ts";
import { markOf } from "../../src/runner/process-mark.ts";

describe("model servers of an environment", () => {
  let work: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), "tandem-servers-"));
  });
  afterEach(() => rmSync(work, { recursive: true }));

  const place = (name: string) => ({ work, environment: "e", name });
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    one.name.localeCompare(other.name);
  const running = () => spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });

  test("are ended by `down`, and keep their ports", async () => {
    const child = running();
    const ended = once(child, "exit");
    const record = { region: "a", port: 4001, model: "m", words: ["--x"], process: markOf(child.pid as number) };
    writeProcess(place("a"), record);
    expect(isRunning(readProcess(place("a")))).toBe(true);
    expect(await stopServers({ work, environment: "e" })).toBe(1);
    await ended;
    expect(child.signalCode).toBe("SIGTERM");
    expect(readProcess(place("a"))).toEqual({ region: "a", port: 4001, model: "m", words: ["--x"] });
    expect(await stopServers({ work, environment: "e" })).toBe(0);
  });

  test("are written down by their regions, beside other processes that are ended with them", async () => {
    const child = running();
    const ended = once(child, "exit");
    writeProcess(place("a"), { region: "a", port: 4001, model: "m", words: [] });
    writeProcess(place("trainer"), { words: ["--y"], process: markOf(child.pid as number) });
    expect(readServer({ work, environment: "e", region: "a" })?.port).toBe(4001);
    expect(knownProcesses({ work, environment: "e" }).toSorted(byName)).toEqual([place("a"), place("trainer")]);
    expect(trainerStatus({ work, environment: "e" })?.state).toBe("listens");
    expect(await stopServers({ work, environment: "e" })).toBe(1);
    await ended;
    expect(trainerStatus({ work, environment: "e" })?.state).toBe("does not run");
    expect(trainerStatus({ work, environment: "of-another" })).toBeUndefined();
  });

  test("leave a process alone that got the id of one of them", async () => {
    const child = running();
    const mark = { ...markOf(child.pid as number), start: "1" };
    writeProcess(place("a"), { region: "a", port: 4001, model: "m", words: [], process: mark });
    expect(isRunning(readProcess(place("a")))).toBe(false);
    expect(await stopProcess(place("a"))).toBe(false);
    expect(child.exitCode ?? child.signalCode).toBeNull();
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  test("get another port than one that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const other = await freePort(port);
    expect(other).not.toBe(port);
    expect(other).toBeGreaterThan(0);
    taken.close();
    await once(taken, "close");
  });

  test("are asked by a line that a shell takes as it is", () => {
    const service = { region: "a", endpoint: "http://127.0.0.1:1", state: "answers", digest: null } as const;
    expect(curlLine({ ...service, medianMs: null, body: `{"a":"it's"}` })).toBe(
      `curl -s http://127.0.0.1:1/predict -H 'content-type: application/json' -d '{"a":"it'\\''s"}'`,
    );
  });
});
