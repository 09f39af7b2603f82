import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProcessMark } from "../runner/journal.ts";
import { fateOf } from "../runner/process-mark.ts";
import { environmentFolder } from "../runner/workspace.ts";

/** What is written down of a process that outlives the command that started it. */
export interface ProcessRecord {
  /** What it was started with: another one is needed when that changes. */
  readonly words: readonly string[];
  /** Undefined once it was ended. */
  readonly process?: ProcessMark;
}

/** Processes of an environment. */
export interface ProcessFolder {
  readonly work: string;
  readonly environment: string;
}

/** Where a process is written down. */
export interface ProcessPlace extends ProcessFolder {
  /** A region for its model server, or what else it is. */
  readonly name: string;
}

/** Everything that a process has said since it was last started. */
export function processLog(place: ProcessPlace): string {
  return join(folderOf(place), `${place.name}.log`);
}

/** The process, running or not; undefined when there never was one. */
export function readProcess<R extends ProcessRecord>(place: ProcessPlace): R | undefined {
  const path = recordPath(place);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as R;
}

/** Writes a process down, in one step. */
export function writeProcess<R extends ProcessRecord>(place: ProcessPlace, record: R): void {
  mkdirSync(folderOf(place), { recursive: true, mode: 0o700 });
  const part = `${recordPath(place)}.${process.pid}`;
  writeFileSync(part, `${JSON.stringify(record)}\n`);
  renameSync(part, recordPath(place));
}

/** All that were ever written down in an environment, of regions too that its definition no longer has. */
export function knownProcesses(folder: ProcessFolder): readonly ProcessPlace[] {
  const path = folderOf(folder);
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".json")) : [];
  return files.map((file) => ({ ...folder, name: file.slice(0, -".json".length) }));
}

/** Whether the very process that was written down is there: another one may have got its id. */
export function isRunning(record: ProcessRecord | undefined): boolean {
  return record?.process !== undefined && fateOf(record.process) === "alive";
}

function recordPath(place: ProcessPlace): string {
  return join(folderOf(place), `${place.name}.json`);
}

function folderOf({ work, environment }: ProcessFolder): string {
  return join(environmentFolder(work, environment), "servers");
}
