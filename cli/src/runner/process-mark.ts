import { hostname } from "node:os";
import { isAlive, startOf } from "../../bin/lock.cjs";
import type { ProcessMark } from "./journal.ts";

/** Marks a process of this machine. */
export function markOf(pid: number): ProcessMark {
  return { host: hostname(), pid, start: startOf(pid) };
}

/** Whether a marked process is gone: `unknown` for one of another machine, or one whose start was not seen. */
export function fateOf({ host, pid, start }: ProcessMark): "alive" | "dead" | "unknown" {
  if (host !== hostname() || start === undefined) return "unknown";
  return isAlive(pid, start) ? "alive" : "dead";
}
