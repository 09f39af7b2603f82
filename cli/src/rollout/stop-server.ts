import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import type { ProcessMark } from "../runner/journal.ts";
import { fateOf } from "../runner/process-mark.ts";
import { environmentFolder } from "../runner/workspace.ts";
import { rolloutProblems } from "./problems.ts";
import { isRunning, readServer, type ServerPlace, writeServer } from "./server-record.ts";

/** Ways to end a server and how long each may take: on SIGTERM it answers what is open. */
const WAYS = [
  { signal: "SIGTERM", milliseconds: 40_000 },
  { signal: "SIGKILL", milliseconds: 10_000 },
] as const;
const POLL_MS = 50;

/**
 * Ends a region's server, if the very process that we started is there. Its port is kept for the next one.
 * @returns whether there was one
 * @throws CodedExit ROL-005
 */
export async function stopServer(place: ServerPlace): Promise<boolean> {
  const record = readServer(place);
  if (record?.process === undefined) return false;
  const { process: mark, ...kept } = record;
  const running = isRunning(record);
  if (running) await end(place, mark);
  writeServer(place, kept);
  return running;
}

/** Ends all servers of an environment, of regions too that its definition no longer has. */
export async function stopServers({ work, environment }: Omit<ServerPlace, "region">): Promise<number> {
  const folder = join(environmentFolder(work, environment), "servers");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const ended = await Promise.all(
    names.map((name) => stopServer({ work, environment, region: name.slice(0, -".json".length) })),
  );
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

async function end({ region }: ServerPlace, mark: ProcessMark): Promise<void> {
  for (const { signal, milliseconds } of WAYS) {
    signalIfThere(mark, signal);
    const deadline = Date.now() + milliseconds;
    while (fateOf(mark) === "alive" && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    if (fateOf(mark) !== "alive") return;
  }
  const problem = rolloutProblems.serverNotStopped({
    path: `model server of ${region}`,
    message: "is still there",
    expected: "a process that ends when it is told to",
    got: mark.pid,
    hint: `look at it with \`ps -p ${mark.pid}\`; a restart of the machine ends it`,
  });
  throw new CodedExit([problem], exitCodes.failed);
}
