import { copyFileSync, cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Problem, TerraformDocument } from "@tandem/core";
import { execa } from "execa";
import { toolchainProblems } from "../toolchain/problems.ts";
import type { Toolchain } from "../toolchain/toolchain.ts";
import { type Diagnostic, diagnosticProblem } from "./diagnostics.ts";
import type { ProvidersFolder } from "./providers-folder.ts";

/** A synthesized stack: its id and its folder. */
export interface StackFolder {
  readonly id: string;
  readonly path: string;
}

/**
 * Runs `terraform validate` on a copy of a stack's folder: the synthesized one stays free of `.terraform`.
 * @param scratch folder for the copy
 */
export async function validateStack(
  stack: StackFolder & { readonly document: TerraformDocument },
  scratch: string,
  providers: ProvidersFolder,
  toolchain: Toolchain,
): Promise<readonly Problem[]> {
  const folder = join(scratch, stack.id);
  cpSync(stack.path, folder, { recursive: true });
  rmSync(join(folder, ".terraform"), { recursive: true, force: true });
  // Terraform writes none when a stack needs nothing but built-in providers.
  if (existsSync(providers.lockFile)) copyFileSync(providers.lockFile, join(folder, ".terraform.lock.hcl"));
  const { stdout, stderr, exitCode } = await execa(toolchain.terraform.path, ["validate", "-json", "-no-color"], {
    cwd: folder,
    env: { ...toolchain.env, TF_DATA_DIR: providers.data },
    extendEnv: false,
    reject: false,
    stdin: "ignore",
  });
  const diagnostics = readDiagnostics(stdout);
  if (diagnostics !== undefined) return diagnostics.map((each) => diagnosticProblem(stack.id, stack.document, each));
  return [
    toolchainProblems.validateFailed({
      path: stack.id,
      message: `ended with ${exitCode ?? "a signal"} and no result`,
      expected: "the result of `terraform validate -json`",
      got: stderr || stdout,
      hint: "run `tandem doctor`: is there memory and disk left, and is the provider built for this platform?",
    }),
  ];
}

function readDiagnostics(stdout: string): readonly Diagnostic[] | undefined {
  try {
    return (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
  } catch {
    return undefined;
  }
}
