import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFree, freeBlocks } from "../../src/addresses/free-space.ts";
import { cidr, crowdedCidr } from "./generators.ts";

const WITHIN = cidr("10.0.0.0/20");
const crowd = fc.array(crowdedCidr, { maxLength: 8 });

describe("freeBlocks", () => {
  it("gives the rest in few blocks", () => {
    expect(freeBlocks(WITHIN, [cidr("10.0.4.0/22")]).map(String)).toEqual(["10.0.0.0/22", "10.0.8.0/21"]);
  });

  it("gives nothing of a block that is taken whole", () => {
    expect(freeBlocks(WITHIN, [cidr("10.0.0.0/8")])).toEqual([]);
  });

  it("splits a block into what is taken and what is free", () => {
    fc.assert(
      fc.property(crowd, fc.nat(4095), (taken, offset) => {
        const address = WITHIN.first + offset;
        const holds = (block: { first: number; last: number }) => block.first <= address && address <= block.last;
        expect(freeBlocks(WITHIN, taken).filter(holds)).toHaveLength(taken.some(holds) ? 0 : 1);
      }),
    );
  });
});

describe("firstFree", () => {
  it("prefers the area that is named first", () => {
    expect(String(firstFree([cidr("10.1.0.0/16"), WITHIN], [], 24))).toBe("10.1.0.0/24");
    expect(String(firstFree([cidr("10.1.0.0/16"), WITHIN], [cidr("10.1.0.0/16")], 24))).toBe("10.0.0.0/24");
  });

  it("finds a block whenever there is one, and the first", () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 20, max: 26 }), (taken, prefix) => {
        const all = Array.from({ length: 2 ** (prefix - 20) }, (_, index) => WITHIN.subnet(prefix - 20, index));
        const expected = all.find((block) => !taken.some((other) => other.overlaps(block)));
        expect(firstFree([WITHIN], taken, prefix)).toEqual(expected);
      }),
    );
  });
});
