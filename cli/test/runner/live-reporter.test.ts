import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { liveLines, rowsOf } from "../../src/runner/live-lines.ts";
import { liveReporter } from "../../src/runner/live-reporter.ts";
import type { StackProgress } from "../../src/runner/progress.ts";
import { Screen } from "./screen.ts";

const IDS = ["network", "data", "eks"].flatMap((layer) =>
  ["eu-west-1", "eu-central-1"].map((region) => `local-${layer}-${region}`),
);
const WIDTH = Math.max(...IDS.map(({ length }) => length));
const at = (id: string): StackProgress => ({ id, stage: "apply", done: 12, total: 101, since: 0 });

describe("liveLines", () => {
  test("are as wide as they have to be on a wide terminal", () => {
    expect(liveLines([at("local-eks-eu-west-1")], WIDTH, { columns: 120, rows: 24 }, 8_000)).toEqual([
      "local-eks-eu-west-1         apply       12/101    8 s",
    ]);
  });

  test("shorten the name from its beginning on a narrow one, and keep what changes", () => {
    expect(liveLines([at("local-network-eu-central-1")], WIDTH, { columns: 45, rows: 24 }, 8_000)).toEqual([
      "~ork-eu-central-1  apply       12/101    8 s",
    ]);
  });

  test("say how many more there are where the terminal is too low", () => {
    const lines = liveLines(IDS.map(at), WIDTH, { columns: 80, rows: 5 }, 0);
    expect([lines.length, lines.at(-1)]).toEqual([4, "... and 3 more"]);
  });

  test("never are wider than the terminal, nor more than fit on it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 2, max: 9 }), (columns, rows) => {
        const lines = liveLines(IDS.map(at), WIDTH, { columns, rows }, 3_600_000);
        expect(lines.length).toBeLessThan(rows);
        for (const line of lines) expect(line.length).toBeLessThan(columns);
      }),
    );
  });

  test("take more rows once the terminal is narrower", () => {
    expect(rowsOf(["x".repeat(50), ""], { columns: 80, rows: 24 })).toBe(2);
    expect(rowsOf(["x".repeat(50), ""], { columns: 20, rows: 24 })).toBe(4);
  });
});

describe("liveReporter", () => {
  const begin = (id: string) => ({ id, stage: "apply", done: 0, total: 0 }) as const;

  test("shows the stacks at work below what has ended", () => {
    const screen = new Screen(80, 24);
    const reporter = liveReporter(screen, IDS);
    reporter.progress(begin("local-data-eu-west-1"));
    reporter.progress(begin("local-network-eu-west-1"));
    reporter.end("local-data-eu-west-1", "no changes");
    expect(screen.text).toEqual([
      "local-data-eu-west-1        no changes",
      expect.stringMatching(/^local-network-eu-west-1 .* apply .* 0 s$/),
    ]);
    reporter.close();
    expect(screen.text).toEqual(["local-data-eu-west-1        no changes"]);
  });

  test("keeps a question alone on the screen, and says afterwards what has ended meanwhile", () => {
    const screen = new Screen(80, 24);
    const reporter = liveReporter(screen, IDS);
    reporter.progress(begin("local-data-eu-west-1"));
    reporter.note("a note");
    reporter.pause();
    screen.write("go on? ");
    reporter.end("local-data-eu-west-1", "no changes");
    expect(screen.text).toEqual(["a note", "go on?"]);
    screen.write("yes\n");
    reporter.resume();
    expect(screen.text).toEqual(["a note", "go on? yes", "local-data-eu-west-1        no changes"]);
    reporter.close();
  });

  test("leaves exactly what was to stay, in its order, on a terminal of any size", () => {
    vi.useFakeTimers();
    const steps = fc.array(
      fc.oneof(
        fc.record({ do: fc.constant("progress" as const), id: fc.constantFrom(...IDS) }),
        fc.record({ do: fc.constant("end" as const), id: fc.constantFrom(...IDS) }),
        fc.record({ do: fc.constantFrom("pause" as const, "resume" as const, "redraw" as const) }),
      ),
      { maxLength: 40 },
    );
    try {
      fc.assert(
        fc.property(fc.integer({ min: 40, max: 100 }), fc.integer({ min: 3, max: 9 }), steps, (columns, rows, all) => {
          const screen = new Screen(columns, rows);
          const reporter = liveReporter(screen, IDS);
          const stays: string[] = [];
          for (const step of all) {
            if (step.do === "progress") reporter.progress(begin(step.id));
            else if (step.do === "end") {
              stays.push(`${step.id.padEnd(WIDTH)}  ${stays.length}`);
              reporter.end(step.id, `${stays.length - 1}`);
            } else if (step.do === "redraw") vi.advanceTimersByTime(200);
            else reporter[step.do]();
          }
          reporter.close();
          expect(screen.text).toEqual(stays);
        }),
      );
    } finally {
      vi.useRealTimers();
    }
  });
});
