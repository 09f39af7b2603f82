import { ProblemsError } from "@tandem/core/problems";
import type { Graph } from "../graph/model.ts";
import { runProblems } from "./problems.ts";
import type { Workspace } from "./stack.ts";

/** What a reader would be left without. */
export interface Reader {
  readonly id: string;
  readonly layer: string;
  readonly place: string;
}

/** Stacks that read one of the selected ones, directly or not, and are not selected themselves. */
export function readersOutside({ contracts, stacks }: Graph, selected: readonly string[]): readonly Reader[] {
  const reached = new Set(selected);
  // In the order in which stacks are applied, so that one pass suffices.
  for (const { id } of stacks) {
    if (contracts.some(({ from, to }) => to === id && reached.has(from))) reached.add(id);
  }
  return stacks.filter(({ id }) => reached.has(id) && !selected.includes(id));
}

/**
 * Refuses to destroy what applied stacks stand on, unless each of their layers is named.
 * @param applied readers that have resources
 * @param despite layers that the user has named
 * @throws ProblemsError RUN-023
 */
export function requireNoReaders(
  { env, stacks }: Workspace,
  applied: readonly Reader[],
  despite: readonly string[],
): void {
  const left = applied.filter(({ layer }) => !despite.includes(layer));
  if (left.length === 0) return;
  const layers = [...new Set(left.map(({ layer }) => layer))];
  const selected = [...new Set(stacks.map(({ layer }) => layer))];
  const places = [...new Set([...stacks, ...left].map(({ place }) => place))];
  const command = `tandem destroy --env ${env}`;
  throw new ProblemsError([
    runProblems.readersApplied({
      path: selected.join(", "),
      message: `${selected.length === 1 ? "is" : "are"} read by ${left.map(({ id }) => id).join(", ")}`,
      expected: "nothing that is applied reads what is destroyed",
      got: left.map(({ id }) => id),
      hint:
        `destroy the readers too, which goes first: \`${command} ${[...layers, ...selected].map((each) => `--layer ${each}`).join(" ")}` +
        `${places.map((each) => ` --region ${each}`).join("")}\`; or leave them without it: ` +
        `${layers.map((each) => `--despite ${each}`).join(" ")}`,
    }),
  ]);
}
