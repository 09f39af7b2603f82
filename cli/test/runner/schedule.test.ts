import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runSchedule, turnstile } from "../../src/runner/run-schedule.ts";
import { type Ending, reversed, type Schedule, type ScheduleNode, scheduleOf } from "../../src/runner/schedule.ts";

/** Nodes that only wait for earlier ones, and how each one's work ends. */
const graphs = fc.integer({ min: 1, max: 14 }).chain((size) =>
  fc.record({
    nodes: fc
      .tuple(
        ...Array.from({ length: size }, (_, index) => fc.subarray(Array.from({ length: index }, (_, each) => each))),
      )
      .map((afters) => afters.map((after, index) => ({ id: `s${index}`, after: after.map((each) => `s${each}`) }))),
    failing: fc.subarray(Array.from({ length: size }, (_, index) => `s${index}`)),
    limit: fc.integer({ min: 1, max: 5 }),
    order: fc.array(fc.nat(), { minLength: size, maxLength: size }),
  }),
);

interface Trace {
  readonly final: Schedule;
  readonly startedAfter: ReadonlyMap<string, ReadonlySet<string>>;
  readonly most: number;
  readonly skipped: readonly string[];
}

/** Runs a schedule whose works end in an order that the test chooses. */
async function trace(
  nodes: readonly ScheduleNode[],
  failing: readonly string[],
  limit: number,
  order: readonly number[] = [],
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<Trace> {
  const done = new Set<string>();
  const startedAfter = new Map<string, ReadonlySet<string>>();
  const open: { id: string; end: (ending: Ending) => void }[] = [];
  const skipped: string[] = [];
  const stop = new AbortController();
  let most = 0;
  let finished = 0;
  let turn = 0;
  const endOne = () => {
    const [next] = open.splice((order[turn++ % Math.max(1, order.length)] ?? 0) % open.length, 1);
    if (next === undefined) return;
    const ending = failing.includes(next.id) ? "failed" : "done";
    if (ending === "done") done.add(next.id);
    if (++finished >= stopAfter) stop.abort();
    next.end(ending);
  };
  const final = await runSchedule(
    scheduleOf(nodes),
    (id) => {
      startedAfter.set(id, new Set(done));
      const result = new Promise<Ending>((end) => open.push({ id, end }));
      most = Math.max(most, open.length);
      queueMicrotask(endOne);
      return result;
    },
    { limit, stop: stop.signal, skipped: (id) => skipped.push(id) },
  );
  return { final, startedAfter, most, skipped };
}

const statusOf = ({ states }: Schedule, id: string) => states[id]?.status;

describe("runSchedule", () => {
  test("never starts a stack before everything that it reads is done", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ nodes, failing, limit, order }) => {
        const { startedAfter } = await trace(nodes, failing, limit, order);
        for (const { id, after } of nodes) {
          for (const each of startedAfter.has(id) ? after : []) expect(startedAfter.get(id)).toContain(each);
        }
      }),
    );
  });

  test("never has more at work than the budget allows", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ nodes, failing, limit, order }) => {
        expect((await trace(nodes, failing, limit, order)).most).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test("leaves each stack done, failed or skipped, and skips exactly what waits for a failed one", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ nodes, failing, limit, order }) => {
        const { final, skipped } = await trace(nodes, failing, limit, order);
        for (const { id, after } of nodes) {
          const status = statusOf(final, id);
          const blocked = after.some((each) => statusOf(final, each) !== "done");
          expect(status).toBe(blocked ? "skipped" : failing.includes(id) ? "failed" : "done");
          expect(skipped.filter((each) => each === id)).toHaveLength(blocked ? 1 : 0);
        }
      }),
    );
  });

  test("names the stacks whose failure is the reason, however far away they are", async () => {
    const nodes = [
      { id: "a", after: [] },
      { id: "b", after: ["a"] },
      { id: "c", after: ["b"] },
      { id: "d", after: [] },
    ];
    const { final } = await trace(nodes, ["a"], 2);
    expect(final.states).toMatchObject({
      b: { status: "skipped", because: ["a"] },
      c: { status: "skipped", because: ["a"] },
      d: { status: "done" },
    });
  });

  test("starts nothing more once it is stopped, and lets what runs end", async () => {
    const nodes = Array.from({ length: 6 }, (_, index) => ({ id: `s${index}`, after: [] }));
    const { final, startedAfter } = await trace(nodes, [], 2, [], 1);
    expect(startedAfter.size).toBe(2);
    expect(Object.values(final.states).map(({ status }) => status)).toEqual([
      ...["done", "done"],
      ...Array<string>(4).fill("skipped"),
    ]);
  });

  test("waits for what runs before it passes an unexpected error on", async () => {
    let ended = false;
    const run = runSchedule(
      scheduleOf([
        { id: "good", after: [] },
        { id: "bad", after: [] },
      ]),
      async (id) => {
        if (id === "bad") throw new Error("broken");
        await new Promise((resolve) => setImmediate(resolve));
        ended = true;
        return "done";
      },
      { limit: 2, stop: new AbortController().signal, skipped: () => {} },
    );
    await expect(run).rejects.toThrow("broken");
    expect(ended).toBe(true);
  });

  test("does not wait for what is not part of the run", async () => {
    const { final } = await trace([{ id: "reader", after: ["elsewhere"] }], [], 1);
    expect(statusOf(final, "reader")).toBe("done");
  });
});

describe("reversed", () => {
  test("turns every edge around and gives the same again when done twice", () => {
    fc.assert(
      fc.property(graphs, ({ nodes }) => {
        const edges = (all: readonly ScheduleNode[]) =>
          all.flatMap(({ id, after }) => after.map((each) => `${each}>${id}`)).sort();
        const back = reversed(nodes);
        expect(edges(back)).toEqual(
          edges(nodes)
            .map((edge) => edge.split(">").reverse().join(">"))
            .sort(),
        );
        expect(edges(reversed(back))).toEqual(edges(nodes));
      }),
    );
  });
});

describe("turnstile", () => {
  test("lets no more through at once than it should, and everybody in the end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 20 }), async (limit, calls) => {
        const inTurn = turnstile(limit);
        let inside = 0;
        let most = 0;
        const work = async () => {
          most = Math.max(most, ++inside);
          await Promise.resolve();
          inside--;
        };
        await Promise.all(Array.from({ length: calls }, () => inTurn(work)));
        expect(most).toBe(Math.min(limit, calls));
      }),
    );
  });
});
