import { copyFileSync, existsSync, readFileSync, renameSync } from "node:fs";
import { ProblemsError } from "@tandem/core/problems";
import { initialise } from "../initialise.ts";
import { isJson } from "../is-json.ts";
import { runProblems } from "../problems.ts";
import { pastRuns, wasKilled } from "../recover/past-runs.ts";
import { releaseDeadLock } from "../recover/release-lock.ts";
import type { Session } from "../session.ts";
import { runStage } from "../terraform-stage.ts";
import { useBucket } from "./backend-switch.ts";
import type { BootstrapStack } from "./bootstrap-stacks.ts";

/** What is found where a region keeps its states. */
export interface Found {
  /** The bootstrap's own state in its bucket. */
  readonly bucket: "missing" | "without state" | "with state";
  /** True when an earlier run left its state in a file. */
  readonly file: boolean;
}

/**
 * Looks where a region keeps its states, and offers to remove a lock that a killed run has left there.
 * @throws ProblemsError when it cannot be seen, or the lock's holder may be at work
 */
export async function look(session: Session, stack: BootstrapStack): Promise<Found> {
  const bucket = await lookIntoBucket(session, stack);
  const runs = pastRuns(session.work);
  // A run that was killed while it moved the state has locked it where it was moved to.
  const mayBeLocked = bucket !== "missing" && runs.some(({ entries }) => wasKilled(entries, stack.id));
  if (mayBeLocked) await releaseDeadLock(session, stack, runs);
  return { bucket, file: holdsResources(stack.stateFile) };
}

async function lookIntoBucket(session: Session, stack: BootstrapStack): Promise<Found["bucket"]> {
  const own = useBucket(stack);
  try {
    await initialise(session, own);
  } catch (error) {
    if (error instanceof ProblemsError && error.problems.some(({ code }) => code === NO_BUCKET)) return "missing";
    throw error;
  }
  const { exitCode, text } = await runStage(session, own, "init", ["state", "list"]);
  if (exitCode === 0) return text.trim() === "" ? "without state" : "with state";
  if (/No state file was found/.test(text)) return "without state";
  if (/NoSuchBucket|bucket .* does not exist/i.test(text)) return "missing";
  throw new ProblemsError([
    runProblems.initFailed({
      path: stack.id,
      message: text.replace(/[\s\u2502\u2575\u2577]+/g, " ").trim(),
      expected: "the state bucket answers",
      got: undefined,
      hint: "are the credentials and the region right?",
    }),
  ]);
}

const NO_BUCKET = runProblems.noStateBucket({ path: "", message: "", expected: "", got: undefined, hint: "" }).code;

/** Whether a state file describes anything. One that is cut off gives way to the one before it. */
function holdsResources(path: string): boolean {
  if (!existsSync(path)) return false;
  if (!isJson(readFileSync(path, "utf8"))) {
    renameSync(path, `${path}.cut-off`);
    const before = `${path}.backup`;
    if (existsSync(before) && isJson(readFileSync(before, "utf8"))) copyFileSync(before, path);
    return holdsResources(path);
  }
  const { resources = [] } = JSON.parse(readFileSync(path, "utf8")) as { readonly resources?: readonly unknown[] };
  return resources.length > 0;
}
