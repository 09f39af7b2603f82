import { rmSync } from "node:fs";
import { converge, type StackResult } from "../converge.ts";
import { initialise } from "../initialise.ts";
import { pastRuns } from "../recover/past-runs.ts";
import { removeSpare } from "../recover/remove-spare.ts";
import { takeStrays } from "../recover/take-strays.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { adopt } from "./adopt.ts";
import { useBucket, useFile } from "./backend-switch.ts";
import type { BootstrapStack } from "./bootstrap-stacks.ts";
import { look } from "./look.ts";

/**
 * Brings a region's bootstrap up: makes it with its state in a file, then moves the state into the bucket that was made.
 * May be killed at any step and run again. @throws ProblemsError when a step fails
 */
export async function bringUp(session: Session, stack: BootstrapStack): Promise<StackResult> {
  // The copy in the bucket is the newer one: the file is given up only after it has been moved there.
  const { bucket } = await look(session, stack);
  if (bucket === "with state") {
    const result = await converge(session, useBucket(stack));
    rmSync(stack.stateFile, { force: true });
    return result;
  }
  const first = useFile(stack);
  await initialise(session, first);
  // Also where no state knows anything: Terraform may have been killed before it had written down the first resource.
  await takeWhatIsLeft(session, first);
  const adopted = await adopt(session, first);
  const result = await converge(session, first, { keep: adopted });
  await initialise(session, useBucket(stack), "-migrate-state");
  rmSync(stack.stateFile, { force: true });
  return { ...result, said: `${result.said}, state moved into its bucket` };
}

/** Takes in what a run that was killed in the middle of its apply has made. */
async function takeWhatIsLeft(session: Session, stack: RunStack): Promise<void> {
  const { spare } = await takeStrays(session, stack, pastRuns(session.work));
  for (const match of spare) await removeSpare(session, stack, match);
}
