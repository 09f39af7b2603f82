import { type Ending, ended, isOver, type Schedule, startable, started, stopped } from "./schedule.ts";

/** How a schedule is carried out. */
export interface RunScheduleOptions {
  /** Stacks at once. */
  readonly limit: number;
  /** Once aborted, nothing further starts; what runs is waited for. */
  readonly stop: AbortSignal;
  /** Called for each stack that will not be run. */
  readonly skipped: (id: string, because: readonly string[]) => void;
}

/**
 * Carries out a schedule: starts whatever is ready as soon as there is room, until nothing is left.
 * @param work one stack's work; what it throws is thrown after everything that runs has ended
 * @returns the final schedule, in which every stack is done, failed or skipped
 */
export async function runSchedule(
  initial: Schedule,
  work: (id: string) => Promise<Ending>,
  { limit, stop, skipped }: RunScheduleOptions,
): Promise<Schedule> {
  let schedule = initial;
  const move = (next: Schedule) => {
    for (const [id, state] of Object.entries(next.states)) {
      if (state.status === "skipped" && schedule.states[id]?.status !== "skipped") skipped(id, state.because);
    }
    schedule = next;
  };
  const errors: unknown[] = [];
  const running = new Map<string, Promise<void>>();
  const start = (id: string) => {
    move(started(schedule, id));
    const finish = (ending: Ending) => {
      move(ended(schedule, id, ending));
      running.delete(id);
    };
    running.set(
      id,
      work(id).then(finish, (error: unknown) => {
        errors.push(error);
        finish("failed");
      }),
    );
  };
  while (!isOver(schedule)) {
    if (stop.aborted || errors.length > 0) move(stopped(schedule));
    for (const id of startable(schedule, limit)) start(id);
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (errors.length > 0) throw errors[0];
  return schedule;
}

/** Lets at most `limit` calls be at work at once, first come, first served. */
export function turnstile(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = limit;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
