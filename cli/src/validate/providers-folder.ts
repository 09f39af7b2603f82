import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject, TerraformDocument } from "@tandem/core";
import { execa } from "execa";
import { lockPath, withLock } from "../../bin/lock.cjs";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { errorText } from "../toolchain/error-text.ts";
import { toolchainProblems } from "../toolchain/problems.ts";
import type { Toolchain } from "../toolchain/toolchain.ts";

/** A folder in which `terraform init` has installed what a set of required providers asks for. */
export interface ProvidersFolder {
  /** For `TF_DATA_DIR`; several processes may read it at once. */
  readonly data: string;
  /** The lock file that belongs beside each stack's JSON. */
  readonly lockFile: string;
}

/**
 * Installs the providers of a stack, once for all stacks that require the same ones of the same toolchain.
 * @param work the work folder
 * @throws CodedExit when Terraform cannot install them
 */
export async function installProviders(
  document: TerraformDocument,
  toolchain: Toolchain,
  work: string,
): Promise<ProvidersFolder> {
  const required = (document.terraform as JsonObject | undefined)?.required_providers ?? {};
  const root = JSON.stringify({ terraform: { required_providers: required } }, null, 2);
  const configuration = readFileSync(toolchain.env.TF_CLI_CONFIG_FILE ?? "", "utf8");
  const { flavor, version } = toolchain.terraform;
  const key = createHash("sha256").update([root, configuration, flavor, version].join("\0")).digest("hex").slice(0, 16);
  const folder = join(work, "validate", "providers", key);
  const done = join(folder, ".installed");
  await withLock(lockPath(work, `providers-${key}`), { say: () => {} }, async () => {
    if (existsSync(done)) return;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "main.tf.json"), root);
    const { exitCode, all } = await execa(
      toolchain.terraform.path,
      ["init", "-backend=false", "-input=false", "-no-color"],
      { cwd: folder, env: toolchain.env, extendEnv: false, all: true, reject: false, stdin: "ignore" },
    );
    if (exitCode !== 0) throw initFailed(required, all);
    writeFileSync(done, "");
  });
  return { data: join(folder, ".terraform"), lockFile: join(folder, ".terraform.lock.hcl") };
}

function initFailed(required: unknown, output: string): CodedExit {
  const problem = toolchainProblems.initFailed({
    path: "terraform.required_providers",
    message: errorText(output),
    expected: "each provider in a mirror or reachable in its registry",
    got: required,
    hint: "`tandem doctor` prints where each provider comes from; name a mirror with TANDEM_PROVIDER_MIRROR",
  });
  return new CodedExit([problem], exitCodes.failed);
}
