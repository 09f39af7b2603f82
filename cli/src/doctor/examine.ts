import { ProblemsError } from "@tandem/core/problems";
import type { Machine } from "../toolchain/machine.ts";
import type { Check } from "./check.ts";
import { checkCores, checkDisk, checkMemory, checkWorkFolder } from "./machine-checks.ts";
import { checkProviders } from "./provider-checks.ts";
import { checkPython } from "./python-check.ts";
import { checkGit, checkGo, checkNode, checkPnpm, checkTerraform } from "./tool-checks.ts";

/** Looks at everything that commands need; changes nothing but the work folder's caches. */
export async function examine(machine: Machine, work: string): Promise<readonly Check[]> {
  return [
    checkNode(),
    checkPnpm(machine),
    checkGit(machine),
    checkGo(machine),
    checkTerraform(machine, work),
    await checkPython(machine, work),
    ...providersOrProblem(machine, work),
    checkMemory(),
    checkCores(),
    checkDisk(work),
    checkWorkFolder(work),
  ];
}

/** A mirror or a configuration that cannot be used is a finding here, not the end of the examination. */
function providersOrProblem(machine: Machine, work: string): readonly Check[] {
  try {
    return checkProviders(machine, work);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map(({ path, message, hint }) => ({
      name: "providers",
      status: "fail",
      found: `${path} ${message}`,
      advice: hint,
    }));
  }
}
