import fc from "fast-check";
import { Cidr } from "../../src/addresses/cidr.ts";
import { parseCidr } from "../../src/addresses/parse-cidr.ts";

/** Any IPv4 block. */
export const anyCidr = fc
  .tuple(fc.nat(2 ** 32 - 1), fc.integer({ min: 0, max: 32 }))
  .map(([address, prefix]) => Cidr.around(address, prefix));

/** Blocks in one small place, so that many of them meet. */
export const crowdedCidr = fc
  .tuple(fc.nat(4095), fc.integer({ min: 20, max: 28 }))
  .map(([address, prefix]) => Cidr.around(10 * 2 ** 24 + address, prefix));

/** A block that the test's author knows to be right. */
export function cidr(text: string): Cidr {
  const { cidr: parsed, fault } = parseCidr(text);
  if (fault !== undefined) throw new Error(`${text} ${fault.message}`);
  return parsed;
}
