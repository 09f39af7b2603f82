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
import { ownEmulator } from "./own-emulator.ts";

describe(`the embedded AWS, through Terraform and the AWS provider ${awsVersion}`, () => {
  let folder: string;
  let emulator: Awaited<ReturnType<typeof ownEmulator>>;
  let known: readonly PatchReport[];
  let applied: Findings;
  let copies: Record<string, unknown>;
  let changed: Findings;
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
    await terraform(folder, "plan", "-out=second.tfplan", "-parallelism=20");
    changed = changesIn((await terraform(folder, "show", "-json", "second.tfplan")).stdout);
    destroyed = errorsIn((await terraform(folder, "destroy", "-auto-approve", "-json", "-parallelism=20")).stdout);
    after = await inventory(endpoint);
    unsupported = (await requestCounts(endpoint)).unsupported;
  }, 900_000);

  afterAll(async () => {
    await emulator?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(configurations)("%s applies", (name) => expect(applied[name] ?? []).toEqual([]));
  test.each(configurations)("%s has an empty second plan", (name) => expect(changed[name] ?? []).toEqual([]));
  for (const { name, versions } of leftOut) test.skip(`${name} (not run: needs AWS provider ${versions})`);
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
