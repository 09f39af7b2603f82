import type { ChangeAction, EventResource, TerraformEvent } from "./events.ts";
import { lostWith } from "./stateful.ts";

/** What a plan would do to one resource. */
export interface PlannedChange {
  readonly address: string;
  readonly type: string;
  readonly action: ChangeAction;
}

/** What a plan would do. */
export interface PlanSummary {
  readonly changes: readonly PlannedChange[];
  /** Outputs that would change. */
  readonly outputs: readonly string[];
}

/** How many resources each verb concerns. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly replace: number;
  readonly destroy: number;
  readonly import: number;
}

/** Sums up the events of one plan. */
export function summarize(events: readonly TerraformEvent[]): PlanSummary {
  const changes = events.flatMap((event) => (event.type === "planned_change" ? [changeOf(event.change)] : []));
  const outputs = events.flatMap((event) =>
    event.type === "outputs"
      ? Object.entries(event.outputs).flatMap(([name, { action }]) =>
          action === undefined || action === "noop" ? [] : [name],
        )
      : [],
  );
  return { changes: changes.filter(({ action }) => !["noop", "read"].includes(action)), outputs };
}

/** Counts a summary's changes. */
export function countChanges({ changes }: PlanSummary): Counts {
  const count = (...actions: readonly ChangeAction[]) =>
    changes.filter(({ action }) => actions.includes(action)).length;
  return {
    add: count("create"),
    change: count("update", "move"),
    replace: count("replace"),
    destroy: count("delete", "forget"),
    import: count("import"),
  };
}

/** `3 to add, 1 to replace`; "no changes" when there are none. */
export function formatCounts(summary: PlanSummary): string {
  const said = Object.entries(countChanges(summary))
    .filter(([, number]) => number > 0)
    .map(([verb, number]) => `${number} to ${verb}`);
  if (said.length > 0) return said.join(", ");
  return summary.outputs.length > 0 ? `outputs only: ${summary.outputs.join(", ")}` : "no changes";
}

/** Lines to decide by: what would be lost first and in words, then the rest by verb. */
export function formatSummary(summary: PlanSummary): readonly string[] {
  const losses = summary.changes.filter(isLoss);
  const rest = summary.changes.filter((change) => !losses.includes(change));
  return [
    ...losses.map(
      ({ action, address, type }) =>
        `! ${address} will be ${action === "replace" ? "destroyed and made anew" : "destroyed"}: ${lostWith(type)} is lost`,
    ),
    ...ORDER.flatMap((action) =>
      rest.filter((change) => change.action === action).map(({ address }) => `${SIGNS[action]} ${address}`),
    ),
    ...(summary.outputs.length > 0 ? [`  outputs: ${summary.outputs.join(", ")}`] : []),
  ];
}

/** True for a change that destroys what cannot be made again. */
export function isLoss({ action, type }: PlannedChange): boolean {
  return (action === "replace" || action === "delete") && lostWith(type) !== undefined;
}

const SIGNS: Readonly<Record<ChangeAction, string>> = {
  replace: "-/+",
  delete: "  -",
  update: "  ~",
  create: "  +",
  import: "  <",
  move: "  >",
  forget: "  x",
  read: "   ",
  noop: "   ",
};

const ORDER: readonly ChangeAction[] = ["replace", "delete", "forget", "update", "move", "import", "create"];

function changeOf({
  resource,
  action,
  importing,
}: {
  readonly resource: EventResource;
  readonly action: ChangeAction;
  readonly importing?: object;
}): PlannedChange {
  // What is taken over is mostly changed as well; that it is not made anew is what counts.
  const taken = importing !== undefined && (action === "noop" || action === "update");
  return { address: resource.addr, type: resource.resource_type, action: taken ? "import" : action };
}
