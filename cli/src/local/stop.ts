import { isAlive, lockPath, startOf, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { workFolder } from "../work-folder.ts";
import { control } from "./control.ts";
import { askReady, DEFAULT_PORT, forgetRecord, type InstancePlace, livingRecord, placeOf } from "./instance.ts";
import { localProblems } from "./problems.ts";

/** Which embedded AWS is meant. */
export interface InstanceOptions {
  /** @default 4566 */
  readonly port?: number;
  /** @default - `local/<port>` in the work folder */
  readonly dataDir?: string;
}

/** Ways to end it, from a request to a command, and how long each may take. */
const WAYS = [
  { signal: undefined, milliseconds: 8_000 },
  { signal: "SIGTERM", milliseconds: 5_000 },
  { signal: "SIGKILL", milliseconds: 5_000 },
] as const;

const POLL_MS = 50;

/**
 * Stops the embedded AWS of a port and waits until its process is gone.
 * @returns false when none was running
 * @throws CodedExit (LOC-009) when it cannot be ended
 */
export async function stopEmulator({ port = DEFAULT_PORT, dataDir }: InstanceOptions = {}): Promise<boolean> {
  const place = placeOf(port, dataDir);
  return await withLock(lockPath(workFolder(), `local-${port}`), { say: () => {} }, async () => {
    const target = await processOf(place);
    if (target === undefined) {
      forgetRecord(place);
      return false;
    }
    await end(place, target);
    forgetRecord(place);
    return true;
  });
}

interface Target {
  readonly pid: number;
  readonly start: string;
}

/** The process that answers on the port, else the one that is written down: it may hang. */
async function processOf(place: InstancePlace): Promise<Target | undefined> {
  const answer = await askReady(place);
  if (answer.kind === "answer") return { pid: answer.body.pid, start: startOf(answer.body.pid) ?? "0" };
  return livingRecord(place);
}

async function end(place: InstancePlace, { pid, start }: Target): Promise<void> {
  for (const { signal, milliseconds } of WAYS) {
    if (signal === undefined) {
      const answer = await control(place.endpoint, "POST", "shutdown", { milliseconds: 2_000 });
      // It hangs: waiting would not help.
      if (answer.kind !== "answer") continue;
    } else if (isAlive(pid, start)) process.kill(pid, signal);
    const deadline = Date.now() + milliseconds;
    while (isAlive(pid, start) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    if (!isAlive(pid, start)) return;
  }
  const problem = localProblems.notStopped({
    path: `process ${pid}`,
    message: "is still there",
    expected: "a process that ends when it is told to",
    got: pid,
    hint: `look at it with \`ps -p ${pid}\`; a restart of the machine ends it`,
  });
  throw new CodedExit([problem], exitCodes.failed);
}
