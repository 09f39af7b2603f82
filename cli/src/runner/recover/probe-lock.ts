import { ProblemsError } from "@tandem/core/problems";
import { errorText } from "../../toolchain/error-text.ts";
import { initProblem } from "../diagnose.ts";
import { type LockInfo, parseLockInfo } from "../lock-info.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { runStage } from "../terraform-stage.ts";

/**
 * Looks whether a stack's state is locked, and by whom. Marking a resource that no stack has takes the lock, changes
 * nothing and needs no provider.
 * @returns undefined when it is free
 * @throws ProblemsError when it cannot be told
 */
export async function probeLock(session: Session, stack: RunStack): Promise<LockInfo | undefined> {
  const args = ["taint", "-no-color", "-allow-missing", "-lock-timeout=0s", "terraform_data.tandem_probe"];
  const { exitCode, text } = await runStage(session, stack, "recover", args);
  if (exitCode === 0 || NO_TABLE.test(text)) return undefined;
  const lock = /acquiring the state lock/.test(text) ? parseLockInfo(text) : undefined;
  if (lock === undefined) throw new ProblemsError([initProblem(session.workspace, stack, errorText(text))]);
  return lock;
}

/** The lock table is not made yet: nobody can hold a lock in it. */
const NO_TABLE = /DynamoDB: PutItem[\s\S]*ResourceNotFoundException/;
