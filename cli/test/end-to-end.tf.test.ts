import { globalClusterName } from "@tandem/aurora";
import type { Region } from "@tandem/core";
import { type DataNames, dataNames } from "@tandem/data";
import { loadPlatform } from "@tandem/environments";
import type { Platform } from "@tandem/platform";
import { type StateNames, stateNames } from "@tandem/state-bootstrap";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { clearRequestCounts, emulatorStatus, requestCounts, setFaults } from "../src/local/index.ts";
import { isRunning, knownProcesses, readProcess } from "../src/rollout/process-record.ts";
import { ensureEmulator } from "../src/runner/emulator.ts";
import { workFolder } from "../src/work-folder.ts";
import { callAws, keyIdOf } from "./call-aws.ts";
import { Drill, errors } from "./drill.ts";
import { modelInRegions } from "./model-in-regions.ts";
import { getObject, membersOf, moveWriter, putObject } from "./two-regions.ts";

const MINUTES = 60_000;
/** Of a test: several times what it takes on two quiet cores. */
const LIMIT = 30 * MINUTES;
const [HOME, PEER] = ["eu-west-1", "eu-central-1"] as const;
/** Services that the platform's functions call. */
const OF_FUNCTIONS = ["dynamodb", "events", "monitoring", "s3"];
/** States are copied to the other region, as in production. */
const STATE = { state: { replica: true } };
const DRILL = { ...STATE, costCentre: "drill" };

/** One life of an environment; each test goes on from where the one before has left it. */
describe("an environment from `up` to `down`, both regions on the embedded AWS", () => {
  let drill: Drill;
  let peer: StateNames;
  let data: Readonly<Record<typeof HOME | typeof PEER, DataNames>>;
  let globalCluster: string;
  let platform: Platform;

  beforeAll(async () => {
    drill = await Drill.open();
    drill.define(STATE);
    ({ platform } = await loadPlatform(drill.environment));
    const { name, environment, account } = platform;
    const names = (region: typeof HOME | typeof PEER) => stateNames({ platform: name, environment, account, region });
    peer = names(PEER);
    const dataIn = (region: Region) => dataNames({ platform: name, environment, account, region });
    data = { [HOME]: dataIn(HOME), [PEER]: dataIn(PEER) };
    globalCluster = globalClusterName({ platform: name, environment });
    await ensureEmulator(platform, workFolder());
  }, LIMIT);
  afterAll(() => drill.end());

  const succeeds = async (...words: readonly string[]) => {
    const { exitCode, problems, stacks } = await drill.tandem(...words);
    expect({ words, exitCode, problems: errors(problems) }).toEqual({ words, exitCode: 0, problems: [] });
    return stacks;
  };

  /** A model that was put into one region is in the other: the same version, under that region's key. */
  const reaches = async (to: typeof HOME | typeof PEER, key: string, written: { body: string; versionId: string }) => {
    const { endpoint } = drill;
    const { buckets, keyAliases } = data[to];
    const keyId = await keyIdOf(endpoint, keyAliases.models, to);
    await vi.waitFor(
      async () =>
        expect(await getObject({ endpoint, region: to, bucket: buckets.models, key })).toEqual({
          ...written,
          kmsKey: expect.stringMatching(new RegExp(`^arn:aws:kms:${to}:.*:key/${keyId}$`)),
          replication: "REPLICA",
        }),
      { timeout: 5 * MINUTES, interval: 200 },
    );
  };

  const putModel = async (from: typeof HOME | typeof PEER, key: string) => {
    const body = `written in ${from}`;
    const bucket = data[from].buckets.models;
    return { body, versionId: await putObject({ endpoint: drill.endpoint, region: from, bucket, key }, body) };
  };

  const planIsEmpty = async (...words: readonly string[]) => {
    const { exitCode, problems } = await drill.tandem("plan", ...words);
    expect({ exitCode, problems: errors(problems) }).toEqual({ exitCode: 0, problems: [] });
  };

  test(
    "comes up in both regions with one command",
    async () => {
      const stacks = await succeeds("up", "--no-model");
      expect(new Set(stacks.map(({ place }) => place))).toEqual(new Set([HOME, PEER, "global"]));
      expect(stacks.filter(({ layer }) => layer === "network").every(({ changed }) => changed)).toBe(true);
    },
    LIMIT,
  );

  test("copies the states of a region to the other one", async () => {
    const { endpoint, name } = drill;
    const path = `/${peer.replicaBucket}?list-type=2`;
    const copies = await callAws({ endpoint, region: PEER, service: "s3", path, method: "GET" });
    expect(copies).toContain(`<Key>${name}/${HOME}/network/terraform.tfstate</Key>`);
  });

  test(
    "copies models both ways",
    async () => {
      for (const [from, to] of [
        [HOME, PEER],
        [PEER, HOME],
      ] as const) {
        const key = `models/drill/${from}/model.onnx`;
        await reaches(to, key, await putModel(from, key));
      }
    },
    LIMIT,
  );

  test(
    "has nothing to change when the database's writer has moved, and none when it has come back",
    async () => {
      const { endpoint } = drill;
      const layers = ["--layer", "data-global", "--layer", "data"];
      const database = { endpoint, region: PEER, globalCluster };
      const members = async () => {
        const found = await membersOf(database);
        return found.map(({ arn, isWriter }) => [arn.split(":")[3], isWriter] as const).sort();
      };
      const arnIn = async (region: string) =>
        (await membersOf(database)).find(({ arn }) => arn.includes(`:${region}:`))?.arn ?? expect.fail(region);
      const atHome = [
        [PEER, false],
        [HOME, true],
      ];
      expect(await members()).toEqual(atHome);
      await moveWriter("switchover", database, await arnIn(PEER));
      expect(await members()).toEqual([
        [PEER, true],
        [HOME, false],
      ]);
      await planIsEmpty(...layers);
      await moveWriter("failover", database, await arnIn(HOME));
      expect(await members()).toEqual(atHome);
      await planIsEmpty(...layers);
    },
    LIMIT,
  );

  test(
    "plans and applies one region while the other one is dark, without one call to it, and copies what was written there after",
    async () => {
      const { endpoint } = drill;
      drill.define(DRILL);
      await setFaults(endpoint, [{ kind: "dark", region: HOME }]);
      await clearRequestCounts(endpoint);
      const key = "models/drill/while-dark/model.onnx";
      const written = await putModel(PEER, key);
      expect((await drill.tandem("plan", "--region", PEER)).exitCode).toBe(3);
      await succeeds("apply", "--region", PEER, "--yes");
      expect((await drill.tandem("plan", "--region", PEER)).exitCode).toBe(0);
      const { regions } = await requestCounts(endpoint);
      expect(regions[PEER]).toBeDefined();
      // A function that was at work when its region went dark goes on asking for a moment; Terraform asks for other things.
      expect(Object.keys(regions[HOME] ?? {}).filter((service) => !OF_FUNCTIONS.includes(service))).toEqual([]);
      await setFaults(endpoint, []);
      await reaches(HOME, key, written);
    },
    LIMIT,
  );

  modelInRegions({ platform: () => platform, say: (...words) => drill.say(...words) });

  test(
    "goes down with one command and leaves nothing, the embedded AWS included",
    async () => {
      const places = knownProcesses({ work: workFolder(), environment: platform.environment });
      expect(places.map(({ name }) => name).sort()).toEqual([...platform.regions, "trainer"].sort());
      const processes = places.map((place) => readProcess(place));
      expect(processes.map(isRunning)).toEqual(places.map(() => true));
      await succeeds("down");
      expect(processes.map(isRunning)).toEqual(places.map(() => false));
      expect((await emulatorStatus({ port: drill.port })).state).not.toBe("running");
    },
    LIMIT,
  );
});
