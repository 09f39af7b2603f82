import type { Platform } from "@tandem/platform";
import { workFolder } from "../work-folder.ts";
import { isRunning } from "./process-record.ts";
import { readServer } from "./server-record.ts";

/**
 * The model servers that run on this machine for an environment, as `--answers` names them.
 * @param model servers of other models are left out
 * @param regions to look at
 */
export function localAnswers(
  { environment }: Pick<Platform, "environment">,
  model: string,
  regions: readonly string[],
): readonly string[] {
  return regions.flatMap((region) => {
    const record = readServer({ work: workFolder(), environment, region });
    if (record === undefined || record.model !== model || !isRunning(record)) return [];
    return [`${region}=http://127.0.0.1:${record.port}`];
  });
}
