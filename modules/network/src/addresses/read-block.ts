import type { Problem } from "@tandem/core";
import { networkProblems } from "../problems.ts";
import type { Cidr } from "./cidr.ts";
import { type CidrFault, parseCidr } from "./parse-cidr.ts";

/** Takes a problem down; all of them come out together. */
export type Report = (problem: Problem) => void;

const CODES = {
  malformed: networkProblems.malformedBlock,
  hostBits: networkProblems.hostBits,
} as const satisfies Record<CidrFault["kind"], unknown>;

/** Reads a block of the definition, or reports why it is none. An absent block stays absent. */
export function readBlock(path: string, text: string | undefined, report: Report): Cidr | undefined {
  if (text === undefined) return undefined;
  const { cidr, fault } = parseCidr(text);
  if (fault !== undefined) {
    report(CODES[fault.kind]({ path, message: fault.message, expected: fault.expected, got: text, hint: fault.hint }));
  }
  return cidr;
}
