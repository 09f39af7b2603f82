import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import type { ProcessMark } from "../runner/journal.ts";
import { fateOf } from "../runner/process-mark.ts";
import { rolloutProblems } from "./problems.ts";
import {
  isRunning,
  knownProcesses,
  type ProcessFolder,
  type ProcessPlace,
  readProcess,
  writeProcess,
} from "./process-record.ts";

/** Ways to end a process and how long each may take: on SIGTERM a server answers what is open. */
const WAYS = [
  { signal: "SIGTERM", milliseconds: 40_000 },
  { signal: "SIGKILL", milliseconds: 10_000 },
] as const;
const POLL_MS = 50;

/**
 * Ends a process, if the very one that we started is there. What else is written down of it is kept for the next one.
 * @returns whether there was one
 * @throws CodedExit ROL-005
 */
export async function stopProcess(place: ProcessPlace): Promise<boolean> {
  const record = readProcess(place);
  if (record?.process === undefined) return false;
  const { process: mark, ...kept } = record;
  const running = isRunning(record);
  if (running) await end(place, mark);
  writeProcess(place, kept);
  return running;
}

/** Ends all model servers of an environment, and its trainer. */
export async function stopServers(folder: ProcessFolder): Promise<number> {
  const ended = await Promise.all(knownProcesses(folder).map(stopProcess));
  return ended.filter(Boolean).length;
}

function signalIfThere(mark: ProcessMark, signal: NodeJS.Signals): void {
  if (fateOf(mark) !== "alive") return;
  try {
    process.kill(mark.pid, signal);
  } catch (error) {
    // It has just ended by itself.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function end({ name }: ProcessPlace, mark: ProcessMark): Promise<void> {
  for (const { signal, milliseconds } of WAYS) {
    signalIfThere(mark, signal);
    const deadline = Date.now() + milliseconds;
    while (fateOf(mark) === "alive" && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    if (fateOf(mark) !== "alive") return;
  }
  const problem = rolloutProblems.serverNotStopped({
    path: `process of ${name}`,
    message: "is still there",
    expected: "a process that ends when it is told to",
    got: mark.pid,
    hint: `look at it with \`ps -p ${mark.pid}\`; a restart of the machine ends it`,
  });
  throw new CodedExit([problem], exitCodes.failed);
}
