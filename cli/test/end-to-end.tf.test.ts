import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import local from "../../environments/local.ts";
import {
  clearRequestCounts,
  emulatorStatus,
  placeOf,
  requestCounts,
  setFaults,
  stopEmulator,
} from "../src/local/index.ts";
import { environmentFolder } from "../src/runner/workspace.ts";
import { workFolder } from "../src/work-folder.ts";
import { freePort } from "./free-port.ts";

/** Lower-case letters only, and another one for each process: two test runs of one checkout share its work folder. */
const NAME = `d${[...String(process.pid)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
const MINUTES = 60_000;

/** One life of an environment; each test goes on from where the one before has left it. */
describe("an environment from `up` to `down`, both regions on the embedded AWS", () => {
  let folder: string;
  let environment: string;
  let port: number;
  let endpoint: string;

  beforeAll(async () => {
    port = await freePort();
    endpoint = `http://127.0.0.1:${port}`;
    folder = mkdtempSync(join(tmpdir(), "tandem-drill-"));
    environment = join(folder, `${NAME}.json`);
    define({});
  });
  afterAll(async () => {
    await stopEmulator({ port });
    for (const path of [folder, environmentFolder(workFolder(), NAME), placeOf(port).dataDir]) {
      rmSync(path, { recursive: true, force: true });
    }
  });

  const define = (differences: object) =>
    writeFileSync(environment, JSON.stringify({ ...local, emulator: { endpoint }, ...differences }));

  const tandem = async (...words: readonly string[]) => {
    const main = join(repositoryRoot(), "cli", "src", "main.ts");
    const { exitCode, stdout, stderr } = await execa(
      process.execPath,
      ["--import", "tsx", main, ...words, "--env", environment, "--format", "json"],
      { cwd: repositoryRoot(), reject: false, stdin: "ignore" },
    );
    const said = stdout === "" ? {} : (JSON.parse(stdout) as Said);
    return { exitCode, stderr, stacks: said.stacks ?? [], problems: said.problems ?? [] };
  };

  test(
    "comes up in both regions with one command",
    async () => {
      const { exitCode, problems, stacks } = await tandem("up");
      expect({ exitCode, problems: errors(problems) }).toEqual({ exitCode: 0, problems: [] });
      expect(new Set(stacks.map(({ place }) => place))).toEqual(new Set(["eu-west-1", "eu-central-1"]));
      expect(stacks.every(({ status, changed }) => status === "done" && changed)).toBe(true);
    },
    10 * MINUTES,
  );

  test(
    "has nothing to change in any stack when it is asked again, its bootstrap too",
    async () => {
      const { exitCode, stacks } = await tandem("up");
      expect(exitCode).toBe(0);
      expect(stacks.length).toBeGreaterThanOrEqual(4);
      expect(stacks.filter(({ changed }) => changed)).toEqual([]);
    },
    5 * MINUTES,
  );

  test(
    "plans and applies one region while the other one is dark, without one call to it",
    async () => {
      define({ costCentre: "drill" });
      await setFaults(endpoint, [{ kind: "dark", region: "eu-west-1" }]);
      await clearRequestCounts(endpoint);
      expect((await tandem("plan", "--region", "eu-central-1")).exitCode).toBe(3);
      const applied = await tandem("apply", "--region", "eu-central-1", "--yes");
      expect({ exitCode: applied.exitCode, problems: errors(applied.problems) }).toEqual({ exitCode: 0, problems: [] });
      expect((await tandem("plan", "--region", "eu-central-1")).exitCode).toBe(0);
      const { regions } = await requestCounts(endpoint);
      expect(regions["eu-central-1"]).toBeDefined();
      expect(regions["eu-west-1"]).toBeUndefined();
      await setFaults(endpoint, []);
    },
    10 * MINUTES,
  );

  test(
    "keeps what keeps its states while states are inside",
    async () => {
      const { exitCode, problems } = await tandem("bootstrap", "--destroy", NAME, "--region", "eu-central-1");
      expect(exitCode).toBe(1);
      expect(errors(problems)).toEqual(["TDM-RUN-017"]);
    },
    5 * MINUTES,
  );

  test(
    "goes down with one command and leaves nothing, the embedded AWS included",
    async () => {
      const { exitCode, problems } = await tandem("down");
      expect({ exitCode, problems: errors(problems) }).toEqual({ exitCode: 0, problems: [] });
      expect((await emulatorStatus({ port })).state).not.toBe("running");
    },
    10 * MINUTES,
  );
});

interface Said {
  readonly stacks?: readonly { readonly place: string; readonly status: string; readonly changed: boolean }[];
  readonly problems?: readonly { readonly code: string; readonly severity: string }[];
}

function errors(problems: NonNullable<Said["problems"]>): readonly string[] {
  return problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
