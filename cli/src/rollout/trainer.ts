import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import type { Platform } from "@tandem/platform";
import { trainerModule } from "../model/trainer.ts";
import { ensureProcess } from "./ensure-process.ts";
import { isRunning, type ProcessFolder, type ProcessPlace, processLog, readProcess } from "./process-record.ts";

/** The process that takes requests to train, as it is now. */
export interface TrainerStatus {
  readonly state: "listens" | "does not run";
  /** What it tells of its work. */
  readonly log: string;
}

/**
 * Sees to it that somebody takes an environment's requests to train, after whatever else this machine has to do.
 * @returns whether it was started now
 * @throws CodedExit (ROL-004, ROL-005)
 */
export async function ensureTrainer(platform: Platform, work: string): Promise<boolean> {
  const place = placeOf({ work, environment: platform.environment });
  const { started } = await ensureProcess({
    place,
    what: "trainer",
    module: await trainerModule(platform, { format: "json" }),
    prepare: async () => ({ record: {}, words: [] }),
    // The first line that it writes, once it has all that it needs.
    isReady: async () => existsSync(processLog(place)) && readFileSync(processLog(place), "utf8").includes("\n"),
    priority: constants.priority.PRIORITY_BELOW_NORMAL,
  });
  return started;
}

/** Undefined when there never was one. */
export function trainerStatus(folder: ProcessFolder): TrainerStatus | undefined {
  const place = placeOf(folder);
  const record = readProcess(place);
  if (record === undefined) return undefined;
  return { state: isRunning(record) ? "listens" : "does not run", log: processLog(place) };
}

function placeOf({ work, environment }: ProcessFolder): ProcessPlace {
  return { work, environment, name: "trainer" };
}
