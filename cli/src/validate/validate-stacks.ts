import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem, TerraformDocument } from "@tandem/core";
import { withScratchFolder } from "../scratch-folder.ts";
import type { Toolchain } from "../toolchain/toolchain.ts";
import { installProviders } from "./providers-folder.ts";
import { type StackFolder, validateStack } from "./validate-stack.ts";

/** A provider takes about 400 MB and a core and a half while it validates. */
const AT_ONCE = 2;

/** What became of one stack. */
export interface StackVerdict {
  readonly id: string;
  readonly seconds: number;
  readonly problems: readonly Problem[];
}

/**
 * Validates synthesized stacks through Terraform and the real providers, two at once.
 * @param report called for each stack as soon as it is known, in no particular order
 * @returns verdicts in the stacks' order
 * @throws CodedExit when the providers cannot be installed
 */
export async function validateStacks(
  stacks: readonly StackFolder[],
  toolchain: Toolchain,
  work: string,
  report: (verdict: StackVerdict) => void,
): Promise<readonly StackVerdict[]> {
  return withScratchFolder(join(work, "validate"), "run-", (scratch) =>
    inTurns(stacks, AT_ONCE, async (stack) => {
      const began = performance.now();
      const document = JSON.parse(readFileSync(join(stack.path, "cdk.tf.json"), "utf8")) as TerraformDocument;
      const providers = await installProviders(document, toolchain, work);
      const problems = await validateStack({ ...stack, document }, scratch, providers, toolchain);
      const verdict = { id: stack.id, seconds: (performance.now() - began) / 1000, problems };
      report(verdict);
      return verdict;
    }),
  );
}

/** Maps with at most `limit` calls at once; after a failure no further call starts, and those that run are awaited. */
async function inTurns<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      try {
        results[index] = await work(items[index] as T);
      } catch (error) {
        next = items.length;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker));
  const failed = ended.find((each) => each.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return results;
}
