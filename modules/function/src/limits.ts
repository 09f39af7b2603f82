import type { Problem } from "@tandem/core";
import { functionProblems } from "./problems.ts";

const TIMEOUT = { least: 1, most: 900 };
const MEMORY = { least: 128, most: 10_240 };

/** Sizes that Lambda refuses at apply. */
export function checkSizes(
  path: string,
  { timeoutSeconds, memoryMib }: { readonly timeoutSeconds: number; readonly memoryMib: number },
): readonly Problem[] {
  const found: Problem[] = [];
  if (timeoutSeconds < TIMEOUT.least || timeoutSeconds > TIMEOUT.most) {
    found.push(
      functionProblems.timeout({
        path: `${path}.timeoutSeconds`,
        message: "is not a time-out that Lambda takes",
        expected: `${TIMEOUT.least} to ${TIMEOUT.most} seconds`,
        got: timeoutSeconds,
        hint: "give what takes longer to a workflow or a container",
      }),
    );
  }
  if (memoryMib < MEMORY.least || memoryMib > MEMORY.most) {
    found.push(
      functionProblems.memory({
        path: `${path}.memoryMib`,
        message: "is not a memory size that Lambda takes",
        expected: `${MEMORY.least} to ${MEMORY.most} MiB`,
        got: memoryMib,
        hint: `write ${memoryMib < MEMORY.least ? MEMORY.least : MEMORY.most}`,
      }),
    );
  }
  return found;
}
