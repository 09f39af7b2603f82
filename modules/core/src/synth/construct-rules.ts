import type { IConstruct } from "constructs";
import type { Problem } from "../problems/problem.ts";
import { formatProblem } from "../problems/report.ts";

const rulesOf = new WeakMap<IConstruct, (() => readonly Problem[])[]>();

/**
 * Adds a rule that is asked when the whole tree stands, for what no constructor can know ("nothing ever attached a
 * subnet"). It takes part in cdktf's own validation too.
 */
export function addRule(construct: IConstruct, rule: () => readonly Problem[]): void {
  const rules = rulesOf.get(construct) ?? [];
  rulesOf.set(construct, [...rules, rule]);
  construct.node.addValidation({ validate: () => rule().map(formatProblem) });
}

/** Problems of a construct's rules. */
export function problemsOf(construct: IConstruct): readonly Problem[] {
  return (rulesOf.get(construct) ?? []).flatMap((rule) => rule());
}
