import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { isAlive, lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { workFolder } from "../work-folder.ts";
import {
  askReady,
  DEFAULT_PORT,
  forgetRecord,
  type InstancePlace,
  livingRecord,
  placeOf,
  type Ready,
  writeRecord,
} from "./instance.ts";
import { portHolder } from "./port-holder.ts";
import { localProblems } from "./problems.ts";
import { preparePython } from "./python-environment.ts";

/** How an embedded AWS is started. */
export interface StartOptions {
  /** @default 4566 */
  readonly port?: number;
  /**
   * Folder for its log, pid file and saved state.
   * @default - `local/<port>` in the work folder
   */
  readonly dataDir?: string;
  /** @default one line on stderr each */
  readonly say?: (line: string) => void;
}

/** A running embedded AWS. */
export interface RunningEmulator extends InstancePlace {
  readonly pid: number;
  /** False when it was running already. */
  readonly started: boolean;
}

/** Importing moto takes seconds, and on a busy machine many of them. */
const PATIENCE_MS = 90_000;
const POLL_MS = 100;

/**
 * Starts an embedded AWS and returns when it answers; one that runs on the port already is taken. It outlives the
 * command that started it.
 * @throws CodedExit (LOC-001..007)
 */
export async function startEmulator(options: StartOptions = {}): Promise<RunningEmulator> {
  const { port = DEFAULT_PORT, dataDir, say = (line) => process.stderr.write(`tandem: ${line}\n`) } = options;
  checkPort(port);
  const place = placeOf(port, dataDir);
  const work = workFolder();
  const python = await preparePython({ work, say });
  return await withLock(lockPath(work, `local-${port}`), { say: (line) => say(`port ${port}: ${line}`) }, async () => {
    const running = await findRunning(place);
    if (running !== undefined) return { ...place, pid: running.pid, started: false };
    const ready = await launch(place, python);
    return { ...place, pid: ready.pid, started: true };
  });
}

/**
 * The emulator that answers on a port, whoever started it: a command that was killed while it waited leaves one behind.
 * @throws CodedExit (LOC-003) when somebody else answers there
 */
async function findRunning(place: InstancePlace): Promise<Ready | undefined> {
  const answer = await askReady(place);
  if (answer.kind === "answer") {
    if (livingRecord(place)?.pid !== answer.body.pid) writeRecord(place, answer.body.pid);
    return answer.body;
  }
  if (answer.kind === "nobody") {
    forgetRecord(place);
    return undefined;
  }
  const holder = await portHolder(place.port);
  throw portInUse(place, holder ?? (answer.kind === "refused" ? answer.error : answer.said));
}

async function launch(place: InstancePlace, python: string): Promise<Ready> {
  const output = join(place.dataDir, "start.log");
  const file = prepareFolder(place, output);
  const args = ["-m", "tandem_local", "--host", "127.0.0.1", "--port", String(place.port), "--data", place.dataDir];
  const child = spawn(python, args, {
    cwd: place.dataDir,
    env: { ...cleanEnvironment(process.env), PYTHONPATH: join(repositoryRoot(), "local", "src") },
    detached: true,
    stdio: ["ignore", file, file],
  });
  closeSync(file);
  child.unref();
  const { pid } = child;
  if (pid === undefined) throw startFailed(place, "the process could not be started", output);
  const { start } = writeRecord(place, pid);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const answer = await askReady(place);
    if (answer.kind === "answer" && answer.body.pid === pid) return answer.body;
    if (child.exitCode !== null || !isAlive(pid, start)) {
      forgetRecord(place);
      throw startFailed(place, "its process ended", output);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  process.kill(pid, "SIGKILL");
  forgetRecord(place);
  throw startFailed(place, `it did not answer within ${PATIENCE_MS / 1000} s`, output);
}

function prepareFolder({ dataDir }: InstancePlace, output: string): number {
  try {
    mkdirSync(dataDir, { recursive: true });
    return openSync(output, "w");
  } catch (error) {
    throw cannotWrite(dataDir, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

/** What Python would read from the caller's own set-up, and credentials, which have no business there. */
function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries({ ...env, PATH: env.PATH ?? delimiter }).filter(([name]) => !/^(AWS_|MOTO_|PYTHON)/.test(name)),
  );
}

/** @throws CodedExit (LOC-007) */
export function checkPort(port: number): void {
  if (Number.isInteger(port) && port > 0 && port < 65_536) return;
  const problem = localProblems.badPort({
    path: "--port",
    message: "is no TCP port",
    expected: "a whole number from 1 to 65535",
    got: port,
    hint: `leave it out for ${DEFAULT_PORT}, or write for instance --port ${DEFAULT_PORT + 1}`,
  });
  throw new CodedExit([problem], exitCodes.invalid);
}

function portInUse({ port }: InstancePlace, got: string): CodedExit {
  const problem = localProblems.portInUse({
    path: `127.0.0.1:${port}`,
    message: "is taken by another program",
    expected: "a free port, or an embedded AWS that was started by tandem",
    got,
    hint: `end that program, or choose another port: \`tandem local start --port ${port + 1}\``,
  });
  return new CodedExit([problem], exitCodes.failed);
}

function startFailed({ port, dataDir }: InstancePlace, what: string, output: string): CodedExit {
  const said = readText(output).trimEnd().split("\n").slice(-3).join(" ");
  if (/No space left/i.test(said)) return cannotWrite(dataDir, said);
  const problem = localProblems.startFailed({
    path: `127.0.0.1:${port}`,
    message: `did not start: ${what}`,
    expected: "an answer from /tandem/ready",
    got: said || undefined,
    hint: `see ${output} and \`tandem local logs --port ${port}\``,
  });
  return new CodedExit([problem], exitCodes.failed);
}

function cannotWrite(dataDir: string, got: string): CodedExit {
  const problem = localProblems.diskFull({
    path: dataDir,
    message: "cannot be written",
    expected: "a folder with some free space",
    got,
    hint: "make room on the disk, or let TANDEM_WORK_DIR name a folder on another one",
  });
  return new CodedExit([problem], exitCodes.failed);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
