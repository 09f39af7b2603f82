import type { JsonObject, TerraformDocument } from "@tandem/core";
import { ProblemsError } from "@tandem/core/problems";
import type { TerraformEvent } from "../events.ts";
import { inspect, type Question, toldBy } from "../inspection.ts";
import { runProblems } from "../problems.ts";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";

/**
 * Refuses when a region's bucket holds the state of anything that still exists.
 * @param own keys of the bootstrap's own states
 * @throws ProblemsError RUN-017
 */
export async function requireNoStates(session: Session, stack: RunStack, own: readonly string[]): Promise<void> {
  const bucket = String(s3Backend(stack.document)?.bucket);
  const events = await inspect(session, stack, questionOf(bucket));
  const held = heldStates(countsOf(events), own);
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

/** What the inspection has counted. @throws Error when it has not: such a bucket counts as full */
export function countsOf(events: readonly TerraformEvent[]): Readonly<Record<string, number>> {
  return JSON.parse(toldBy(events, "states")) as Record<string, number>;
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

/** How many resources are in each state of a bucket. */
function questionOf(bucket: string): Question {
  const keys = 'toset([for key in data.aws_s3_objects.all.keys : key if endswith(key, ".tfstate")])';
  return {
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
