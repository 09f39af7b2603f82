import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** A process on some machine, so that a later one with the same id is told apart. */
export interface ProcessMark {
  readonly host: string;
  readonly pid: number;
  /** When it started, in the unit of its system. */
  readonly start: string | undefined;
}

/** Steps of a stack's way. */
export type Stage = "init" | "plan" | "confirm" | "apply" | "look" | "recover";

/** One line of a run's journal. */
export type JournalEntry =
  | {
      readonly type: "run";
      readonly at: string;
      readonly command: string;
      readonly environment: string;
      readonly stacks: readonly string[];
      readonly process: ProcessMark;
    }
  | { readonly type: "stage"; readonly at: string; readonly stack: string; readonly stage: Stage }
  | {
      readonly type: "terraform";
      readonly at: string;
      readonly stack: string;
      readonly stage: Stage;
      readonly process: ProcessMark;
    }
  | {
      readonly type: "planned";
      readonly at: string;
      readonly stack: string;
      readonly artifactHash: string;
      readonly changes: boolean;
    }
  | {
      readonly type: "stack";
      readonly at: string;
      readonly stack: string;
      readonly status: "done" | "failed" | "skipped";
      readonly because?: readonly string[];
    }
  | { readonly type: "end"; readonly at: string; readonly exitCode: number };

type WithoutTime<T> = T extends unknown ? Omit<T, "at"> : never;

/** A run's journal, open for writing. */
export interface Journal {
  /** Appends an entry; it is on the disk when this returns. */
  write(entry: WithoutTime<JournalEntry>): void;
  close(): void;
}

/** Opens a journal; what is in it stays. */
export function openJournal(path: string): Journal {
  const file = openSync(path, "a", 0o600);
  return {
    write(entry) {
      writeSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

/** Reads a journal; a last line that was cut off when the machine died is left out. */
export function readJournal(path: string): readonly JournalEntry[] {
  return parseJournal(readFileSync(path, "utf8"));
}

/** Reads a journal's text. */
export function parseJournal(text: string): readonly JournalEntry[] {
  return text.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line) as JournalEntry];
    } catch {
      return [];
    }
  });
}

/** What a later run needs to know of an earlier one. */
export interface RunRecord {
  readonly command: string;
  readonly environment: string;
  readonly stacks: readonly string[];
  /** Stacks that ended well, with the hash of the JSON that was carried out. */
  readonly done: Readonly<Record<string, string>>;
  readonly exitCode: number | undefined;
}

/** Sums a journal up; undefined when not even its first line is there. A stack's last entry counts. */
export function recordOf(entries: readonly JournalEntry[]): RunRecord | undefined {
  const run = entries.find((entry) => entry.type === "run");
  if (run === undefined) return undefined;
  const status = new Map(
    entries.flatMap((entry) => (entry.type === "stack" ? [[entry.stack, entry.status] as const] : [])),
  );
  const hashes = new Map(
    entries.flatMap((entry) => (entry.type === "planned" ? [[entry.stack, entry.artifactHash] as const] : [])),
  );
  return {
    command: run.command,
    environment: run.environment,
    stacks: run.stacks,
    done: Object.fromEntries(
      run.stacks.flatMap((stack) => (status.get(stack) === "done" ? [[stack, hashes.get(stack) ?? ""]] : [])),
    ),
    exitCode: entries.findLast((entry) => entry.type === "end")?.exitCode,
  };
}

/**
 * Stacks of an earlier run for which something is left to do: those that did not end well, and those whose JSON has
 * changed since.
 */
export function unfinishedOf(
  { stacks, done }: RunRecord,
  now: readonly { readonly id: string; readonly artifactHash: string }[],
): readonly string[] {
  return now.filter(({ id, artifactHash }) => stacks.includes(id) && done[id] !== artifactHash).map(({ id }) => id);
}
