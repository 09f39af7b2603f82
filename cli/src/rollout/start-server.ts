import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Region } from "@tandem/core";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type PythonCall, pythonCall } from "../model/run-python.ts";
import { fateOf, markOf } from "../runner/process-mark.ts";
import { readinessOf, serverClient } from "./ask-server.ts";
import { freePort } from "./free-port.ts";
import { rolloutProblems } from "./problems.ts";
import { type ServedModel, serverModule } from "./server-module.ts";
import { isRunning, readServer, type ServerPlace, type ServerRecord, serverLog, writeServer } from "./server-record.ts";
import { stopServer } from "./stop-server.ts";

/** A server that is ready, and whether it was already. */
export interface StartedServer {
  readonly record: ServerRecord;
  readonly started: boolean;
}

/** It imports onnxruntime and boto3, loads the model and asks it its golden rows. */
const PATIENCE_MS = 120_000;
const POLL_MS = 100;

/**
 * Sees to it that a region's model server answers: takes the one that runs, and starts one where none does or where it
 * was started otherwise. It outlives the command.
 * @throws CodedExit (ROL-004, ROL-005)
 */
export async function ensureServer(
  place: ServerPlace & { readonly region: Region },
  served: ServedModel,
): Promise<StartedServer> {
  const { work, environment, region } = place;
  const lock = lockPath(work, `server-${environment}-${region}`);
  return await withLock(lock, { say: () => {} }, async () => {
    const before = readServer(place);
    const module = serverModule(served, region);
    if (before !== undefined && isRunning(before) && sameWords(before.words, module.words)) {
      if (await isReady(before)) return { record: before, started: false };
    }
    await stopServer(place);
    const port = await freePort(before?.port);
    const call = await pythonCall({ ...module, words: [...module.words, `--port=${port}`] });
    return {
      record: await launch(place, call, { region, port, model: served.model, words: module.words }),
      started: true,
    };
  });
}

async function launch(place: ServerPlace, { interpreter, words, env }: PythonCall, record: ServerRecord) {
  const path = serverLog(place);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const log = openSync(path, "w", 0o600);
  const child = spawn(interpreter, words, {
    env: { ...withoutAws(process.env), ...env },
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw notStarted(place, "the process could not be started");
  const running = { ...record, process: markOf(child.pid) };
  writeServer(place, running);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (await isReady(running)) return running;
    if (child.exitCode !== null || fateOf(running.process) === "dead") {
      writeServer(place, record);
      throw notStarted(place, "its process ended");
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  await stopServer(place);
  throw notStarted(place, `it was not ready within ${PATIENCE_MS / 1000} s`);
}

async function isReady({ port }: ServerRecord): Promise<boolean> {
  const client = serverClient(port);
  try {
    return (await readinessOf(client))?.ready === true;
  } finally {
    client.close();
  }
}

/** What the person's own shell says of AWS has no business in a server of the embedded one. */
function withoutAws(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("AWS_")));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function notStarted(place: ServerPlace, what: string): CodedExit {
  const log = serverLog(place);
  const said = readFileSync(log, "utf8").trimEnd().split("\n").slice(-3).join(" ");
  const problem = rolloutProblems.serverNotStarted({
    path: `model server of ${place.region}`,
    message: `did not start: ${what}`,
    expected: "a server that is ready",
    got: said || undefined,
    hint: `see ${log}, then run \`tandem up\` again: it starts what is missing`,
  });
  return new CodedExit([problem], exitCodes.failed);
}
