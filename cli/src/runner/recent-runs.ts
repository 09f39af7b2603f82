import { existsSync } from "node:fs";
import { readJournal, recordOf } from "./journal.ts";
import { findRun, journalPath, runIds } from "./run-folder.ts";

/** A run of an environment, as it is told of afterwards. */
export interface PastRun {
  readonly id: string;
  readonly command: string;
  /** Null when it is still at work, or died. */
  readonly exitCode: number | null;
  readonly path: string;
}

/** The newest runs of an environment, oldest first. */
export function recentRuns(work: string, environment: string, most: number): readonly PastRun[] {
  return runIds(work)
    .flatMap((id) => {
      const folder = findRun(work, id);
      if (folder === undefined || !existsSync(journalPath(folder))) return [];
      const record = recordOf(readJournal(journalPath(folder)));
      if (record?.environment !== environment) return [];
      return [{ id, command: record.command, exitCode: record.exitCode ?? null, path: folder.path }];
    })
    .slice(-most);
}
