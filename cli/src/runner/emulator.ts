import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stableJson } from "@tandem/core";
import type { Platform } from "@tandem/platform";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { type Inventory, inventory, startEmulator, stopEmulator } from "../local/index.ts";
import { leftOver } from "./left-over.ts";
import { runProblems } from "./problems.ts";
import { environmentFolder } from "./workspace.ts";

/** Starts the embedded AWS that a platform runs on, if it runs on one and that is not there yet. */
export async function ensureEmulator(platform: Platform, work: string): Promise<void> {
  if (platform.emulator === undefined) return;
  const { started, endpoint } = await startEmulator({ port: portOf(platform.emulator.endpoint) });
  if (!started && existsSync(baselinePath(platform, work))) return;
  mkdirSync(environmentFolder(work, platform.environment), { recursive: true });
  writeFileSync(baselinePath(platform, work), stableJson(await inventory(endpoint)));
}

/**
 * Stops it, once nothing is left in it of what was made since it was started.
 * @throws CodedExit (RUN-022) with what is left
 */
export async function stopItsEmulator(platform: Platform, work: string): Promise<void> {
  if (platform.emulator === undefined) return;
  const path = baselinePath(platform, work);
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Inventory) : {};
  const left = leftOver(before, await inventory(platform.emulator.endpoint));
  if (left.length > 0) {
    const problem = runProblems.leftOver({
      path: platform.environment,
      message: `has ${left.length} things left after everything was destroyed`,
      expected: "what was there before",
      got: left,
      hint: "`tandem local reset` empties the embedded AWS; on AWS these would stay and cost",
    });
    throw new CodedExit([problem], exitCodes.failed);
  }
  await stopEmulator({ port: portOf(platform.emulator.endpoint) });
  rmSync(path, { force: true });
}

function portOf(endpoint: string): number {
  return Number(new URL(endpoint).port);
}

/** What was in the embedded AWS before anything was made. */
function baselinePath(platform: Platform, work: string): string {
  return join(environmentFolder(work, platform.environment), "baseline.json");
}
