export interface Lock {
  /** Names a child process: while it lives the lock counts as held, even when its parent was killed. */
  adopt(pid: number): void;
}

/** Path of a lock in the work folder; makes the folder around it. */
export function lockPath(work: string, name: string): string;

/**
 * Runs work while holding the lock; waits for another holder first and says for whom.
 * A holder that died is taken over; one on another machine is waited for.
 * @param folder from {@link lockPath}
 * @throws after half an hour of waiting
 */
export function withLock<T>(
  folder: string,
  options: { readonly say: (line: string) => void },
  work: (lock: Lock) => Promise<T>,
): Promise<T>;

/** True while a process runs; with its start also when its id was given to another one since. */
export function isAlive(pid: number, start: string): boolean;

/** When a process started, in the unit of its system; undefined when there is none of that id. */
export function startOf(pid: number): string | undefined;
