import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEvent, type TerraformEvent } from "../events.ts";
import { type JournalEntry, readJournal } from "../journal.ts";
import { findRun, journalPath, type RunFolder, runIds } from "../run-folder.ts";

/** A run that is kept. */
export interface PastRun {
  readonly folder: RunFolder;
  readonly entries: readonly JournalEntry[];
}

/** Every run that is kept, oldest first. */
export function pastRuns(work: string): readonly PastRun[] {
  return runIds(work).flatMap((id) => {
    const folder = findRun(work, id);
    return folder === undefined || !existsSync(journalPath(folder))
      ? []
      : [{ folder, entries: readJournal(journalPath(folder)) }];
  });
}

/** Events of the last run that applied a stack, when its apply did not end well; none otherwise. */
export function pastApply(runs: readonly PastRun[], stack: string): readonly TerraformEvent[] {
  const last = runs.findLast(({ entries }) => hasApplied(entries, stack));
  if (last === undefined || !diedInApply(last.entries, stack)) return [];
  const log = join(last.folder.path, `${stack}.log`);
  return existsSync(log)
    ? readFileSync(log, "utf8")
        .split("\n")
        .flatMap((line) => parseEvent(line) ?? [])
    : [];
}

/** Whether a run had Terraform at work on a stack and never said what became of it. */
export function wasKilled(entries: readonly JournalEntry[], stack: string): boolean {
  const own = entries.filter((entry) => "stack" in entry && entry.stack === stack);
  return own.some(({ type }) => type === "terraform") && !own.some(({ type }) => type === "stack");
}

/** Whether a run began to apply a stack and did not end well. */
export function diedInApply(entries: readonly JournalEntry[], stack: string): boolean {
  const done = entries.some((entry) => entry.type === "stack" && entry.stack === stack && entry.status === "done");
  return hasApplied(entries, stack) && !done;
}

function hasApplied(entries: readonly JournalEntry[], stack: string): boolean {
  return entries.some((entry) => entry.type === "terraform" && entry.stack === stack && entry.stage === "apply");
}
