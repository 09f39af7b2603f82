import { layerProblems } from "../layer/problems.ts";
import type { Problem } from "../problems/problem.ts";
import { blocksOf } from "./blocks.ts";
import type { TerraformDocument } from "./document.ts";
import { referringTexts } from "./referring-texts.ts";

/** A reference that found no block in its own stack. */
export interface DanglingReference {
  /** Construct path of the block that refers. */
  readonly from: string;
  /** Argument that holds the reference. */
  readonly argument: string;
  /** `aws_vpc.Vpc` or `data.aws_caller_identity.Account`. */
  readonly address: string;
}

/** Finds every reference in a stack whose block is not in it. */
export function danglingReferences(document: TerraformDocument): readonly DanglingReference[] {
  const own = new Set(blocksOf(document).map(({ address }) => address));
  return referringTexts(document).flatMap(({ from, argument, references }) =>
    references.filter(({ address }) => !own.has(address)).map(({ address }) => ({ from, argument, address })),
  );
}

/** Says of each dangling reference which stack of the run it points into, or that it points nowhere. */
export function crossReferenceProblems(documents: Readonly<Record<string, TerraformDocument>>): readonly Problem[] {
  const owners = new Map<string, { stack: string; path: string }[]>();
  for (const [stack, document] of Object.entries(documents)) {
    for (const { address, path } of blocksOf(document)) {
      const ends = owners.get(address);
      if (ends === undefined) owners.set(address, [{ stack, path }]);
      else ends.push({ stack, path });
    }
  }
  return Object.values(documents).flatMap((document) =>
    danglingReferences(document).map(({ from, argument, address }) => {
      const targets = owners.get(address) ?? [];
      if (targets.length === 0) {
        return layerProblems.danglingReference({
          path: from,
          message: `${argument} refers to ${address}, which is not in this stack`,
          expected: "an address of this stack",
          got: address,
          hint: "refer to the construct's attribute instead of writing the address by hand",
        });
      }
      const ends = targets.map((target) => target.path).join(" or ");
      return layerProblems.crossStackReference({
        path: from,
        message: `${argument} refers to ${ends}, in another stack`,
        expected: "a value from a contract",
        got: address,
        hint: "publish the value in the other layer's contract, name the contract in this layer's `reads`, and take the value from `build`'s context",
      });
    }),
  );
}
