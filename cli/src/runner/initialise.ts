import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ProblemsError } from "@tandem/core";
import { errorText } from "../toolchain/error-text.ts";
import { initProblem } from "./diagnose.ts";
import { initKey } from "./init-key.ts";
import { isJson } from "./is-json.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { runStage } from "./terraform-stage.ts";

/** How the state that a folder had before is treated when its backend is another one now. */
export type StateMove = "-reconfigure" | "-migrate-state";

/**
 * Runs `terraform init` in a stack's folder, unless everything that it depends on is as it was the last time.
 * @throws ProblemsError when it fails
 */
export async function initialise(session: Session, stack: RunStack, move: StateMove = "-reconfigure"): Promise<void> {
  if (isInitialised(session, stack)) return;
  await session.inTurnForInit(async () => {
    session.reporter.progress({ id: stack.id, stage: "init", done: 0, total: 0 });
    // A lock file of an earlier set of providers would keep their versions; in this folder it is ours to make.
    rmSync(lockFile(stack), { force: true });
    rmSync(keyFile(stack), { force: true });
    forgetBrokenRecord(stack);
    const args = ["init", "-input=false", "-no-color", move, ...(move === "-migrate-state" ? ["-force-copy"] : [])];
    const { exitCode, text } = await runStage(session, stack, "init", args);
    if (exitCode !== 0) throw new ProblemsError([initProblem(session.workspace, stack, errorText(text))]);
    mkdirSync(join(stack.folder, ".terraform"), { recursive: true });
    writeFileSync(keyFile(stack), keyOf(session, stack));
  });
}

/** Whether `init` has nothing to do. */
export function isInitialised(session: Pick<Session, "toolchain">, stack: RunStack): boolean {
  return existsSync(keyFile(stack)) && readFileSync(keyFile(stack), "utf8") === keyOf(session, stack);
}

function keyOf({ toolchain }: Pick<Session, "toolchain">, stack: RunStack): string {
  const { TF_CLI_CONFIG_FILE } = toolchain.env;
  return initKey(stack.document, {
    terraform: toolchain.terraform,
    configuration: TF_CLI_CONFIG_FILE === undefined ? "" : readFileSync(TF_CLI_CONFIG_FILE, "utf8"),
    lock: existsSync(lockFile(stack)) ? readFileSync(lockFile(stack), "utf8") : undefined,
  });
}

/** Terraform writes down which backend it uses in place: killed in the middle of that, it never starts again. */
function forgetBrokenRecord({ folder }: RunStack): void {
  const record = join(folder, ".terraform", "terraform.tfstate");
  if (existsSync(record) && !isJson(readFileSync(record, "utf8"))) rmSync(record);
}

function keyFile({ folder }: RunStack): string {
  return join(folder, ".terraform", "tandem.key");
}

function lockFile({ folder }: RunStack): string {
  return join(folder, ".terraform.lock.hcl");
}
