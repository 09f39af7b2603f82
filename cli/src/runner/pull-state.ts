import { ProblemsError } from "@tandem/core/problems";
import { execa } from "execa";
import { errorText } from "../toolchain/error-text.ts";
import type { Toolchain } from "../toolchain/toolchain.ts";
import { initProblem } from "./diagnose.ts";
import type { RunStack, Workspace } from "./stack.ts";

/**
 * The text of an initialised stack's state, empty when there is none. It goes into no log: it may hold secrets.
 * @throws ProblemsError when it cannot be read
 */
export async function pullState(workspace: Workspace, stack: RunStack, toolchain: Toolchain): Promise<string> {
  const { stdout, stderr, exitCode } = await execa(toolchain.terraform.path, ["state", "pull"], {
    cwd: stack.folder,
    env: toolchain.env,
    extendEnv: false,
    reject: false,
    stdin: "ignore",
  });
  if (exitCode === 0) return stdout;
  throw new ProblemsError([initProblem(workspace, stack, errorText(stderr))]);
}
