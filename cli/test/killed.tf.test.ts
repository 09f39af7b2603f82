import { loadPlatform } from "@tandem/environments";
import { type StateNames, stateNames } from "@tandem/state-bootstrap";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emulatorStatus, type Inventory, inventory, setFaults } from "../src/local/index.ts";
import { ensureEmulator } from "../src/runner/emulator.ts";
import { workFolder } from "../src/work-folder.ts";
import { makeAddress, makeBucket, makeKey, makeLockTable } from "./call-aws.ts";
import { Drill, errors } from "./drill.ts";

const MINUTES = 60_000;
/** Of a test: several times what it takes on two quiet cores. */
const LIMIT = 30 * MINUTES;
const [HOME, PEER] = ["eu-west-1", "eu-central-1"] as const;

/** One life of an environment with a network alone; each test goes on from where the one before has left it. */
describe("an environment whose runner and Terraform are killed, on the embedded AWS", () => {
  let drill: Drill;
  let home: StateNames;
  /** What was there before anything of the network was killed. */
  let clean: Inventory;

  beforeAll(async () => {
    drill = await Drill.open();
    drill.define({});
    const { platform } = await loadPlatform(drill.environment);
    const { name, environment, account } = platform;
    home = stateNames({ platform: name, environment, account, region: HOME });
    await ensureEmulator(platform, workFolder());
  }, LIMIT);
  afterAll(() => drill.end());

  const succeeds = async (...words: readonly string[]) => {
    const { exitCode, problems, stacks } = await drill.tandem(...words);
    expect({ words, exitCode, problems: errors(problems) }).toEqual({ words, exitCode: 0, problems: [] });
    return stacks;
  };

  test(
    "takes over the bucket, table and key that a region has already, and survives a kill in each step of its bootstrap",
    async () => {
      const { endpoint, name } = drill;
      await makeBucket(endpoint, home.bucket, HOME);
      await makeLockTable(endpoint, home.lockTable, HOME);
      const key = await makeKey(endpoint, home.keyAlias, HOME);
      const killed = (holding: Parameters<Drill["killDuring"]>[0]["holding"], ...words: readonly string[]) =>
        drill.killDuring({
          words: ["bootstrap", ...words, "--yes"],
          place: HOME,
          holding,
          victims: ["runner", "Terraform"],
        });
      const states = { region: HOME, service: "s3", path: `/${home.bucket}` };
      // While it looks for the bucket, while it looks for the key, while it makes what is missing.
      await killed(states, "--region", HOME);
      await killed({ region: HOME, service: "kms", operation: "ListAliases" }, "--region", HOME);
      await killed({ service: "iam", operation: "CreateRole" }, "--region", HOME);
      // While it moves its state into the bucket. The other region's Terraform goes on by itself.
      await killed({
        ...states,
        method: "PUT",
        path: `/${home.bucket}/${name}/${HOME}/terraform-state-bootstrap/terraform.tfstate$`,
      });
      expect((await inventory(endpoint))[HOME]?.kms).toContain(`keys/${key}`);
    },
    LIMIT,
  );

  test(
    "comes up from wherever it was left",
    async () => {
      await succeeds("bootstrap", "--yes");
      const stacks = await succeeds("apply", "--layer", "network", "--yes");
      expect(stacks.map(({ place, changed }) => [place, changed])).toEqual([
        [HOME, true],
        [PEER, true],
      ]);
    },
    LIMIT,
  );

  test(
    "loses nothing when a state cannot be written, and goes on once it can",
    async () => {
      const { endpoint } = drill;
      const where = ["--layer", "network", "--region", HOME];
      const path = `/${HOME}/network/terraform.tfstate$`;
      drill.define({ costCentre: "drill" });
      await setFaults(endpoint, [{ kind: "failing", service: "s3", method: "PUT", path }]);
      const applied = await drill.tandem("apply", ...where, "--yes");
      expect(applied.exitCode).toBe(1);
      expect(errors(applied.problems)).toContain("TDM-RUN-010");
      await setFaults(endpoint, []);
      expect(await succeeds("recover", ...where, "--yes")).toMatchObject([
        { said: expect.stringContaining("pushed the state") },
      ]);
      await succeeds("apply", ...where, "--resume", "--yes");
      expect((await drill.tandem("plan", ...where)).exitCode).toBe(0);
    },
    LIMIT,
  );

  test(
    "recovers from a Terraform that was killed while AWS was making something, and leaves no orphan",
    async () => {
      clean = await inventory(drill.endpoint);
      drill.define({ network: { nat: "perAz" } });
      const where = ["--layer", "network", "--region", PEER];
      const exitCode = await drill.killDuring({
        words: ["apply", ...where, "--yes"],
        place: PEER,
        holding: { region: PEER, service: "ec2", operation: "CreateNatGateway" },
        victims: ["Terraform"],
      });
      expect(exitCode).toBe(1);
      // The address, which AWS had answered for, and the gateway, which only its tags tell of.
      expect(await succeeds("recover", ...where, "--yes")).toMatchObject([
        { said: "removed the lock of a process that is gone, took 2 resources into the state" },
      ]);
      const resumed = await succeeds("apply", "--resume", "--yes");
      expect(resumed.map(({ layer, place }) => [layer, place])).toEqual([["network", PEER]]);
      expect((await drill.tandem("plan", ...where)).exitCode).toBe(0);
    },
    LIMIT,
  );

  test(
    "goes on after the runner was killed: Terraform finishes by itself, and what is there is as before",
    async () => {
      drill.define({});
      const exitCode = await drill.killDuring({
        words: ["apply", "--layer", "network", "--region", PEER, "--yes"],
        place: PEER,
        holding: { region: PEER, service: "ec2", operation: "ReplaceRoute" },
        victims: ["runner"],
      });
      expect(exitCode).toBeUndefined();
      expect(await succeeds("apply", "--resume", "--yes")).toMatchObject([{ place: PEER, said: "no changes" }]);
      // One resource more than before would be one that no state knows.
      expect(await inventory(drill.endpoint)).toEqual(clean);
    },
    LIMIT,
  );

  test(
    "removes what is there once too often, when a person says so",
    async () => {
      const { endpoint, name } = drill;
      const tags = { "tandem:platform": "tandem", "tandem:environment": name, "tandem:layer": "network" };
      const spare = await makeAddress(endpoint, { ...tags, Name: `tandem-${name}-nat-${PEER}a` }, PEER);
      const shown = await drill.answers("yes\r", "recover", "--layer", "network", "--region", PEER);
      expect(shown).toContain(`removed arn:aws:ec2:${PEER}:123456789012:elastic-ip/${spare}`);
      expect(await inventory(endpoint)).toEqual(clean);
    },
    LIMIT,
  );

  test(
    "keeps what keeps its states while states are inside",
    async () => {
      const { exitCode, problems } = await drill.tandem("bootstrap", "--destroy", drill.name);
      expect(exitCode).toBe(1);
      expect(new Set(errors(problems))).toEqual(new Set(["TDM-RUN-017"]));
    },
    LIMIT,
  );

  test(
    "goes down although most of its layers were never there",
    async () => {
      await succeeds("down");
      expect((await emulatorStatus({ port: drill.port })).state).not.toBe("running");
    },
    LIMIT,
  );
});
