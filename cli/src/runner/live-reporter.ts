import { liveLines, rowsOf, type Size } from "./live-lines.ts";
import type { Reporter, StackProgress } from "./progress.ts";

/** How often live lines are drawn again. */
const REDRAW_MS = 200;

const ESCAPE = "\u001b";

/** What is written to: a terminal. */
export interface TerminalStream {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
}

/** One live line per stack at work; lines of ended stacks stay above them. */
export function liveReporter(stream: TerminalStream, ids: readonly string[]): Reporter {
  const width = Math.max(...ids.map((id) => id.length), 0);
  const states = new Map<string, StackProgress>();
  let drawn: readonly string[] = [];
  /** What is to stay, and came while somebody was being asked. */
  let kept: readonly string[] = [];
  let paused = false;
  let closed = false;
  const size = (): Size => ({ columns: stream.columns || 80, rows: stream.rows || 24 });
  /** Moves to the first live line. */
  const back = () => {
    const rows = Math.min(rowsOf(drawn, size()), size().rows - 1);
    drawn = [];
    return rows > 0 ? `${ESCAPE}[${rows}A\r` : "";
  };
  // In one piece, as a terminal that shows half of it flickers; and line over line, as some terminals keep a screen that is
  // erased from its top among what was scrolled out.
  const draw = (...texts: readonly string[]) => {
    const start = back();
    drawn = closed ? [] : liveLines([...states.values()], width, size(), performance.now());
    const lines = [...texts.flatMap((text) => text.split("\n")), ...drawn];
    stream.write(`${start}${lines.map((line) => `${line}${ESCAPE}[0K\n`).join("")}${ESCAPE}[0J`);
  };
  const above = (text: string) => {
    if (paused) kept = [...kept, text];
    else draw(text);
  };
  const timer = setInterval(() => {
    if (!paused && states.size > 0) draw();
  }, REDRAW_MS);
  timer.unref();
  const resume = () => {
    if (!paused) return;
    paused = false;
    draw(...kept);
    kept = [];
  };
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
      stream.write(`${back()}${ESCAPE}[0J`);
      paused = true;
    },
    resume,
    close() {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      if (paused) resume();
      else draw();
    },
  };
}
