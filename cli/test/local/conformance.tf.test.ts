import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Inventory, inventory, type PatchReport, patches, requestCounts } from "../../src/local/index.ts";
import {
  awsVersion,
  changesIn,
  configurations,
  errorsIn,
  type Findings,
  leftOut,
  patchesCoveredByTests,
  patchesOf,
  terraform,
  writeRoot,
} from "./conformance-run.ts";
import { detach, failOver, switchOver } from "./global-database.ts";
import { ownEmulator } from "./own-emulator.ts";

describe(`the embedded AWS, through Terraform and the AWS provider ${awsVersion}`, () => {
  let folder: string;
  let emulator: Awaited<ReturnType<typeof ownEmulator>>;
  let known: readonly PatchReport[];
  let applied: Findings;
  let copies: Record<string, unknown>;
  let changed: Findings;
  let swapped: Findings;
  let swappedBack: Findings;
  let destroyed: Findings;
  let before: Inventory;
  let after: Inventory;
  let unsupported: readonly unknown[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tandem-conformance-"));
    emulator = await ownEmulator();
    const { endpoint } = emulator;
    known = await patches(endpoint);
    before = await inventory(endpoint);
    await writeRoot(folder, endpoint);
    const init = await terraform(folder, "init");
    expect(init.exitCode, init.stderr).toBe(0);
    applied = errorsIn((await terraform(folder, "apply", "-auto-approve", "-json", "-parallelism=20")).stdout);
    copies = JSON.parse((await terraform(folder, "output", "-json", "copies")).stdout || "{}");
    changed = await plannedChanges();
    await switchOver(endpoint, "peer");
    swapped = await plannedChanges("-target=module.rds-global");
    await failOver(endpoint, "home");
    swappedBack = await plannedChanges("-target=module.rds-global");
    // A cluster that left its global database already is deleted half a minute sooner; the writer leaves last.
    await detach(endpoint, "peer");
    await detach(endpoint, "home");
    destroyed = errorsIn((await terraform(folder, "destroy", "-auto-approve", "-json", "-parallelism=20")).stdout);
    after = await inventory(endpoint);
    unsupported = (await requestCounts(endpoint)).unsupported;
  }, 1_800_000);

  async function plannedChanges(...options: readonly string[]): Promise<Findings> {
    const planned = await terraform(folder, "plan", "-out=next.tfplan", "-parallelism=20", ...options);
    expect(planned.exitCode, planned.stderr).toBe(0);
    return changesIn((await terraform(folder, "show", "-json", "next.tfplan")).stdout);
  }

  afterAll(async () => {
    await emulator?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(configurations)("%s applies", (name) => expect(applied[name] ?? []).toEqual([]));
  test.each(configurations)("%s has an empty second plan", (name) => expect(changed[name] ?? []).toEqual([]));
  for (const { name, versions } of leftOut) test.skip(`${name} (not run: needs AWS provider ${versions})`);
  test("after a switchover of the global database the plan is empty", () => expect(swapped).toEqual({}));
  test("after a failover back the plan is empty", () => expect(swappedBack).toEqual({}));
  test("everything is destroyed without an error", () => expect(destroyed).toEqual({}));
  test("nothing else goes wrong", () => expect([applied[""], changed[""]]).toEqual([undefined, undefined]));
  test("nothing is left", () => expect(after).toEqual(before));
  test("Terraform asks for nothing that is missing", () => expect(unsupported).toEqual([]));

  test("replicated objects arrive in the other region, under its key, and stay where no rule is", () => {
    expect(copies).toEqual({
      at_home: "from peer",
      at_peer: "from home",
      key: true,
      metadata: { colour: "blue" },
      peer_keys: ["shared/home.txt", "shared/peer.txt"],
    });
  });

  test("every patch has a configuration, or a test where Terraform does not see it", () => {
    const covered = [...configurations, ...leftOut.map(({ name }) => name)]
      .flatMap(patchesOf)
      .concat(patchesCoveredByTests());
    expect(known.map((patch) => patch.name).filter((name) => !covered.includes(name))).toEqual([]);
  });

  test("moto has made no patch unnecessary", () => {
    expect(known.filter((patch) => patch.unnecessary)).toEqual([]);
  });
});
