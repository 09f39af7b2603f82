import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type RegistryCommand, registryModule } from "../../src/model/registry.ts";
import { writeProcess } from "../../src/rollout/process-record.ts";
import { serverPlace } from "../../src/rollout/server-record.ts";
import { markOf } from "../../src/runner/process-mark.ts";

describe("servers of this machine", () => {
  let work: string;
  let platform: Platform;
  beforeEach(async () => {
    work = mkdtempSync(join(tmpdir(), "tandem-answers-"));
    vi.stubEnv("TANDEM_WORK_DIR", work);
    ({ platform } = await loadPlatform("local"));
    const { environment } = platform;
    const server = { model: "churn", words: [] };
    const mine = { ...server, region: "eu-west-1", port: 4001, process: markOf(process.pid) };
    writeProcess(serverPlace({ work, environment, region: "eu-west-1" }), mine);
    // Ended, and its port kept for the next one.
    const ended = { ...server, region: "eu-central-1", port: 4002 };
    writeProcess(serverPlace({ work, environment, region: "eu-central-1" }), ended);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(work, { recursive: true });
  });

  const asked = (command: RegistryCommand, model: string, more: object = {}) =>
    registryModule(command, [model], { format: "json", ...more }, platform).words.filter((word) =>
      word.startsWith("--answers"),
    );

  test.each(["promote", "rollback", "verify"] as const)("are asked by %s while they run", (command) => {
    expect(asked(command, "churn")).toEqual(["--answers=eu-west-1=http://127.0.0.1:4001"]);
  });

  test("are left alone by what asks no servers, for another model, and where their region is dark", () => {
    expect(asked("show", "churn")).toEqual([]);
    expect(asked("promote", "other")).toEqual([]);
    expect(asked("promote", "churn", { degraded: ["eu-west-1"] })).toEqual([]);
    expect(asked("verify", "churn", { region: ["eu-central-1"] })).toEqual([]);
  });

  test("give way to those that are named", () => {
    const answers = ["eu-west-1=http://127.0.0.1:9"];
    expect(asked("promote", "churn", { answers })).toEqual([`--answers=${answers[0]}`]);
  });
});
