import { join } from "node:path";
import { execa } from "execa";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { pythonCall } from "../model/run-python.ts";
import { rolloutProblems } from "../rollout/problems.ts";

/** For whom functions are built: `here` is the Python that runs the embedded AWS, and them. */
export type Architecture = "arm64" | "x86_64" | "here";

/** A zip of the functions. */
export interface BuiltFunctions {
  readonly file: string;
  readonly fingerprint: string;
}

/** One build for all stacks of this process that need it. */
const building = new Map<Architecture, Promise<BuiltFunctions>>();

/**
 * Builds the functions' zip, unless it is there for what the sources are now.
 * @throws CodedExit ROL-008
 */
export function buildFunctions(architecture: Architecture, work: string): Promise<BuiltFunctions> {
  const known = building.get(architecture) ?? build(architecture, work);
  building.set(architecture, known);
  return known;
}

async function build(architecture: Architecture, work: string): Promise<BuiltFunctions> {
  const say = (line: string) => process.stderr.write(`tandem: functions: ${line}\n`);
  return await withLock(lockPath(work, `functions-${architecture}`), { say }, async () => {
    const { interpreter, words, env } = await pythonCall({
      packages: "modelServing",
      module: "tandem_model.functions.build",
      words: [`--out=${join(work, "functions")}`, `--architecture=${architecture}`],
    });
    const { exitCode, stdout, stderr } = await execa(interpreter, words, { env, reject: false, stdin: "ignore" });
    if (exitCode === 0) return JSON.parse(stdout) as BuiltFunctions;
    const problem = rolloutProblems.functionsNotBuilt({
      path: `functions for ${architecture}`,
      message: "could not be built",
      expected: "a zip of the functions' code and their locked libraries",
      got: `${stderr}${stdout}`.trimEnd().split("\n").slice(-4).join(" ") || undefined,
      hint: "is the package registry reachable? What was built once needs none again",
    });
    throw new CodedExit([problem], exitCodes.failed);
  });
}
