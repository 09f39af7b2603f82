import type { Toolchain } from "../toolchain/toolchain.ts";
import type { Budget } from "./budget.ts";
import type { Confirm } from "./confirm.ts";
import type { Journal } from "./journal.ts";
import type { Reporter } from "./progress.ts";
import type { RunFolder } from "./run-folder.ts";
import type { Workspace } from "./stack.ts";

/** Everything that the steps of one run share. */
export interface Session {
  readonly workspace: Workspace;
  /** The work folder. */
  readonly work: string;
  readonly toolchain: Toolchain;
  readonly folder: RunFolder;
  readonly journal: Journal;
  readonly reporter: Reporter;
  readonly budget: Budget;
  /** Aborted at the first Ctrl-C: nothing further starts. */
  readonly stop: AbortSignal;
  /** Aborted at the second: Terraform is interrupted. */
  readonly interrupt: AbortSignal;
  /** Blots out secrets in what is shown. */
  readonly redact: (text: string) => string;
  /** Lets a few stacks at a time plan. */
  readonly inTurnForPlan: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets few stacks at a time through `init`. */
  readonly inTurnForInit: <T>(work: () => Promise<T>) => Promise<T>;
  /** Keeps the environment's lock held while the process lives, even if this one dies. */
  readonly adopt: (pid: number) => void;
  /** Asks for a yes; one question at a time. */
  readonly confirm: Confirm;
}
