import type { Stage } from "./journal.ts";

/** Where a stack stands. */
export interface StackProgress {
  readonly id: string;
  readonly stage: Stage;
  /** Resources looked at or changed so far. */
  readonly done: number;
  /** Of how many; 0 while that is not known. */
  readonly total: number;
  /** When its stage began, in milliseconds of `performance.now()`. */
  readonly since: number;
}

/** Shows how a run goes on. */
export interface Reporter {
  /** A stack's stage begins, or goes on. */
  progress(state: Omit<StackProgress, "since">): void;
  /** A stack has ended. */
  end(id: string, said: string): void;
  /** Something about the run as a whole. */
  note(text: string): void;
  /** Takes the live lines away while somebody is asked. */
  pause(): void;
  resume(): void;
  close(): void;
}

/** One line of a stack at work: `local-network-eu-west-1  apply   12/43   8 s`. */
export function formatProgress({ id, stage, done, total, since }: StackProgress, width: number, now: number): string {
  const counted = total === 0 ? "" : `${done}/${total}`;
  return `${id.padEnd(width)}  ${VERBS[stage].padEnd(8)} ${counted.padStart(9)} ${String(Math.floor((now - since) / 1000)).padStart(4)} s`;
}

const VERBS: Readonly<Record<Stage, string>> = {
  init: "init",
  plan: "plan",
  confirm: "waits",
  apply: "apply",
  look: "looks",
  recover: "recover",
};

/** Plain lines with their time, for logs: one when a stage begins, one when a stack ends. */
export function lineReporter(write: (text: string) => void): Reporter {
  const stages = new Map<string, Stage>();
  const line = (text: string) => write(`${new Date().toISOString().slice(11, 19)}  ${text}\n`);
  return {
    progress({ id, stage }) {
      if (stages.get(id) === stage) return;
      stages.set(id, stage);
      line(`${id}  ${VERBS[stage]}`);
    },
    end: (id, said) => line(`${id}  ${said}`),
    note: line,
    pause() {},
    resume() {},
    close() {},
  };
}
