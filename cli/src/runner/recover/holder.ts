import type { JournalEntry, ProcessMark } from "../journal.ts";
import { hostOf, type LockInfo } from "../lock-info.ts";

/** What is known of whoever holds a lock. */
export type Holder =
  | { readonly proof: "dead"; readonly process: ProcessMark }
  /** `reason` continues "the holder". */
  | { readonly proof: "none"; readonly reason: string };

/** Clocks of processes on one machine agree to the millisecond; the journal's entry follows the start. */
const SLACK_MS = 5_000;

/**
 * Proves that a lock's holder is dead, or says why that cannot be proven.
 *
 * It is dead when the lock was taken on this machine, by a Terraform that a run of ours has started for this stack, and
 * none of the Terraforms that could have taken it is alive. Anything less is no proof.
 * @param entries journals of all runs that are kept
 * @param fate what has become of a process
 */
export function judgeHolder(
  lock: LockInfo,
  stack: string,
  entries: readonly JournalEntry[],
  host: string,
  fate: (process: ProcessMark) => "alive" | "dead" | "unknown",
): Holder {
  if (hostOf(lock) !== host) return { proof: "none", reason: `is on another machine, ${hostOf(lock)}` };
  if (Number.isNaN(lock.created)) return { proof: "none", reason: "took it at a time that cannot be read" };
  const before = entries.flatMap((entry) =>
    entry.type === "terraform" && entry.stack === stack && Date.parse(entry.at) <= lock.created + SLACK_MS
      ? [{ process: entry.process, at: Date.parse(entry.at) }]
      : [],
  );
  const last = before.toSorted((a, b) => a.at - b.at).at(-1);
  if (last === undefined) return { proof: "none", reason: "was not started by this command, or its run is not kept" };
  const fates = before.map(({ process }) => fate(process));
  if (fates.includes("alive")) return { proof: "none", reason: "is alive" };
  if (fate(last.process) === "unknown") return { proof: "none", reason: "cannot be told from a later process" };
  return { proof: "dead", process: last.process };
}
