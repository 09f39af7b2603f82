import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LockMode } from "@tandem/core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { isAlive } from "../../bin/lock.cjs";
import { setFaults, startEmulator, stopEmulator } from "../../src/local/index.ts";
import { freePort } from "../../src/rollout/free-port.ts";
import { readJournal } from "../../src/runner/journal.ts";
import { findRun, journalPath, lastRun, runIds } from "../../src/runner/run-folder.ts";
import type { StackOutcome } from "../../src/runner/run-stacks.ts";
import { prepareToolchain, type Toolchain } from "../../src/toolchain/toolchain.ts";
import { makeBucket, makeLockTable } from "../call-aws.ts";
import {
  BUCKET,
  keyOf,
  recoverTiny,
  runTiny,
  TABLE,
  type TinyPlace,
  type TinyStack,
  tinyWorkspace,
} from "./tiny-platform.ts";

describe("runs of real Terraform with states in the embedded AWS", () => {
  let top: string;
  let port: number;
  let endpoint: string;
  let work: string;
  let place: TinyPlace;
  let toolchain: Toolchain;

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), "tandem-run-"));
    port = await freePort();
    endpoint = `http://127.0.0.1:${port}`;
    await startEmulator({ port, dataDir: join(top, "emulator"), say: () => {} });
    await makeBucket(endpoint, BUCKET);
    await makeLockTable(endpoint, TABLE);
    toolchain = await prepareToolchain();
  }, 1_800_000);
  afterAll(async () => {
    await stopEmulator({ port, dataDir: join(top, "emulator") });
    rmSync(top, { recursive: true, force: true });
  });

  let counter = 0;
  /** Processes that a test which fails would leave at work. */
  let processes: number[] = [];
  beforeEach(() => {
    counter++;
    work = join(top, `work-${counter}`);
    place = { folder: join(top, `stacks-${counter}`), endpoint };
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const pid of processes) endIfAlive(pid);
    processes = [];
    await setFaults(endpoint, []);
  });

  // Layers of one test share nothing with those of another: the key tells them apart.
  const layer = (name: string) => `${name}${counter}`;
  const open = (...stacks: readonly TinyStack[]) => tinyWorkspace(place, stacks);
  const run = (mode: "plan" | "apply" | "destroy", ...stacks: readonly TinyStack[]) =>
    runTiny(open(...stacks), { toolchain, work }, { mode });
  const only = ({ outcomes }: { readonly outcomes: readonly StackOutcome[] }) =>
    outcomes[0] ?? expect.fail("no outcome");
  const codes = ({ problems }: StackOutcome) =>
    problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const until = (condition: () => boolean) =>
    vi.waitFor(() => expect(condition()).toBe(true), { timeout: 60_000, interval: 50 });

  /** A runner in a process of its own, and the Terraform that it has started for the stack's apply. */
  const startRunner = async (stack: TinyStack, ...more: readonly TinyStack[]) => {
    const folder = import.meta.dirname;
    const runner = spawn(
      process.execPath,
      ["--import", "tsx", join(folder, "run-tiny.ts"), JSON.stringify({ place, stacks: [stack, ...more], work })],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const exited = new Promise((resolve) => runner.once("exit", resolve));
    if (runner.pid !== undefined) processes.push(runner.pid);
    let said = "";
    runner.stderr.on("data", (chunk) => {
      said += String(chunk);
    });
    const log = () => {
      const [id] = runIds(work);
      const path = join(work, "runs", id ?? "", `tiny-${stack.layer}-eu-west-1.log`);
      return existsSync(path) ? readFileSync(path, "utf8") : "";
    };
    await until(() => log().includes("terraform_data.Second: Provisioning with 'local-exec'"));
    const entries = readJournal(journalPath(findRun(work, runIds(work)[0] ?? "") ?? expect.fail("no run")));
    const terraform = entries.findLast((entry) => entry.type === "terraform") ?? expect.fail("no Terraform");
    processes.push(terraform.process.pid);
    return { runner, exited, pid: terraform.process.pid, said: () => said };
  };

  /** What the journal of the first run says last of a layer's stack. */
  const saidOf = (name: string) => {
    const entries = readJournal(journalPath(findRun(work, runIds(work)[0] ?? "") ?? expect.fail("no run")));
    const last = entries.findLast((entry) => entry.type === "stack" && entry.stack === `tiny-${name}-eu-west-1`);
    return last?.type === "stack" ? last.status : undefined;
  };

  test("plans, applies, finds nothing more to do, and destroys", async () => {
    const stack = { layer: layer("network") };
    expect(only(await run("plan", stack))).toMatchObject({ status: "done", changes: true, said: "2 to add" });
    expect(only(await run("apply", stack))).toMatchObject({ status: "done", said: "done: 2 to add" });
    expect(only(await run("plan", stack))).toMatchObject({ changes: false, said: "no changes" });
    expect(only(await run("destroy", stack))).toMatchObject({ said: "done: 2 to destroy" });
    expect(lastRun(work, "tiny", "apply")?.record).toMatchObject({
      exitCode: 0,
      stacks: [`tiny-${stack.layer}-eu-west-1`],
    });
  });

  test("starts again after a kill that cut off Terraform's own note of its backend", async () => {
    const stack = { layer: layer("network") };
    await run("plan", stack);
    const folder = join(open(stack).stacks[0]?.folder ?? "", ".terraform");
    writeFileSync(join(folder, "terraform.tfstate"), "");
    // It is written before init has ended.
    rmSync(join(folder, "tandem.key"));
    expect(only(await run("plan", stack))).toMatchObject({ status: "done", said: "2 to add" });
  });

  test("skips by name what waits for a failed stack, and goes on with the others", async () => {
    const { outcomes } = await run(
      "apply",
      { layer: layer("a"), fails: true },
      { layer: layer("b"), after: [layer("a")] },
      { layer: layer("c") },
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["failed", "skipped", "done"]);
    expect(outcomes[1]?.because).toEqual([`tiny-${layer("a")}-eu-west-1`]);
    expect(codes(outcomes[0] ?? expect.fail())).toContain("TDM-RUN-004");
  });

  test("says which layer to apply first", async () => {
    const outcome = only(await run("plan", { layer: layer("reader"), reads: "network" }));
    expect(outcome.problems).toMatchObject([{ code: "TDM-RUN-003", message: expect.stringContaining("network") }]);
  });

  test("applies a plan that was saved, and refuses it for other JSON or an older state", async () => {
    const stack = { layer: layer("network") };
    const planned = await run("plan", stack);
    const plans = findRun(work, planned.run) ?? expect.fail("no run");
    const apply = (input?: string) => runTiny(open({ ...stack, input }), { toolchain, work }, { mode: "apply", plans });
    expect(codes(only(await apply("other")))).toEqual(["TDM-RUN-007"]);
    expect(only(await apply())).toMatchObject({ status: "done", said: "done: 2 to add" });
    expect(codes(only(await apply()))).toEqual(["TDM-RUN-006"]);
  });

  test.each<LockMode>(["dynamodb", "lockfile", "both"])(
    "lets one of two runs apply and names it to the other (%s)",
    async (lock) => {
      const go = join(top, `go-${counter}`);
      const stack = { layer: layer("network"), waitsFor: go };
      place = { ...place, lock };
      const { exited } = await startRunner(stack);
      // Another machine has a work folder of its own, so that only the state's lock keeps the two apart.
      const second = tinyWorkspace({ ...place, folder: `${place.folder}-second` }, [stack]);
      const refused = only(await runTiny(second, { toolchain, work: `${work}-second` }, { mode: "apply" }));
      expect(refused.problems).toMatchObject([
        { code: "TDM-RUN-009", message: expect.stringMatching(/is locked by .+@.+/) },
      ]);
      writeFileSync(go, "");
      await exited;
      expect(only(await runTiny(second, { toolchain, work: `${work}-second` }, { mode: "plan" })).changes).toBe(false);
    },
  );

  test("moves from the table to lock files without touching the state", async () => {
    const stack = { layer: layer("network") };
    for (const lock of ["dynamodb", "both", "lockfile"] as const) {
      place = { ...place, lock };
      const outcome = only(await run("apply", stack));
      expect(outcome.said).toBe(lock === "dynamodb" ? "done: 2 to add" : "no changes");
    }
  });

  test("leaves Terraform at work when the runner is killed, and waits for it before it goes on", async () => {
    const go = join(top, `go-${counter}`);
    const stack = { layer: layer("network"), waitsFor: go };
    const { runner, exited, pid } = await startRunner(stack);
    runner.kill("SIGKILL");
    await exited;
    expect(isAlive(pid, "0")).toBe(true);
    const again = run("apply", stack);
    writeFileSync(go, "");
    expect(only(await again)).toMatchObject({ status: "done", said: "no changes" });
  });

  test("at one Ctrl-C starts nothing more and lets Terraform finish", async () => {
    const go = join(top, `go-${counter}`);
    const stack = { layer: layer("network"), waitsFor: go };
    const { runner, exited, said } = await startRunner(stack, { layer: layer("data"), after: [stack.layer] });
    runner.kill("SIGINT");
    await until(() => said().includes("stopping"));
    writeFileSync(go, "");
    await exited;
    expect([saidOf(stack.layer), saidOf(layer("data"))]).toEqual(["done", "skipped"]);
    expect(lastRun(work, "tiny", "apply")?.record.exitCode).toBe(130);
  });

  test("at a second Ctrl-C interrupts Terraform, which writes its state and unlocks it", async () => {
    const stack = { layer: layer("network"), waitsFor: join(top, `never-${counter}`) };
    const { runner, exited, said } = await startRunner(stack);
    runner.kill("SIGINT");
    // Two signals at once may arrive as one.
    await until(() => said().includes("stopping"));
    runner.kill("SIGINT");
    await exited;
    expect(saidOf(stack.layer)).toBe("failed");
    const again = { layer: stack.layer };
    expect(only(await run("plan", again))).toMatchObject({ status: "done", changes: true });
  });

  test("recovers when Terraform was killed: lock removed, what was made taken in, nothing left to do", async () => {
    const go = join(top, `go-${counter}`);
    const stack = { layer: layer("network"), waitsFor: go };
    const { exited, pid } = await startRunner(stack);
    process.kill(pid, "SIGKILL");
    await exited;
    // The command that Terraform had started outlives it.
    writeFileSync(go, "");
    expect(codes(only(await run("apply", stack)))).toEqual(["TDM-RUN-009"]);
    const [recovered] = await recoverTiny(open(stack), { toolchain, work });
    expect(recovered).toMatchObject({
      status: "done",
      said: expect.stringMatching(/^removed the lock .*, took 1 resource into the state$/),
    });
    expect(only(await run("apply", stack)).status).toBe("done");
    expect(only(await run("plan", stack)).changes).toBe(false);
  });

  test("removes no lock whose holder it did not start", async () => {
    const go = join(top, `go-${counter}`);
    const stack = { layer: layer("network"), waitsFor: go };
    const { exited } = await startRunner(stack);
    const elsewhere = { toolchain, work: `${work}-second` };
    const second = tinyWorkspace({ ...place, folder: `${place.folder}-second` }, [stack]);
    const [refused] = await recoverTiny(second, elsewhere);
    expect(refused && codes(refused)).toEqual(["TDM-RUN-014"]);
    writeFileSync(go, "");
    await exited;
  });

  test("keeps a state that the backend did not take, and pushes it", async () => {
    const stack = { layer: layer("network") };
    // A lock file would be a PUT of nearly the same path.
    place = { ...place, lock: "dynamodb" };
    await setFaults(endpoint, [{ kind: "failing", service: "s3", method: "PUT", path: keyOf(stack.layer) }]);
    expect(codes(only(await run("apply", stack)))).toContain("TDM-RUN-010");
    await setFaults(endpoint, []);
    const [recovered] = await recoverTiny(open(stack), { toolchain, work });
    expect(recovered?.said).toContain("pushed the state");
    expect(only(await run("plan", stack)).changes).toBe(false);
  });
});

function endIfAlive(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended by itself, as it should.
  }
}
