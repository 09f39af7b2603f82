import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { budgetFor, formatBudget } from "../../src/runner/budget.ts";

const GB = 1024 ** 3;

describe("budgetFor", () => {
  test.each([
    { cores: 2, gigabytes: 22, stacks: 4, plans: 2, inits: 1 },
    { cores: 8, gigabytes: 30, stacks: 16, plans: 8, inits: 4 },
    { cores: 8, gigabytes: 2, stacks: 3, plans: 3, inits: 3 },
    { cores: 1, gigabytes: 8, stacks: 4, plans: 2, inits: 1 },
    { cores: 4, gigabytes: 0.3, stacks: 1, plans: 1, inits: 1 },
  ])("gives $stacks stacks to $cores cores and $gigabytes GB", ({ cores, gigabytes, ...budget }) => {
    expect(budgetFor({ cores, freeBytes: gigabytes * GB })).toEqual(budget);
  });

  test("always lets one stack run, and never more in init than plan, nor more than at all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 256 }),
        fc.double({ min: 0, max: 1024, noNaN: true }),
        (cores, gigabytes) => {
          const { stacks, plans, inits } = budgetFor({ cores, freeBytes: gigabytes * GB });
          expect(stacks).toBeGreaterThanOrEqual(1);
          expect(inits).toBeGreaterThanOrEqual(1);
          expect(inits).toBeLessThanOrEqual(plans);
          expect(plans).toBeLessThanOrEqual(stacks);
        },
      ),
    );
  });

  test("takes the user's word for it", () => {
    expect(budgetFor({ cores: 2, freeBytes: GB }, 9)).toMatchObject({ stacks: 9, plans: 9 });
  });

  test("says what it was computed from", () => {
    const resources = { cores: 2, freeBytes: 22 * GB };
    expect(formatBudget(budgetFor(resources), resources)).toBe(
      "4 stacks at a time, 2 of them planning, 1 in init (2 cores, 22.0 GB free)",
    );
  });
});
