import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProcessMark } from "../runner/journal.ts";
import { fateOf } from "../runner/process-mark.ts";
import { environmentFolder } from "../runner/workspace.ts";

/** What is written down of a region's model server. */
export interface ServerRecord {
  readonly region: string;
  /** Kept when the server ends, so that its address stays. */
  readonly port: number;
  readonly model: string;
  /** What it was started with: another one is needed when that changes. */
  readonly words: readonly string[];
  /** Undefined once it was ended. */
  readonly process?: ProcessMark;
}

/** Where a region's server is written down. */
export interface ServerPlace {
  readonly work: string;
  readonly environment: string;
  readonly region: string;
}

/** Everything that a region's server has said since it was last started. */
export function serverLog(place: ServerPlace): string {
  return join(folderOf(place), `${place.region}.log`);
}

/** The region's server, running or not; undefined when there never was one. */
export function readServer(place: ServerPlace): ServerRecord | undefined {
  const path = recordPath(place);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as ServerRecord;
}

/** Writes a server down, in one step. */
export function writeServer(place: ServerPlace, record: ServerRecord): void {
  mkdirSync(folderOf(place), { recursive: true, mode: 0o700 });
  const part = `${recordPath(place)}.${process.pid}`;
  writeFileSync(part, `${JSON.stringify(record)}\n`);
  renameSync(part, recordPath(place));
}

/** Whether the very process that was written down is there: another one may have got its id. */
export function isRunning(record: ServerRecord | undefined): boolean {
  return record?.process !== undefined && fateOf(record.process) === "alive";
}

function recordPath(place: ServerPlace): string {
  return join(folderOf(place), `${place.region}.json`);
}

function folderOf({ work, environment }: ServerPlace): string {
  return join(environmentFolder(work, environment), "servers");
}
