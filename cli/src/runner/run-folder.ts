import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type RunRecord, readJournal, recordOf } from "./journal.ts";

/** A run's folder: its journal, one log per stack, saved plans. */
export interface RunFolder {
  readonly id: string;
  readonly path: string;
}

/** Older runs are removed: their plans and logs may hold what should not lie around. */
const KEPT = 20;

/** Makes a folder for a new run. Plans hold secrets, so nobody else may look into it. */
export function createRunFolder(work: string, environment: string, command: string): RunFolder {
  const runs = runsFolder(work);
  mkdirSync(runs, { recursive: true, mode: 0o700 });
  for (const old of runIds(work).slice(0, -(KEPT - 1))) rmSync(join(runs, old), { recursive: true, force: true });
  const time = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, "");
  const id = `${time}-${environment}-${command}-${randomBytes(2).toString("hex")}`;
  const path = join(runs, id);
  mkdirSync(join(path, "plans"), { recursive: true, mode: 0o700 });
  return { id, path };
}

/** Ids of the runs that are kept, oldest first. */
export function runIds(work: string): readonly string[] {
  const folder = runsFolder(work);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** A run by its id; undefined when it is not kept. */
export function findRun(work: string, id: string): RunFolder | undefined {
  return runIds(work).includes(id) ? { id, path: join(runsFolder(work), id) } : undefined;
}

/** The last run of a command in an environment, whatever became of it. */
export function lastRun(
  work: string,
  environment: string,
  command: string,
): { readonly folder: RunFolder; readonly record: RunRecord } | undefined {
  for (const folder of [...runIds(work)].reverse().map((id) => ({ id, path: join(runsFolder(work), id) }))) {
    const record = readRecord(folder);
    if (record?.environment === environment && record.command === command) return { folder, record };
  }
  return undefined;
}

/** Path of a run's journal. */
export function journalPath({ path }: RunFolder): string {
  return join(path, "journal.jsonl");
}

function readRecord(folder: RunFolder): RunRecord | undefined {
  const path = journalPath(folder);
  return existsSync(path) ? recordOf(readJournal(path)) : undefined;
}

function runsFolder(work: string): string {
  return join(work, "runs");
}
