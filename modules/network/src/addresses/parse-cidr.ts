import { Cidr, formatAddress } from "./cidr.ts";

/** Why a text is no block, in words that continue its path. */
export interface CidrFault {
  readonly kind: "malformed" | "hostBits";
  readonly message: string;
  readonly expected: string;
  readonly hint: string;
}

/** What reading a block came to: the block, or the fault. */
export type CidrResult =
  | { readonly cidr: Cidr; readonly fault?: undefined }
  | { readonly fault: CidrFault; readonly cidr?: undefined };

const FORM = "four numbers from 0 to 255 and a prefix length from 0 to 32, such as 10.0.0.0/16";
const DECIMAL = /^\d{1,4}$/;

/** Reads an IPv4 block in the one form that Terraform and AWS agree on: `10.0.0.0/16`, no host bits. */
export function parseCidr(text: string): CidrResult {
  if (text !== text.trim()) return malformed("has blanks around it", `write "${text.trim()}"`);
  if (text.includes(":")) return malformed("is no IPv4 block", `write an IPv4 block: ${FORM}`);
  const [address = "", prefixText, ...rest] = text.split("/");
  const octets = address.split(".");
  const badOctet = octets.find((octet) => !isOctet(octet));
  if (octets.length !== 4)
    return malformed(`has ${count(octets.length, "number")} before the /, not 4`, `write ${FORM}`);
  if (badOctet !== undefined) return malformed(octetMessage(badOctet), octetHint(text, badOctet));
  if (prefixText === undefined)
    return malformed("has no prefix length", `add one: "${address}/16", or "${address}/32" for one address`);
  if (rest.length > 0) return malformed("has more than one /", `write ${FORM}`);
  const prefix = Number(prefixText);
  if (!DECIMAL.test(prefixText) || prefix > 32) {
    return malformed(`has the prefix length "${prefixText}"`, `write a prefix length from 0 to 32: "${address}/16"`);
  }
  // "/016" is 16 to some programs and 14 to others.
  if (prefixText !== String(prefix)) return malformed("has a leading zero", `write "${address}/${prefix}"`);
  return blockAt(
    octets.reduce((sum, octet) => sum * 256 + Number(octet), 0),
    prefix,
  );
}

function blockAt(address: number, prefix: number): CidrResult {
  const cidr = Cidr.around(address, prefix);
  if (cidr.first === address) return { cidr };
  return {
    fault: {
      kind: "hostBits",
      message: `has bits set after its first ${prefix}: ${formatAddress(address)} lies inside the block ${cidr}`,
      expected: `the block's first address: ${cidr}`,
      hint: `use ${cidr}`,
    },
  };
}

function isOctet(text: string): boolean {
  return DECIMAL.test(text) && Number(text) <= 255 && text === String(Number(text));
}

function octetMessage(octet: string): string {
  return octet === "" ? "has an empty number" : `has the number "${octet}"`;
}

/** A leading zero is harmless to repair; what was meant by 256 or x nobody knows. */
function octetHint(text: string, octet: string): string {
  if (!DECIMAL.test(octet) || Number(octet) > 255) return "each of the four numbers is from 0 to 255";
  return `write "${text.replace(/(^|\.)0+(?=\d)/g, "$1")}": a leading zero means octal to some programs`;
}

function malformed(message: string, hint: string): CidrResult {
  return { fault: { kind: "malformed", message, expected: FORM, hint } };
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
