import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCidr } from "../../src/addresses/parse-cidr.ts";
import { anyCidr } from "./generators.ts";

describe("parseCidr", () => {
  it("reads what was printed", () => {
    fc.assert(
      fc.property(anyCidr, (block) => {
        expect(parseCidr(block.toString()).cidr).toEqual(block);
      }),
    );
  });

  it("reads nothing that does not print as it was written", () => {
    const nearly = fc.stringMatching(/^[0-9. ]{1,4}\.[0-9]{1,3}\.[0-9x]{1,3}\.0{1,2}\/[0-9]{0,3}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        const { cidr } = parseCidr(text);
        expect(cidr === undefined || cidr.toString() === text).toBe(true);
      }),
    );
  });

  it.each([
    ["10.0.0.1/16", "use 10.0.0.0/16"],
    ["10.0.8.0/20", "use 10.0.0.0/20"],
    ["255.255.255.255/0", "use 0.0.0.0/0"],
  ])("names the block that %s lies in", (text, hint) => {
    const { fault } = parseCidr(text);
    expect(fault?.kind).toBe("hostBits");
    expect(fault?.hint).toBe(hint);
  });

  it.each([
    ["10.0.0/16", "has 3 numbers before the /, not 4", "such as 10.0.0.0/16"],
    ["10.0.0.0.0/16", "has 5 numbers before the /, not 4", "such as 10.0.0.0/16"],
    ["10.0.256.0/16", 'has the number "256"', "from 0 to 255"],
    ["10.0.x.0/16", 'has the number "x"', "from 0 to 255"],
    ["10..0.0/16", "has an empty number", "from 0 to 255"],
    ["010.0.00.0/16", 'has the number "010"', 'write "10.0.0.0/16"'],
    ["10.0.0.0", "has no prefix length", '"10.0.0.0/16"'],
    ["10.0.0.0/33", 'has the prefix length "33"', "from 0 to 32"],
    ["10.0.0.0/", 'has the prefix length ""', "from 0 to 32"],
    ["10.0.0.0/-1", 'has the prefix length "-1"', "from 0 to 32"],
    ["10.0.0.0/016", "has a leading zero", 'write "10.0.0.0/16"'],
    ["10.0.0.0/16/8", "has more than one /", "such as 10.0.0.0/16"],
    [" 10.0.0.0/16", "has blanks around it", 'write "10.0.0.0/16"'],
    ["fd00::/48", "is no IPv4 block", "write an IPv4 block"],
    ["", "has 1 number before the /, not 4", "such as 10.0.0.0/16"],
  ])("says what is wrong with %j", (text, message, hint) => {
    const { fault } = parseCidr(text);
    expect(fault?.kind).toBe("malformed");
    expect(fault?.message).toBe(message);
    expect(fault?.hint).toContain(hint);
  });
});
