import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { dirname } from "node:path";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type PythonCall, type PythonModule, pythonCall } from "../model/run-python.ts";
import { fateOf, markOf } from "../runner/process-mark.ts";
import { rolloutProblems } from "./problems.ts";
import {
  isRunning,
  type ProcessPlace,
  type ProcessRecord,
  processLog,
  readProcess,
  writeProcess,
} from "./process-record.ts";
import { stopProcess } from "./stop-server.ts";

/** A process that is to be there. */
export interface WantedProcess<R extends ProcessRecord> {
  readonly place: ProcessPlace;
  /** For messages: `model server of eu-west-1`. */
  readonly what: string;
  /** The program; another one is started when its words change. */
  readonly module: PythonModule;
  /** What is to be written down beside its words, and the words that follow from it. */
  readonly prepare: (
    before: R | undefined,
  ) => Promise<{ readonly record: Omit<R, keyof ProcessRecord>; readonly words: readonly string[] }>;
  /** Whether it does its work. */
  readonly isReady: (record: R) => Promise<boolean>;
  /** Of `node:os`. @default this process's */
  readonly priority?: number;
}

/** A process that is ready, and whether it was already. */
export interface EnsuredProcess<R> {
  readonly record: R;
  readonly started: boolean;
}

/** Python imports onnxruntime, boto3 and what else a process needs, and a server asks its model. */
const PATIENCE_MS = 120_000;
const POLL_MS = 100;

/**
 * Sees to it that a process is at work: takes the one that runs, and starts one where none does or where it was started
 * otherwise. It outlives the command.
 * @throws CodedExit (ROL-004, ROL-005)
 */
export async function ensureProcess<R extends ProcessRecord>(wanted: WantedProcess<R>): Promise<EnsuredProcess<R>> {
  const { place, module } = wanted;
  const lock = lockPath(place.work, `server-${place.environment}-${place.name}`);
  return await withLock(lock, { say: () => {} }, async () => {
    const before = readProcess<R>(place);
    if (before !== undefined && isRunning(before) && sameWords(before.words, module.words)) {
      if (await wanted.isReady(before)) return { record: before, started: false };
    }
    await stopProcess(place);
    const { record, words } = await wanted.prepare(before);
    const call = await pythonCall({ ...module, words: [...module.words, ...words] });
    return { record: await launch(wanted, call, { ...record, words: module.words } as R), started: true };
  });
}

async function launch<R extends ProcessRecord>(wanted: WantedProcess<R>, call: PythonCall, record: R): Promise<R> {
  const { place, priority, isReady } = wanted;
  const path = processLog(place);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const log = openSync(path, "w", 0o600);
  const child = spawn(call.interpreter, call.words, {
    env: { ...withoutAws(process.env), ...call.env },
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw notStarted(wanted, "the process could not be started");
  const running = { ...record, process: markOf(child.pid) };
  writeProcess(place, running);
  if (priority !== undefined) setPriority(child.pid, priority);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (await isReady(running)) return running;
    if (child.exitCode !== null || fateOf(running.process) === "dead") {
      writeProcess(place, record);
      throw notStarted(wanted, "its process ended");
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await stopProcess(place);
  throw notStarted(wanted, `it was not ready within ${PATIENCE_MS / 1000} s`);
}

/** What the person's own shell says of AWS has no business in a process of the embedded one. */
function withoutAws(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("AWS_")));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function notStarted({ place, what }: Pick<WantedProcess<ProcessRecord>, "place" | "what">, why: string): CodedExit {
  const log = processLog(place);
  const said = readFileSync(log, "utf8").trimEnd().split("\n").slice(-3).join(" ");
  const problem = rolloutProblems.serverNotStarted({
    path: what,
    message: `did not start: ${why}`,
    expected: "a process that is ready",
    got: said || undefined,
    hint: `see ${log}, then run \`tandem up\` again: it starts what is missing`,
  });
  return new CodedExit([problem], exitCodes.failed);
}
