import type { Cidr } from "./cidr.ts";

/** What of a block is not taken, as few blocks as possible, by address. */
export function freeBlocks(within: Cidr, taken: readonly Cidr[]): readonly Cidr[] {
  const inTheWay = taken.filter((block) => block.overlaps(within));
  if (inTheWay.length === 0) return [within];
  if (inTheWay.some((block) => block.contains(within))) return [];
  return [0, 1].flatMap((half) => freeBlocks(within.subnet(1, half), inTheWay));
}

/**
 * The first block of a size that nothing has taken.
 * @param within where to look, in order of preference
 * @param prefix length of the wanted block's prefix
 * @returns undefined when nothing is left
 */
export function firstFree(within: readonly Cidr[], taken: readonly Cidr[], prefix: number): Cidr | undefined {
  for (const area of within) {
    const free = freeBlocks(area, taken).find((block) => block.prefix <= prefix);
    if (free !== undefined) return free.subnet(prefix - free.prefix, 0);
  }
  return undefined;
}
