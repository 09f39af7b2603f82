import { ProblemsError } from "@tandem/core/problems";
import { runProblems } from "./problems.ts";
import type { RunStack } from "./stack.ts";
import { lostWith } from "./stateful.ts";
import type { PlanSummary } from "./summary.ts";

/**
 * Refuses a plan that would destroy what was there before us.
 * @param keep addresses of what is taken over
 * @throws ProblemsError RUN-024
 */
export function requireKept({ id, folder }: RunStack, { changes }: PlanSummary, keep: readonly string[]): void {
  const lost = changes.filter(
    ({ action, address }) => (action === "replace" || action === "delete") && keep.includes(address),
  );
  if (lost.length === 0) return;
  throw new ProblemsError(
    lost.map(({ address, type }) =>
      runProblems.adoptedReplaced({
        path: `${id}/${address}`,
        message: `is there already, and would have to be destroyed to become what the platform needs: ${lostWith(type) ?? "what it holds"} would be lost`,
        expected: "a resource that can be changed in place",
        got: undefined,
        hint: `\`terraform plan\` in ${folder} says what differs; make it so by hand, or give the platform another name`,
      }),
    ),
  );
}
