import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cidr, formatAddress } from "../../src/addresses/cidr.ts";
import { anyCidr, cidr } from "./generators.ts";

describe("Cidr", () => {
  it("knows its size and ends", () => {
    const block = cidr("192.168.16.0/20");
    expect(block.size).toBe(4096);
    expect(formatAddress(block.first)).toBe("192.168.16.0");
    expect(formatAddress(block.last)).toBe("192.168.31.255");
  });

  it("counts correctly in the upper half of the address space", () => {
    expect(cidr("0.0.0.0/0").size).toBe(2 ** 32);
    expect(formatAddress(cidr("255.255.255.255/32").last)).toBe("255.255.255.255");
    expect(cidr("128.0.0.0/1").contains(cidr("224.0.0.0/4"))).toBe(true);
  });

  it.each([
    ["10.0.0.0/16", 4, 2, "10.0.32.0/20"],
    ["10.0.0.0/16", 0, 0, "10.0.0.0/16"],
    ["100.64.0.0/10", 6, 63, "100.127.0.0/16"],
  ])("cuts %s by %i bits, part %i, to %s", (block, newBits, index, expected) => {
    expect(cidr(block).subnet(newBits, index).toString()).toBe(expected);
  });

  it.each([
    [1, 2],
    [3, -1],
    [3, 0.5],
  ])("refuses a part that does not exist: %i bits, part %d", (newBits, index) => {
    expect(() => cidr("10.0.0.0/16").subnet(newBits, index)).toThrow(RangeError);
  });

  it("refuses numbers that are no block", () => {
    expect(() => new Cidr(1, 31)).toThrow(RangeError);
    expect(() => new Cidr(0, 33)).toThrow(RangeError);
    expect(() => new Cidr(2 ** 32, 32)).toThrow(RangeError);
    expect(() => cidr("10.0.0.0/32").subnet(1, 0)).toThrow(RangeError);
  });

  it("overlaps a block that shares one address with it, the first, the last or the only one", () => {
    const block = cidr("10.0.0.0/30");
    for (const address of ["10.0.0.0/32", "10.0.0.3/32"]) {
      expect(block.overlaps(cidr(address))).toBe(true);
      expect(cidr(address).overlaps(block)).toBe(true);
      expect(cidr(address).overlaps(cidr(address))).toBe(true);
    }
    expect(block.overlaps(cidr("10.0.0.4/32"))).toBe(false);
  });

  it("sorts by address, larger blocks first", () => {
    const sorted = ["10.0.0.0/16", "10.0.0.0/24", "11.0.0.0/8", "192.168.0.0/16"];
    expect(sorted.toReversed().map(cidr).sort(Cidr.compare).map(String)).toEqual(sorted);
  });

  it("becomes text in JSON", () => {
    expect(JSON.stringify({ block: cidr("10.0.0.0/8") })).toBe('{"block":"10.0.0.0/8"}');
  });

  it("overlaps another block exactly when one contains the other", () => {
    fc.assert(
      fc.property(anyCidr, anyCidr, (a, b) => {
        expect(a.overlaps(b)).toBe(a.contains(b) || b.contains(a));
        expect(a.overlaps(b)).toBe(b.overlaps(a));
      }),
    );
  });

  it("is covered by its parts, which are disjoint", () => {
    fc.assert(
      fc.property(
        anyCidr.filter(({ prefix }) => prefix <= 29),
        (block) => {
          const parts = Array.from({ length: 8 }, (_, index) => block.subnet(3, index));
          expect(parts.every((part) => block.contains(part))).toBe(true);
          expect(parts.reduce((sum, part) => sum + part.size, 0)).toBe(block.size);
          expect(parts.every((part, index) => index === 0 || part.first === (parts[index - 1]?.last ?? 0) + 1)).toBe(
            true,
          );
        },
      ),
    );
  });
});
