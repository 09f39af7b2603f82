import { blocksOf } from "../synth/blocks.ts";
import type { Json, TerraformDocument } from "../synth/document.ts";
import { IDENTITY } from "./identity.ts";

/** A resource as the committed list knows it. */
export interface ListedAddress {
  /** `aws_subnet.Network_Public_eu-west-1a_Subnet_1A2B3C4D` */
  readonly address: string;
  /** Values that cannot change in place, by argument. */
  readonly identity: Readonly<Record<string, string>>;
}

/** Addresses by stack id: one committed list. */
export type AddressList = Readonly<Record<string, readonly ListedAddress[]>>;

/** Resources of a synthesized stack, sorted by address. */
export function addressesOf(document: TerraformDocument): readonly ListedAddress[] {
  return blocksOf(document)
    .filter(({ kind }) => kind === "resource")
    .map(({ type, address, block }) => ({
      address,
      identity: Object.fromEntries(
        (IDENTITY[type] ?? []).flatMap((argument) => literal(block[argument]).map((value) => [argument, value])),
      ),
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The list as text: a stack's id, then its addresses, indented. */
export function formatAddresses(list: AddressList): string {
  const lines = Object.keys(list)
    .sort()
    .flatMap((stack) => [
      stack,
      ...(list[stack] ?? []).map(({ address, identity }) =>
        [`  ${address}`, ...Object.entries(identity).map(([argument, value]) => `${argument}=${value}`)].join(" "),
      ),
    ]);
  return `${HEADER}\n${lines.join("\n")}\n`;
}

/** Reads what {@link formatAddresses} wrote. */
export function parseAddresses(text: string): AddressList {
  const list: Record<string, ListedAddress[]> = {};
  let stack: ListedAddress[] = [];
  for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
    if (line.startsWith("  ")) {
      const [address = "", ...identity] = line.trim().split(" ");
      stack.push({ address, identity: Object.fromEntries(identity.map((each) => splitOnce(each))) });
    } else {
      stack = [];
      list[line] = stack;
    }
  }
  return list;
}

const HEADER = `# Terraform addresses, and the arguments that cannot change in place. A test holds every synth against this list.
# Written by: pnpm addresses`;

/** Literals only: a reference has no value yet. */
function literal(value: Json | undefined): readonly string[] {
  if (typeof value === "boolean") return [String(value)];
  return typeof value === "string" && !value.includes("${") && !value.includes(" ") ? [value] : [];
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  return [text.slice(0, at), text.slice(at + 1)];
}
