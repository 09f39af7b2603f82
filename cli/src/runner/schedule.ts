/** A stack in the order of a run. */
export interface ScheduleNode {
  readonly id: string;
  /** Stacks that must be done before this one starts; those that are not part of the run are not waited for. */
  readonly after: readonly string[];
}

/** What has become of a stack. */
export type NodeState =
  | { readonly status: "waiting" | "running" | "done" | "failed" }
  /** `because` names the stacks that failed, or says that the run was stopped. */
  | { readonly status: "skipped"; readonly because: readonly string[] };

/** Where a run stands. A value: each step gives a new one. */
export interface Schedule {
  readonly nodes: readonly ScheduleNode[];
  readonly states: Readonly<Record<string, NodeState>>;
}

/** What a stack's work may end with. */
export type Ending = "done" | "failed";

/** A run that has not begun. */
export function scheduleOf(nodes: readonly ScheduleNode[]): Schedule {
  const known = new Set(nodes.map(({ id }) => id));
  return {
    nodes: nodes.map(({ id, after }) => ({ id, after: after.filter((each) => known.has(each)) })),
    states: Object.fromEntries(nodes.map(({ id }) => [id, { status: "waiting" } satisfies NodeState])),
  };
}

/** Stacks that may start now, first ones first, so that at most `limit` run. */
export function startable({ nodes, states }: Schedule, limit: number): readonly string[] {
  const running = Object.values(states).filter(({ status }) => status === "running").length;
  return nodes
    .filter(
      ({ id, after }) => statusOf(states, id) === "waiting" && after.every((each) => statusOf(states, each) === "done"),
    )
    .slice(0, Math.max(0, limit - running))
    .map(({ id }) => id);
}

/** The stack has started. */
export function started(schedule: Schedule, id: string): Schedule {
  return withStates(schedule, { [id]: { status: "running" } });
}

/** The stack has ended. When it failed, all that wait for it, directly or not, are skipped. */
export function ended(schedule: Schedule, id: string, ending: Ending): Schedule {
  const next = withStates(schedule, { [id]: { status: ending } });
  return ending === "failed" ? withStates(next, skipsOf(next)) : next;
}

/** Nothing further starts. */
export function stopped(schedule: Schedule): Schedule {
  const waiting = schedule.nodes.filter(({ id }) => statusOf(schedule.states, id) === "waiting");
  return withStates(
    schedule,
    Object.fromEntries(waiting.map(({ id }) => [id, { status: "skipped", because: [STOPPED] } satisfies NodeState])),
  );
}

/** What {@link stopped} gives as the reason. */
export const STOPPED = "the run was stopped";

/** True when no stack waits or runs. */
export function isOver({ states }: Schedule): boolean {
  return Object.values(states).every(({ status }) => status !== "waiting" && status !== "running");
}

/** The same stacks in the other direction: what is read goes after what reads it. */
export function reversed(nodes: readonly ScheduleNode[]): readonly ScheduleNode[] {
  return [...nodes]
    .reverse()
    .map(({ id }) => ({ id, after: nodes.filter(({ after }) => after.includes(id)).map((node) => node.id) }));
}

function skipsOf({ nodes, states }: Schedule): Readonly<Record<string, NodeState>> {
  const failed = nodes.map(({ id }) => id).filter((id) => statusOf(states, id) === "failed");
  const behind = new Map<string, readonly string[]>();
  for (const cause of failed) {
    const reached = new Set<string>();
    const follow = (id: string) => {
      for (const node of nodes.filter(({ after }) => after.includes(id))) {
        if (reached.has(node.id)) continue;
        reached.add(node.id);
        follow(node.id);
      }
    };
    follow(cause);
    for (const id of reached) behind.set(id, [...(behind.get(id) ?? []), cause]);
  }
  return Object.fromEntries(
    [...behind]
      .filter(([id]) => ["waiting", "skipped"].includes(statusOf(states, id)))
      .map(([id, because]) => [id, { status: "skipped", because }]),
  );
}

function withStates(schedule: Schedule, states: Readonly<Record<string, NodeState>>): Schedule {
  return { ...schedule, states: { ...schedule.states, ...states } };
}

function statusOf(states: Schedule["states"], id: string): NodeState["status"] {
  return states[id]?.status ?? "done";
}
