import type { Cidr } from "./cidr.ts";
import type { Remedy } from "./claims.ts";
import { firstFree } from "./free-space.ts";
import { isPrivate, PRIVATE_RANGES, SPECIAL_RANGES } from "./ranges.ts";

/**
 * A free private block for a hint.
 * @param near where to look first, in order; what is not private is passed over
 * @param taken blocks that something else has
 */
export function suggestBlock(
  near: readonly (Cidr | undefined)[],
  taken: readonly Cidr[],
  prefix: number,
): Cidr | undefined {
  const areas = [...near.filter((area) => area !== undefined && isPrivate(area)), ...PRIVATE_RANGES];
  return firstFree(
    areas.filter((area) => area !== undefined),
    [...taken, ...SPECIAL_RANGES.map(({ cidr }) => cidr)],
    prefix,
  );
}

/** The hint for {@link suggestBlock}: `use 10.65.0.0/16`. */
export function useBlock(block: Cidr | undefined, prefix: number): string {
  return block === undefined ? `no private /${prefix} is free; make another block smaller` : `use ${block}`;
}

/** {@link useBlock} for a claim that has to give way. */
export function remedyOf(block: Cidr | undefined, prefix: number): Remedy {
  return { hint: useBlock(block, prefix), ...(block === undefined ? {} : { block }) };
}
