import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type JsonObject, stableJson, type TerraformDocument } from "@tandem/core";
import { ProblemsError } from "@tandem/core/problems";
import type { TerraformEvent } from "../events.ts";
import { initialise } from "../initialise.ts";
import { problemsOf } from "../plan-stack.ts";
import { runProblems } from "../problems.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { runStage } from "../terraform-stage.ts";

/**
 * Refuses when a region's bucket holds the state of anything that still exists.
 *
 * Terraform itself looks: the credentials and the endpoint are the stack's own.
 * @param own keys of the bootstrap's own states
 * @throws ProblemsError RUN-017
 */
export async function requireNoStates(session: Session, stack: RunStack, own: readonly string[]): Promise<void> {
  const bucket = String(s3Backend(stack.document)?.bucket);
  const inspection: RunStack = {
    ...stack,
    folder: join(stack.folder, "..", "..", "inspections", stack.id),
    document: inspectionOf(stack.document, bucket),
    artifactHash: "",
  };
  mkdirSync(inspection.folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(inspection.folder, "main.tf.json"), stableJson(inspection.document, 2));
  await initialise(session, inspection);
  // Nothing but its own output is applied; a plan would not print the value.
  const result = await runStage(session, inspection, "plan", ["apply", "-json", "-input=false", "-auto-approve"]);
  problemsOf(session, inspection, result, [0]);
  const held = heldStates(countsOf(result.events), own);
  if (held.length === 0) return;
  throw new ProblemsError([
    runProblems.statesLeft({
      path: stack.id,
      message: `keeps ${held.length} states of things that exist`,
      expected: "a bucket without states",
      got: held,
      hint: `destroy what they describe first: \`tandem destroy --env ${session.workspace.env}\``,
    }),
  ]);
}

/**
 * What the inspection has counted. Terraform tells outputs twice: first that they will be there, then their values.
 * @throws Error when there is no value: a bucket that was not looked into counts as full
 */
export function countsOf(events: readonly TerraformEvent[]): Readonly<Record<string, number>> {
  const told = events.findLast((event) => event.type === "outputs")?.outputs.states?.value;
  if (typeof told !== "string") throw new Error("Terraform did not say which states the bucket holds.");
  return JSON.parse(told) as Record<string, number>;
}

/**
 * Keys of states that describe something.
 * @param resources number of resources by key
 * @param own keys that do not count
 */
export function heldStates(resources: Readonly<Record<string, number>>, own: readonly string[]): readonly string[] {
  return Object.entries(resources)
    .filter(([key, number]) => number > 0 && !own.includes(key))
    .map(([key]) => key)
    .sort();
}

/** A Terraform root that counts the resources in each state of a bucket and changes nothing. */
function inspectionOf({ terraform, provider }: TerraformDocument, bucket: string): TerraformDocument {
  const keys = 'toset([for key in data.aws_s3_objects.all.keys : key if endswith(key, ".tfstate")])';
  return {
    terraform: { required_providers: terraform?.required_providers ?? {} },
    provider,
    data: {
      aws_s3_objects: { all: { bucket } },
      aws_s3_object: { state: { for_each: `\${${keys}}`, bucket, key: "${each.key}" } },
    },
    output: {
      states: {
        value:
          "${jsonencode({ for key, object in data.aws_s3_object.state : key => length(jsondecode(object.body).resources) })}",
      },
    },
  };
}

function s3Backend({ terraform }: TerraformDocument): JsonObject | undefined {
  return ((terraform?.backend ?? {}) as JsonObject).s3 as JsonObject | undefined;
}

/** Key of a stack's state in its bucket. */
export function stateKeyIn(stack: RunStack): string {
  return String(s3Backend(stack.document)?.key);
}
