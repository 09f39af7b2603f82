import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { stableJson, type TerraformDocument, writeFiles } from "@tandem/core";
import type { TerraformEvent } from "./events.ts";
import { initialise } from "./initialise.ts";
import { problemsOf } from "./plan-stack.ts";
import type { Session } from "./session.ts";
import type { RunStack } from "./stack.ts";
import { runStage } from "./terraform-stage.ts";

/** What an inspection looks at: data sources and what is told of them. */
export type Question = Required<Pick<TerraformDocument, "data" | "output">>;

/**
 * Looks at AWS through Terraform itself: credentials, endpoints and the account's guard are the stack's own, and no second
 * client has to be told of them. Changes nothing.
 * @returns what Terraform has said; its outputs come last
 * @throws ProblemsError when it cannot look
 */
export async function inspect(
  session: Session,
  stack: RunStack,
  question: Question,
): Promise<readonly TerraformEvent[]> {
  const inspection = scratchRoot(stack, "inspections", question);
  await initialise(session, inspection);
  // Nothing but its own outputs is applied; a plan would not print their values.
  const result = await runStage(session, inspection, "look", ["apply", "-json", "-input=false", "-auto-approve"]);
  problemsOf(session, inspection, result, [0]);
  return result.events;
}

/**
 * A text that an inspection has told. Terraform tells outputs twice: first that they will be there, then their values.
 * @throws Error when there is no value: what was not looked at must not count as empty
 */
export function toldBy(events: readonly TerraformEvent[], output: string): string {
  const told = events.findLast((event) => event.type === "outputs")?.outputs[output]?.value;
  if (typeof told !== "string") throw new Error(`Terraform did not say ${output}.`);
  return told;
}

/** Writes a root of its own beside a stack's, with the stack's providers and a state in a file. */
export function scratchRoot(
  stack: RunStack,
  kind: "inspections" | "removals",
  content: Partial<TerraformDocument>,
): RunStack {
  const { terraform, provider } = stack.document;
  const root: RunStack = {
    ...stack,
    folder: join(stack.folder, "..", "..", kind, stack.id),
    document: { terraform: { required_providers: terraform?.required_providers ?? {} }, provider, ...content },
    artifactHash: "",
  };
  mkdirSync(root.folder, { recursive: true, mode: 0o700 });
  writeFiles(root.folder, { ...root.files, "main.tf.json": stableJson(root.document, 2) });
  return root;
}
