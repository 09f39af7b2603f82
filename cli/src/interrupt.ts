import { exitCodes } from "./exit-codes.ts";

let handle = () => process.exit(exitCodes.interrupted);

/** Ends the command at Ctrl-C, unless it has something to bring to an end first. */
export function listenForInterrupts(): void {
  process.on("SIGINT", () => handle());
}

/**
 * Hands interrupts to a command while it has work under way.
 * @returns gives them back
 */
export function takeInterrupts(handler: () => void): () => void {
  const before = handle;
  handle = handler as () => never;
  return () => {
    handle = before;
  };
}
