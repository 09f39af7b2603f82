import { addRule, type Problem, type Region } from "@tandem/core";
import { Token } from "cdktf";
import type { Construct } from "constructs";
import { dataProblems } from "../problems.ts";

/** A key, and the region of what it encrypts. */
export interface KeyUse {
  readonly region: Region;
  /** ARN; tokens are not judged. */
  readonly keyArn: string;
}

/** Checks control D26 when the whole stack stands: KMS encrypts nothing across regions. */
export function keysInTheirRegion(construct: Construct, uses: readonly KeyUse[]): void {
  addRule(construct, () => uses.flatMap((use) => checkKeyRegion(construct.node.path, use)));
}

/** A key that is not of the region of what it encrypts. */
export function checkKeyRegion(path: string, { region, keyArn }: KeyUse): readonly Problem[] {
  if (Token.isUnresolved(keyArn)) return [];
  const [, , service, found] = keyArn.split(":");
  if (service === "kms" && found === region) return [];
  return [
    dataProblems.keyOfAnotherRegion({
      path,
      message: `is in ${region}, and its key is not`,
      expected: `the ARN of a key in ${region}`,
      got: keyArn,
      hint: `use a key of ${region}; a multi-Region key needs a replica there, and the replica's ARN`,
    }),
  ];
}
