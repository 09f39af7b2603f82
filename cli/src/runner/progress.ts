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

/** How often live lines are drawn again. */
const REDRAW_MS = 200;

/** One live line per stack at work; lines of ended stacks stay above them. */
export function liveReporter(stream: NodeJS.WriteStream, ids: readonly string[]): Reporter {
  const width = Math.max(...ids.map((id) => id.length), 0);
  const states = new Map<string, StackProgress>();
  let drawn = 0;
  let paused = false;
  const erase = () => {
    if (drawn > 0) stream.write(`\u001b[${drawn}A\u001b[0J`);
    drawn = 0;
  };
  const draw = () => {
    if (paused) return;
    erase();
    const columns = stream.columns ?? 120;
    for (const state of states.values()) {
      stream.write(`${formatProgress(state, width, performance.now()).slice(0, columns - 1)}\n`);
      drawn++;
    }
  };
  const above = (text: string) => {
    erase();
    stream.write(`${text}\n`);
    draw();
  };
  const timer = setInterval(draw, REDRAW_MS);
  timer.unref();
  return {
    progress(state) {
      const before = states.get(state.id);
      states.set(state.id, { ...state, since: before?.stage === state.stage ? before.since : performance.now() });
    },
    end(id, said) {
      states.delete(id);
      above(`${id.padEnd(width)}  ${said}`);
    },
    note: above,
    pause() {
      erase();
      paused = true;
    },
    resume() {
      paused = false;
      draw();
    },
    close() {
      clearInterval(timer);
      erase();
    },
  };
}
