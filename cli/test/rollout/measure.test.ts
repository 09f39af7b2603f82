import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { median } from "../../src/rollout/measure.ts";

describe("the median", () => {
  test("is the one in the middle, or between the two there", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  test("has as many numbers below it as above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN;
        const below = numbers.filter((each) => each < middle).length;
        const above = numbers.filter((each) => each > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
  });
});
