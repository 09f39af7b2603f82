import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { placeOf } from "./instance.ts";
import { localProblems } from "./problems.ts";

/**
 * The end of an embedded AWS's log; it is there after it has stopped, too.
 * @throws CodedExit (LOC-005) when none ever ran on the port
 */
export function lastLines(port: number, lines: number): string {
  const path = join(placeOf(port).dataDir, "emulator.log");
  try {
    return readFileSync(path, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    const problem = localProblems.notRunning({
      path,
      message: "is not there",
      expected: "the log of an embedded AWS that runs or ran on this port",
      got: undefined,
      hint: `start one: \`tandem local start --port ${port}\``,
    });
    throw new CodedExit([problem], exitCodes.failed);
  }
}
