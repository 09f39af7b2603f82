import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, writeSync } from "node:fs";
import type { Toolchain } from "../toolchain/toolchain.ts";
import { followFile } from "./follow.ts";

/** How Terraform ended. */
export interface TerraformResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
}

/** One call of Terraform. */
export interface TerraformCall {
  readonly args: readonly string[];
  /** Folder of the stack. */
  readonly cwd: string;
  /** File to which everything that Terraform says is appended. */
  readonly log: string;
  /** Called for each line of it. */
  readonly onLine?: (line: string) => void;
  /** Called as soon as the process is there. */
  readonly onStart?: (pid: number) => void;
  /** Once aborted, Terraform is asked to end: it finishes what it is doing, writes its state and unlocks it. */
  readonly interrupt: AbortSignal;
}

/**
 * Runs Terraform in a process group of its own, so that a Ctrl-C at the terminal reaches us alone and we decide what
 * becomes of it.
 */
export async function runTerraform(toolchain: Toolchain, call: TerraformCall): Promise<TerraformResult> {
  const log = openSync(call.log, "a", 0o600);
  writeSync(log, `# terraform ${call.args.join(" ")}\n`);
  const from = fstatSync(log).size;
  const child = spawn(toolchain.terraform.path, call.args, {
    cwd: call.cwd,
    env: toolchain.env,
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  const ended = endOf(child);
  if (child.pid !== undefined) call.onStart?.(child.pid);
  const interrupt = () => child.kill("SIGINT");
  if (call.interrupt.aborted) interrupt();
  call.interrupt.addEventListener("abort", interrupt);
  const follower = followFile(call.log, from, call.onLine ?? (() => {}));
  try {
    const result = await ended;
    if (result.signal !== undefined) endGroup(child.pid);
    return result;
  } finally {
    call.interrupt.removeEventListener("abort", interrupt);
    follower.finish();
  }
}

function endOf(child: ChildProcess): Promise<TerraformResult> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, signal) => resolve({ exitCode: exitCode ?? undefined, signal: signal ?? undefined }));
  });
}

/** Ends what a Terraform that was killed has left behind: its providers, which wait for it for ever. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch (error) {
    // Nothing is left in it.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
