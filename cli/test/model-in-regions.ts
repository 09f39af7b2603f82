import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Region } from "@tandem/core";
import { dataNames } from "@tandem/data";
import { eventNames } from "@tandem/events";
import type { Platform } from "@tandem/platform";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { setFaults } from "../src/local/index.ts";
import { modelsFolder } from "../src/model/train.ts";
import { goldenBody, readinessOf, serverClient } from "../src/rollout/ask-server.ts";
import { isRunning, readProcess } from "../src/rollout/process-record.ts";
import type { HistoryEntry, ModelState } from "../src/rollout/registry-state.ts";
import { readServer, type ServerRecord } from "../src/rollout/server-record.ts";
import { type TrainedModel, trainedModel } from "../src/rollout/trained-model.ts";
import { workFolder } from "../src/work-folder.ts";
import { callAws } from "./call-aws.ts";
import { runScript } from "./model/model-server.ts";
import { loadOn } from "./model-load.ts";
import { rollbackByAlarm } from "./rollback-by-alarm.ts";
import { serveByInvoke } from "./serve-by-invoke.ts";

/** A command of the environment that is up: its exit code, and what it printed as JSON. */
export interface SaidRaw {
  readonly exitCode?: number;
  readonly document: unknown;
}

/** The environment that the tests are about; filled in before the first of them runs. */
export interface ModelContext {
  readonly platform: () => Platform;
  readonly say: (...words: readonly string[]) => Promise<SaidRaw>;
}

interface RegionRow {
  readonly place: string;
  readonly active?: string;
  readonly service?: { readonly digest: string; readonly state: string; readonly medianMs: number };
}

interface Up {
  readonly stacks: readonly { readonly changed: boolean }[];
  readonly problems: readonly object[];
  readonly regions: readonly RegionRow[];
}

interface Manifest {
  readonly golden: {
    readonly inputs: readonly unknown[];
    readonly outputs: readonly (readonly number[])[];
    readonly tolerance: number;
  };
}

const DAY_SECONDS = 86_400;
const MINUTES = 60_000;
/** Of a test: several times what it takes on two quiet cores. */
const LIMIT = 30 * MINUTES;
const PATIENT = { timeout: 15 * MINUTES, interval: 250 };
const VARIANT = "from registry.variant import main; main()";

/** What `up` does with a model, and what may happen to it then. Stacks are there already; each test goes on from the last. */
export function modelInRegions({ platform, say }: ModelContext): void {
  let scratch: string;
  let trained: TrainedModel;
  /** Digest that every region answers with. */
  let active: string;

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "tandem-variants-"));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  const succeeds = async <T>(...words: readonly string[]): Promise<T> => {
    const { exitCode, document } = await say(...words);
    expect({ words, exitCode, document: exitCode === 0 ? undefined : document }).toMatchObject({ exitCode: 0 });
    return document as T;
  };
  const regions = () => platform().regions;
  const serverOf = (region: string): ServerRecord =>
    readServer({ work: workFolder(), environment: platform().environment, region }) ?? expect.fail(region);
  const trainer = () =>
    readProcess({ work: workFolder(), environment: platform().environment, name: "trainer" }) ?? expect.fail("trainer");
  const modelState = () => succeeds<ModelState>("model", "show", trained.name);

  const digestOf = async (region: string) => {
    const client = serverClient(serverOf(region).port);
    try {
      return (await readinessOf(client))?.digest;
    } finally {
      client.close();
    }
  };
  const answersWith = async (digest: string, ...where: readonly string[]) => {
    for (const region of where) {
      await vi.waitFor(async () => expect([region, await digestOf(region)]).toEqual([region, digest]), PATIENT);
    }
  };

  /** Every region's server gives what the manifest of the trained model says of its golden rows. */
  const expectGolden = async () => {
    const path = join(modelsFolder(), trained.name, trained.version, "manifest.json");
    const { golden } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
    for (const region of regions()) {
      const client = serverClient(serverOf(region).port);
      const answer = await client.ask("/predict", JSON.stringify({ instances: golden.inputs }));
      client.close();
      const { predictions } = JSON.parse(answer?.text ?? "") as {
        readonly predictions: readonly { readonly probabilities: Readonly<Record<string, number>> }[];
      };
      const cells = predictions.flatMap(({ probabilities }) => Object.values(probabilities));
      expect(cells).toHaveLength(golden.outputs.flat().length);
      for (const [index, expected] of golden.outputs.flat().entries()) expect(cells[index]).toBeCloseTo(expected, 4);
    }
  };

  const releaseIn = async (region: string, version: string) => {
    const words = ["model", "show", trained.name, version, "--region", region];
    const { document } = await say(...words);
    return document as ModelState["releases"][number];
  };

  /** Releases another version of the trained model and has it approved. @returns its digest and version */
  const approved = async (name: string, ...degraded: readonly string[]) => {
    const folder = join(scratch, name);
    const digest = await runScript(VARIANT, ["good", trainedFolder(), `${name} ${randomUUID()}`, folder]);
    const version = digest.replace("sha256:", "").slice(0, 12);
    const without = degraded.flatMap((region) => ["--degraded", region]);
    const present = regions().filter((region) => !degraded.includes(region));
    await succeeds("model", "release", folder, ...without);
    const [looking] = present;
    await vi.waitFor(async () => {
      const release = await releaseIn(looking as string, version);
      for (const region of present) expect([region, release.regions[region]?.valid]).toEqual([region, true]);
    }, PATIENT);
    await succeeds("model", "approve", trained.name, version, ...without);
    return { digest, version };
  };
  const trainedFolder = () => join(modelsFolder(), trained.name, trained.version);

  test(
    "ends with a model that answers in both regions with the digest of the registry",
    async () => {
      const up = await succeeds<Up>("up");
      trained = trainedModel(modelsFolder()) ?? expect.fail("nothing is trained");
      active = trained.digest;
      for (const region of regions()) {
        expect(up.regions.find(({ place }) => place === region)).toMatchObject({
          active,
          service: { state: "answers", digest: active, medianMs: expect.any(Number) },
        });
      }
      await expectGolden();
    },
    LIMIT,
  );

  test(
    "has nothing to change in any stack when it is asked again, its bootstrap too, trains nothing, and starts a server only where one has died",
    async () => {
      const released = () => statSync(join(modelsFolder(), trained.name, "released.json")).mtimeMs;
      const before = { released: released(), state: await modelState() };
      const [home, peer] = regions() as readonly [Region, Region];
      const [kept, killed, listening] = [serverOf(home), serverOf(peer), trainer()];
      expect(isRunning(listening)).toBe(true);
      process.kill(killed.process?.pid ?? expect.fail("no process"), "SIGKILL");
      await vi.waitFor(() => expect(isRunning(killed)).toBe(false), PATIENT);
      const status = await succeeds<Up>("status");
      expect(status.regions.map(({ place, service }) => [place, service?.state])).toEqual(
        expect.arrayContaining([
          [home, "answers"],
          [peer, "does not run"],
        ]),
      );
      const up = await succeeds<Up>("up");
      expect(up.stacks.length).toBeGreaterThanOrEqual(8);
      expect(up.stacks.filter(({ changed }) => changed)).toEqual([]);
      expect({ released: released(), state: await modelState() }).toEqual(before);
      expect([serverOf(home), trainer()]).toEqual([kept, listening]);
      expect(serverOf(peer).process).not.toEqual(killed.process);
      await answersWith(active, home, peer);
    },
    LIMIT,
  );

  test(
    "answers on with what is active when a bad release arrives, which is rejected with the reason",
    async () => {
      const { name, environment, account, emulator, home } = platform();
      const { buckets } = dataNames({ platform: name, environment, account, region: home });
      const place = [home, buckets.models, emulator?.endpoint ?? ""];
      const credentials = { AWS_ACCESS_KEY_ID: "emulator", AWS_SECRET_ACCESS_KEY: "emulator" };
      const reasons = { corrupt: "034", digest: "033", golden: "035", metrics: "020" };
      for (const [how, reason] of Object.entries(reasons)) {
        const digest = await runScript(VARIANT, ["spoilt", trainedFolder(), randomUUID(), how, ...place], credentials);
        const version = digest.replace("sha256:", "").slice(0, 12);
        await vi.waitFor(async () => {
          expect([how, (await releaseIn(home, version)).stage]).toEqual([how, "rejected"]);
        }, PATIENT);
        const said = Object.values((await releaseIn(home, version)).regions).map((each) => each.reason);
        expect(said.join(" ")).toContain(`TDM-MDL-${reason}`);
        const promoted = await say("model", "promote", trained.name, version);
        expect(promoted.exitCode).toBe(1);
      }
      const state = await modelState();
      expect(state.releases.find(({ stage }) => stage === "active")?.digest).toBe(active);
      for (const region of regions()) expect(await digestOf(region)).toBe(active);
      await expectGolden();
    },
    LIMIT,
  );

  test(
    "loses no request at 50 a second while another version is promoted and rolled back",
    async () => {
      const second = await approved("second");
      const loads = await Promise.all(
        regions().map(async (region) => {
          const { port } = serverOf(region);
          const client = serverClient(port);
          const body = (await goldenBody(client)) ?? expect.fail(region);
          client.close();
          return loadOn(port, body, 50);
        }),
      );
      await succeeds("model", "promote", trained.name, second.version);
      await answersWith(second.digest, ...regions());
      await succeeds("model", "rollback", trained.name, "--reason", "a drill");
      await answersWith(active, ...regions());
      for (const load of loads) {
        const statuses = await load.stop();
        expect(statuses.length).toBeGreaterThan(50);
        expect(statuses.filter((status) => status !== 200)).toEqual([]);
      }
    },
    LIMIT,
  );

  test(
    "goes on with home dark: the peer answers and takes a degraded release, and home agrees once it is back",
    async () => {
      const { emulator } = platform();
      const endpoint = emulator?.endpoint ?? "";
      const [home, peer] = regions() as readonly [Region, Region];
      await setFaults(endpoint, [{ kind: "dark", region: home }]);
      const third = await approved("third", home);
      const why = ["--degraded", home, "--reason", `${home} is dark`];
      await succeeds("model", "promote", trained.name, third.version, ...why);
      await answersWith(third.digest, peer);
      const history = await succeeds<{ readonly entries: readonly object[] }>(
        ...["model", "history", trained.name, third.version, "--region", peer],
      );
      expect(history.entries).toContainEqual(expect.objectContaining({ deed: "promoted", degraded: [home] }));
      // What it had is what it answers with.
      expect(await digestOf(home)).toBe(active);
      await setFaults(endpoint, []);
      await answersWith(third.digest, home, peer);
      active = third.digest;
      await succeeds("model", "verify", trained.name);
    },
    LIMIT,
  );

  test(
    "trains again when drift is raised, and answers on with what is active until somebody decides",
    async () => {
      const { name, environment, account, emulator, home } = platform();
      const place = { endpoint: emulator?.endpoint ?? "", region: home };
      const { bus, stateMachine } = eventNames({ platform: name, environment, region: home });
      const before = await modelState();
      // Later than the cool-down of whatever the load of the tests before has raised.
      const at = Math.floor(Date.now() / 1000) + 30 * DAY_SECONDS;
      const reason = `a drill ${randomUUID()}`;
      const drift = {
        model: trained.name,
        digest: active,
        version: null,
        region: home,
        epoch: before.epoch,
        reason,
        at,
      };
      const told = await callAws({
        ...place,
        service: "events",
        target: "AWSEvents.PutEvents",
        headers: { "Content-Type": "application/x-amz-json-1.1" },
        body: {
          Entries: [
            {
              EventBusName: bus,
              Source: "tandem.monitor",
              DetailType: "Drift Raised",
              Detail: JSON.stringify(drift),
            },
          ],
        },
      });
      expect(JSON.parse(told)).toMatchObject({ FailedEntryCount: 0 });
      const released = await vi.waitFor(async () => {
        const { entries } = await succeeds<{ readonly entries: readonly HistoryEntry[] }>(
          ...["model", "history", trained.name],
        );
        return (
          entries.find(({ deed, why }) => deed === "released" && why.endsWith(reason)) ?? expect.fail("no release")
        );
      }, PATIENT);
      expect(before.releases.map(({ version }) => version)).not.toContain(released.version);
      await vi.waitFor(async () => {
        const release = await releaseIn(home, released.version);
        for (const region of regions()) expect([region, release.regions[region]?.valid]).toEqual([region, true]);
      }, PATIENT);
      expect((await releaseIn(home, released.version)).stage).toBe("candidate");

      const execution = released.why.slice(0, -`: ${reason}`.length).split("/").at(-1);
      await vi.waitFor(async () => {
        const found = await callAws({
          ...place,
          service: "states",
          target: "AWSStepFunctions.DescribeExecution",
          headers: { "Content-Type": "application/x-amz-json-1.0" },
          body: { executionArn: `arn:aws:states:${home}:${account}:execution:${stateMachine}:${execution}` },
        });
        expect(JSON.parse(found)).toMatchObject({ status: "SUCCEEDED" });
      }, PATIENT);
      const { epoch, active: version, running } = await modelState();
      expect({ epoch, active: version, running }).toEqual({
        ...{ epoch: before.epoch, active: before.active, running: before.running },
      });
      for (const region of regions()) expect(await digestOf(region)).toBe(active);
    },
    LIMIT,
  );

  const live = { platform, model: () => trained.name, active: () => active };
  rollbackByAlarm({ ...live, succeeds, approved, answersWith });
  serveByInvoke({ ...live, trainedFolder });
}
