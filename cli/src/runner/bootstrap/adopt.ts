import { ProblemsError } from "@tandem/core/problems";
import { errorText } from "../../toolchain/error-text.ts";
import { runProblems } from "../problems.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { runStage } from "../terraform-stage.ts";
import { adoptables } from "./adoptable.ts";

/**
 * Takes what exists already into an initialised stack's state: bucket, table, key by its alias, role.
 * @returns addresses that were taken over
 * @throws ProblemsError when an import fails for another reason than that there is nothing
 */
export async function adopt(session: Session, stack: RunStack): Promise<readonly string[]> {
  const adopted: string[] = [];
  for (const { address, id, key } of adoptables(stack.document)) {
    if (!(await importOne(session, stack, address, id))) continue;
    adopted.push(address);
    if (key === undefined) continue;
    const keyId = await targetOf(session, stack, address);
    if (keyId !== undefined && (await importOne(session, stack, key, keyId))) adopted.push(key);
  }
  if (adopted.length > 0) session.reporter.note(`${stack.id}: took over ${adopted.join(", ")}`);
  return adopted;
}

/** @returns false when there is no such object, or the state knows it already */
async function importOne(session: Session, stack: RunStack, address: string, id: string): Promise<boolean> {
  const args = ["import", "-input=false", "-no-color", address, id];
  const { exitCode, text } = await runStage(session, stack, "init", args);
  if (exitCode === 0) return true;
  if (NOTHING_THERE.test(text)) return false;
  throw new ProblemsError([
    runProblems.recoverFailed({
      path: `${stack.id}/${address}`,
      message: errorText(text),
      expected: `${id} can be imported`,
      got: undefined,
      hint: `look at ${id} and at its log, then run the same command again`,
    }),
  ]);
}

const NOTHING_THERE = /non-existent remote object|already managed by Terraform|couldn't find resource|empty result/;

/** The key that an alias leads to, as the state has it. */
async function targetOf(session: Session, stack: RunStack, alias: string): Promise<string | undefined> {
  const { text } = await runStage(session, stack, "init", ["state", "show", "-no-color", alias]);
  return /target_key_id\s*=\s*"([^"]+)"/.exec(text)?.[1];
}
