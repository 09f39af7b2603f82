import type { Inventory } from "../local/index.ts";

/** What an inventory has and an earlier one has not: `ec2 eu-west-1 vpc/vpc-1`. */
export function leftOver(before: Inventory, now: Inventory): readonly string[] {
  const known = new Set(linesOf(before));
  return linesOf(now).filter((line) => !known.has(line));
}

function linesOf(inventory: Inventory): readonly string[] {
  return Object.entries(inventory).flatMap(([service, regions]) =>
    Object.entries(regions).flatMap(([region, things]) => things.map((thing) => `${service} ${region} ${thing}`)),
  );
}
