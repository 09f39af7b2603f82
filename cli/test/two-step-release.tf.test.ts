import { loadPlatform } from "@tandem/environments";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inventory } from "../src/local/index.ts";
import { ensureEmulator } from "../src/runner/emulator.ts";
import { workFolder } from "../src/work-folder.ts";
import { Drill, errors } from "./drill.ts";

const DAY = 24 * 3600_000;
/** Everything is protected in this profile. State lies in the environment's folder: nothing here is about it. */
const PROTECTED = { profile: "staging", backend: { type: "local", directory: "../../states" } };
const expires = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
const waiver = { reason: "the platform moves", owner: "drill", expires };
/** What docs/data.md says to write first. */
const RELEASED = {
  ...PROTECTED,
  data: { destroyable: true },
  database: { deletionProtection: false },
  waive: [
    { control: "D27", at: "data.destroyable", ...waiver },
    { control: "D12", at: "database.deletionProtection", ...waiver },
  ],
};
const LAYER = ["--layer", "data-global"] as const;

let drill: Drill;
beforeAll(async () => {
  drill = await Drill.open();
  drill.define(PROTECTED);
  await ensureEmulator((await loadPlatform(drill.environment)).platform, workFolder());
}, 1_800_000);
afterAll(() => drill.end());

test("what is protected goes in two steps: nothing at all before the first", async () => {
  const baseline = await inventory(drill.endpoint);
  expect(await drill.tandem("apply", ...LAYER, "--yes")).toMatchObject({ exitCode: 0, problems: [] });
  const applied = await inventory(drill.endpoint);

  const refused = await drill.tandem("destroy", ...LAYER, "--yes");
  expect({ exitCode: refused.exitCode, errors: errors(refused.problems).length > 0 }).toEqual({
    exitCode: 1,
    errors: true,
  });
  expect(await inventory(drill.endpoint)).toEqual(applied);

  drill.define(RELEASED);
  const released = await drill.tandem("apply", ...LAYER, "--yes");
  expect({ exitCode: released.exitCode, problems: errors(released.problems) }).toEqual({ exitCode: 0, problems: [] });
  expect(released.stacks.map(({ said }) => said)).toEqual(["done: 4 to change"]);
  expect(await inventory(drill.endpoint)).toEqual(applied);

  expect(await drill.tandem("destroy", ...LAYER, "--yes")).toMatchObject({ exitCode: 0 });
  expect(await inventory(drill.endpoint)).toEqual(baseline);
}, 1_800_000);
