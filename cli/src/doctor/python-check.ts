import { CodedExit } from "../coded-exit.ts";
import { findPython } from "../local/python.ts";
import { arePackagesReady } from "../local/python-environment.ts";
import type { Machine } from "../toolchain/machine.ts";
import type { Check } from "./check.ts";

/** Python with its venv module, for the embedded AWS and the model, and whether the packages of the former are installed. */
export async function checkPython(machine: Machine, work: string): Promise<Check> {
  const name = "python";
  try {
    const { path, version } = await findPython(machine);
    const packages = arePackagesReady("run", machine, work)
      ? "packages of the embedded AWS installed"
      : "packages of the embedded AWS are installed when it is first started";
    return { name, status: "ok", found: `${version} with venv (${path}); ${packages}` };
  } catch (error) {
    if (!(error instanceof CodedExit)) throw error;
    const [problem] = error.problems;
    const rejected = problem?.got === undefined ? "" : `: ${problem.got}`;
    const advice = `the embedded AWS and the model will not run: ${problem?.hint}`;
    return { name, status: "warn", found: `none, need ${problem?.expected}${rejected}`, advice };
  }
}
