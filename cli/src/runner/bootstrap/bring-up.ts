import { rmSync } from "node:fs";
import { ProblemsError } from "@tandem/core/problems";
import { converge, type StackResult } from "../converge.ts";
import { initialise } from "../initialise.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { adopt } from "./adopt.ts";
import { NAME_TAKEN } from "./adoptable.ts";
import { useBucket, useFile } from "./backend-switch.ts";
import { beginningOf } from "./beginning.ts";
import type { BootstrapStack } from "./bootstrap-stacks.ts";
import { look } from "./look.ts";

/**
 * Brings a region's bootstrap up: makes it with its state in a file, then moves the state into the bucket that was made.
 * May be killed at any step and run again. @throws ProblemsError when a step fails
 */
export async function bringUp(session: Session, stack: BootstrapStack): Promise<StackResult> {
  const beginning = beginningOf(await look(session, stack));
  if (beginning === "keep") {
    const result = await converge(session, useBucket(stack));
    rmSync(stack.stateFile, { force: true });
    return result;
  }
  const first = useFile(stack);
  await initialise(session, first);
  if (beginning === "adopt") await adopt(session, first);
  const result = await convergeOrAdopt(session, first);
  await initialise(session, useBucket(stack), "-migrate-state");
  rmSync(stack.stateFile, { force: true });
  return { ...result, said: `${result.said}, state moved into its bucket` };
}

/** A name that is taken although no bucket was there: what has it is taken over, once. */
async function convergeOrAdopt(session: Session, stack: RunStack): Promise<StackResult> {
  try {
    return await converge(session, stack);
  } catch (error) {
    const taken = error instanceof ProblemsError && error.problems.some(({ message }) => NAME_TAKEN.test(message));
    if (!taken || (await adopt(session, stack)).length === 0) throw error;
    return converge(session, stack);
  }
}
