import { formatProgress, type StackProgress } from "./progress.ts";

/** Size of a terminal in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Lines of the stacks at work, none wider than the terminal and no more than fit on it: what scrolls out stays for ever. */
export function liveLines(
  states: readonly StackProgress[],
  width: number,
  { columns, rows }: Size,
  now: number,
): readonly string[] {
  // One row is the cursor's.
  const room = Math.max(1, rows - 1);
  const shown = states.length <= room ? states : states.slice(0, room - 1);
  const lines = shown.map((state) => fitted(state, width, columns - 1, now));
  const more = states.length - shown.length;
  return more === 0 ? lines : [...lines, `... and ${more} more`.slice(0, columns - 1)];
}

/** How many rows lines take on a terminal, also when it has become narrower since they were written. */
export function rowsOf(lines: readonly string[], { columns }: Size): number {
  return lines.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / columns)), 0);
}

/** On a narrow terminal the name gives way, from its beginning: that is what all of them share. */
function fitted(state: StackProgress, width: number, columns: number, now: number): string {
  const line = formatProgress(state, width, now);
  const excess = line.length - columns;
  if (excess <= 0) return line;
  const room = Math.max(0, width - excess);
  const { id } = state;
  const short = id.length <= room ? id : room < 2 ? "" : `~${id.slice(id.length - room + 1)}`;
  return formatProgress({ ...state, id: short }, room, now).slice(0, columns);
}
