import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultWindows } from "../../src/windows/default-windows.ts";
import { formatDaily, formatWeekly, overlap, parseDaily, parseWeekly, type Window } from "../../src/windows/window.ts";

const WEEK = 7 * 24 * 60;
const anyWindow: fc.Arbitrary<Window> = fc.record({
  start: fc.integer({ min: 0, max: WEEK - 1 }),
  minutes: fc.integer({ min: 1, max: 24 * 60 - 1 }),
});
const shifted = ({ start, minutes }: Window, by: number): Window => ({ start: (start + by) % WEEK, minutes });

describe("a window of time", () => {
  it("reads back what it writes", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(parseWeekly(formatWeekly(window))).toEqual(window);
      }),
    );
  });

  it("overlaps another as the other overlaps it, and itself", () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, a)).toBe(true);
      }),
    );
  });

  it("overlaps as before when both are moved, past the end of the week too", () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, fc.integer({ min: 0, max: WEEK }), (a, b, by) => {
        expect(overlap(shifted(a, by), shifted(b, by))).toBe(overlap(a, b));
      }),
    );
  });

  it("agrees with counting every minute", () => {
    const minutesOf = ({ start, minutes }: Window) =>
      new Set(Array.from({ length: minutes }, (_, index) => (start + index) % WEEK));
    fc.assert(
      fc.property(anyWindow, anyWindow, (a, b) => {
        const own = minutesOf(a);
        expect(overlap(a, b)).toBe([...minutesOf(b)].some((minute) => own.has(minute)));
      }),
      { numRuns: 60 },
    );
  });

  it("may reach over midnight and over the end of the week", () => {
    expect(parseWeekly("sun:23:30-mon:00:30")).toEqual({ start: WEEK - 30, minutes: 60 });
    const [first] = parseDaily("23:30-00:30") ?? [];
    expect(first).toEqual({ start: 23 * 60 + 30, minutes: 60 });
    expect(first === undefined ? "" : formatDaily(first)).toBe("23:30-00:30");
  });

  it.each(["", "sun", "sun:3:00-sun:04:00", "sun:24:00-mon:01:00", "son:03:00-son:04:00", "03:00-04:00"])(
    "is not %j",
    (text) => expect(parseWeekly(text)).toBeUndefined(),
  );

  it.each(["", "1:00-2:00", "01:60-02:00", "24:00-01:00", "sun:01:00-sun:02:00"])("of every day is not %j", (text) =>
    expect(parseDaily(text)).toBeUndefined(),
  );
});

describe("default windows", () => {
  const regions = Array.from({ length: 7 }, (_, index) => defaultWindows(index));
  const all = regions.map(({ backup, maintenance }) => ({
    backup: parseDaily(backup) ?? [],
    maintenance: parseWeekly(maintenance) as Window,
  }));

  it("keep a region's backup apart from its maintenance, and every region's maintenance apart from the others'", () => {
    for (const [index, { backup, maintenance }] of all.entries()) {
      expect(backup.some((window) => overlap(window, maintenance))).toBe(false);
      for (const other of all.slice(0, index)) expect(overlap(maintenance, other.maintenance)).toBe(false);
    }
  });

  it("keep the backups of regions apart", () => {
    expect(new Set(regions.map(({ backup }) => backup)).size).toBe(regions.length);
  });

  it("let a peer be worked on before home in the same week", () => {
    expect(all[1]?.maintenance.start).toBeLessThan(all[0]?.maintenance.start ?? 0);
  });
});
