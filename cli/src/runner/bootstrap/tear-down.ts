import { rmSync } from "node:fs";
import { converge, type StackResult } from "../converge.ts";
import { initialise } from "../initialise.ts";
import type { Session } from "../session.ts";
import { useBucket, useFile } from "./backend-switch.ts";
import type { BootstrapStack } from "./bootstrap-stacks.ts";
import { requireNoStates } from "./held-states.ts";
import { look } from "./look.ts";

/**
 * Takes a region's bootstrap down: moves its state out of the bucket into a file, then destroys the bucket and the rest.
 * May be killed at any step and run again.
 * @param own keys of the bootstrap's own states, which may be in the bucket
 * @throws ProblemsError when the bucket holds other states, or a step fails
 */
export async function tearDown(session: Session, stack: BootstrapStack, own: readonly string[]): Promise<StackResult> {
  const found = await look(session, stack);
  if (found.bucket === "missing" && !found.file) {
    return { summary: { changes: [], outputs: [] }, changes: false, problems: [], said: "nothing is there" };
  }
  if (found.bucket === "with state") {
    await requireNoStates(session, useBucket(stack), own);
    rmSync(stack.stateFile, { force: true });
  }
  const first = useFile(stack);
  await initialise(session, first, found.bucket === "with state" ? "-migrate-state" : "-reconfigure");
  const result = await converge(session, first, { destroy: true });
  rmSync(stack.stateFile, { force: true });
  return result;
}

/**
 * Looks whether a region's bootstrap may be taken down, and changes nothing.
 * @param own keys of the bootstrap's own states
 * @throws ProblemsError when the bucket holds other states
 */
export async function lookForStates(
  session: Session,
  stack: BootstrapStack,
  own: readonly string[],
): Promise<StackResult> {
  const { bucket } = await look(session, stack);
  if (bucket === "with state") await requireNoStates(session, useBucket(stack), own);
  return { summary: { changes: [], outputs: [] }, changes: false, problems: [], said: "no state is left inside" };
}
