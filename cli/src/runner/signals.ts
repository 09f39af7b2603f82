import { takeInterrupts } from "../interrupt.ts";

/** How far a run is to be stopped. */
export interface Signals {
  /** Aborted first: start nothing more, let Terraform finish. */
  readonly stop: AbortSignal;
  /** Aborted next: interrupt Terraform, which writes its state and unlocks it. */
  readonly interrupt: AbortSignal;
  /** Leaves signals to whoever had them before. */
  release(): void;
}

/**
 * Listens for Ctrl-C: once stops the run softly, twice interrupts Terraform. A termination, as CI systems send it when a
 * job is cancelled, does both at once: they kill soon after.
 */
export function listenForSignals(note: (text: string) => void): Signals {
  const stop = new AbortController();
  const interrupt = new AbortController();
  const onInterrupt = () => {
    if (!stop.signal.aborted) {
      note("stopping: nothing more is started, Terraform finishes what it is at; press Ctrl-C again to interrupt it");
      stop.abort();
    } else if (!interrupt.signal.aborted) {
      note("interrupting Terraform: it ends the calls that are under way, writes its state and unlocks it");
      interrupt.abort();
    }
  };
  const onTerminate = () => {
    onInterrupt();
    onInterrupt();
  };
  const giveBack = takeInterrupts(onInterrupt);
  process.on("SIGTERM", onTerminate);
  return {
    stop: stop.signal,
    interrupt: interrupt.signal,
    release() {
      giveBack();
      process.off("SIGTERM", onTerminate);
    },
  };
}
