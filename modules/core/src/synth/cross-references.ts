import { layerProblems } from "../layer/problems.ts";
import type { Problem } from "../problems/problem.ts";
import { blocksOf } from "./blocks.ts";
import type { TerraformDocument } from "./document.ts";
import { addressesIn, expressionsIn } from "./expressions.ts";

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
  return referringBlocks(document).flatMap(({ block, path }) =>
    referencesIn(block)
      .filter(({ address }) => !own.has(address))
      .map(({ address, argument }) => ({ from: path, argument, address })),
  );
}

/** Says of each dangling reference which stack of the run it points into, or that it points nowhere. */
export function crossReferenceProblems(documents: Readonly<Record<string, TerraformDocument>>): readonly Problem[] {
  const owners = new Map<string, { stack: string; path: string }[]>();
  for (const [stack, document] of Object.entries(documents)) {
    for (const { address, path } of blocksOf(document)) {
      owners.set(address, [...(owners.get(address) ?? []), { stack, path }]);
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

/** Everything that may hold a reference: blocks, outputs and provider configurations. */
function referringBlocks(document: TerraformDocument): readonly { readonly path: string; readonly block: unknown }[] {
  return [
    ...blocksOf(document),
    ...Object.entries(document.output ?? {}).map(([name, block]) => ({ path: `output.${name}`, block })),
    ...Object.entries(document.provider ?? {}).map(([name, block]) => ({ path: `provider.${name}`, block })),
  ];
}

// Arguments in which JSON has addresses as they are, without `${}`.
const HOLDS_ADDRESSES = /^(?:depends_on|lifecycle(?:\[\d+\])?\.replace_triggered_by)\[\d+\]$/;

interface Reference {
  readonly address: string;
  readonly argument: string;
}

function referencesIn(block: unknown): readonly Reference[] {
  const found: Reference[] = [];
  visit(block, [], found);
  return found;
}

/** Path parts are joined only for texts that may hold a reference: most do not. */
function visit(value: unknown, path: readonly (string | number)[], found: Reference[]): void {
  if (typeof value === "string") {
    const isAddress = typeof path.at(-1) === "number" && (path[0] === "depends_on" || path[0] === "lifecycle");
    if (!isAddress && !value.includes("${")) return;
    const argument = joined(path);
    for (const text of HOLDS_ADDRESSES.test(argument) ? [value] : expressionsIn(value))
      for (const address of addressesIn(text)) found.push({ address, argument });
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, [...path, index], found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) if (key !== "//") visit(each, [...path, key], found);
  }
}

function joined(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`),
    "",
  );
}
