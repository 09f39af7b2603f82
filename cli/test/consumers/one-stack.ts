import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Region, stackId, stateLocation } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import local from "../../../environments/local.ts";
import { inventory } from "../../src/local/index.ts";
import { leftOver } from "../../src/runner/left-over.ts";
import { makeBucket, makeLockTable } from "../call-aws.ts";
import { ownEmulator } from "../local/own-emulator.ts";

const REGION = "eu-west-1";

/** One region's network on an embedded AWS of its own, for a tool other than `tandem`. */
export interface OneStack {
  /** Definition of its environment, for `TANDEM_ENV` and `--env`. */
  readonly definition: string;
  /** `one-network-eu-west-1` */
  readonly id: string;
  readonly region: Region;
  /** For whatever the tool writes. */
  readonly folder: string;
  /** What is there beside the state and its lock: `ec2 eu-west-1 vpcs/vpc-1`. */
  readonly made: () => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
}

/**
 * Prepares what such a tool finds after a bootstrap: the bucket and the table of its state, nothing else.
 *
 * The network has every kind of wiring that a stack can have, but no log bucket: the provider takes most of a minute for
 * a bucket's lifecycle alone.
 */
export async function oneStack(): Promise<OneStack> {
  const emulator = await ownEmulator();
  try {
    return await prepareStack(emulator);
  } catch (error) {
    await emulator.end();
    throw error;
  }
}

async function prepareStack(emulator: Awaited<ReturnType<typeof ownEmulator>>): Promise<OneStack> {
  const folder = mkdtempSync(join(tmpdir(), "tandem-consumer-"));
  const definition = join(folder, "one.json");
  const network = {
    tiers: ["private", "isolated"],
    nat: "none",
    flowLogs: { destination: "cloudwatch" },
    resolverQueryLog: false,
  };
  writeFileSync(definition, JSON.stringify({ ...local, emulator: { endpoint: emulator.endpoint }, network }));
  const { platform } = await loadPlatform(definition);
  const state = stateLocation(platform, "network", REGION);
  await makeBucket(emulator.endpoint, state.bucket, REGION);
  await makeLockTable(emulator.endpoint, state.lockTable, REGION);
  const before = await inventory(emulator.endpoint);
  return {
    definition,
    folder,
    id: stackId(platform.environment, "network", REGION),
    region: REGION,
    made: async () =>
      leftOver(before, await inventory(emulator.endpoint)).filter(
        (line) => ![state.bucket, state.lockTable].some((name) => line.includes(name)),
      ),
    end: async () => {
      await emulator.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
