import { parseCidr } from "./parse-cidr.ts";
import type { AddressPlan, RegionAddresses } from "./plan.ts";

/** Region, what, zone, block, addresses. */
type Row = readonly [string, string, string, string, string];

const HEADER: Row = ["REGION", "WHAT", "ZONE", "BLOCK", "ADDRESSES"];

/** The plan as a text table, one block a line, for a terminal of 100 columns. */
export function formatPlan(plan: AddressPlan): string {
  const rows: readonly Row[] = [
    HEADER,
    row("-", "platform", "-", plan.block),
    row("-", "services", "-", plan.serviceBlock),
    ...Object.values(plan.regions).flatMap(regionRows),
    ...plan.free.map((block) => row("-", "free", "-", block)),
  ];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const lines = rows.map((cells) => cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  "));
  return [...lines, "", "Addresses of subnets are without the five that AWS keeps of each.", ""].join("\n");
}

function regionRows({ region, block, podBlock, tiers, free }: RegionAddresses): readonly Row[] {
  return [
    row(region, "vpc", "-", block),
    ...(podBlock === undefined ? [] : [row(region, "pods", "-", podBlock)]),
    ...Object.entries(tiers).flatMap(([tier, { subnets }]) =>
      Object.entries(subnets).map(([zone, subnet]) => row(region, tier, zone, subnet.block, subnet.usableAddresses)),
    ),
    ...free.map((each) => row(region, "free", "-", each)),
  ];
}

function row(region: string, what: string, zone: string, block: string, addresses = sizeOf(block)): Row {
  return [region, what, zone, block, String(addresses)];
}

function sizeOf(block: string): number {
  return parseCidr(block).cidr?.size ?? 0;
}

/** Numbers stand at the right. */
function pad(cell: string, width: number, column: number): string {
  return column === HEADER.length - 1 ? cell.padStart(width) : cell.padEnd(width);
}
