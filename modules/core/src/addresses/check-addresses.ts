import { layerProblems } from "../layer/problems.ts";
import type { Problem } from "../problems/problem.ts";
import type { JsonObject, TerraformDocument } from "../synth/document.ts";
import { type AddressList, addressesOf, type ListedAddress } from "./address-list.ts";

/**
 * Holds a synthesized stack against the committed list: no address may vanish without a `moved` entry, no identity may
 * change, and every address must be listed.
 */
export function checkAddresses(stack: string, document: TerraformDocument, list: AddressList): readonly Problem[] {
  const before = list[stack] ?? [];
  const now = addressesOf(document);
  const known = new Set(before.map(({ address }) => address));
  const added = now.filter(({ address }) => !known.has(address));
  const moved = new Set(((document.moved ?? []) as readonly JsonObject[]).map((entry) => entry.from));
  const lost = before.filter(({ address }) => !now.some((each) => each.address === address));
  return [
    ...lost.filter(({ address }) => !moved.has(address)).map((each) => lostProblem(stack, each, added)),
    ...before.flatMap((each) => identityProblems(stack, each, now)),
    ...added
      .filter(({ address }) => !isTarget(address, document))
      .map(({ address }) => unlistedProblem(stack, address)),
  ];
}

function isTarget(address: string, document: TerraformDocument): boolean {
  return ((document.moved ?? []) as readonly JsonObject[]).some((entry) => entry.to === address);
}

function lostProblem(stack: string, { address }: ListedAddress, added: readonly ListedAddress[]): Problem {
  const heir = closestName(address, added);
  return layerProblems.lostAddress({
    path: `${stack}.${address}`,
    message: "is in the committed list and no longer in the stack",
    expected: "the address, or a `moved` entry that says where it went",
    got: heir === undefined ? "neither" : `a new address of its type, ${heir}`,
    hint:
      heir === undefined
        ? "bring it back under its old construct path, or, if it is to be destroyed, remove the line from the list"
        : `if it was renamed, add \`resource.moveFromId("${address}")\` where ${heir} is made; if it is to be destroyed, remove the line from the list`,
  });
}

/** The new address of the same type that shares the longest beginning. */
function closestName(address: string, added: readonly ListedAddress[]): string | undefined {
  const type = address.split(".", 1)[0];
  const shared = (other: string) => {
    let length = 0;
    while (length < address.length && address[length] === other[length]) length++;
    return length;
  };
  return added
    .map((each) => each.address)
    .filter((each) => each.split(".", 1)[0] === type)
    .sort((a, b) => shared(b) - shared(a))[0];
}

function identityProblems(stack: string, before: ListedAddress, now: readonly ListedAddress[]): readonly Problem[] {
  const current = now.find(({ address }) => address === before.address);
  if (current === undefined) return [];
  return Object.entries(before.identity)
    .filter(([argument, value]) => current.identity[argument] !== value)
    .map(([argument, value]) =>
      layerProblems.replacedIdentity({
        path: `${stack}.${before.address}.${argument}`,
        message: "changed, so Terraform would destroy the resource and create another",
        expected: `"${value}", as in the committed list`,
        got: current.identity[argument],
        hint: "undo the change; if the replacement is meant, plan it and correct the line in the list",
      }),
    );
}

function unlistedProblem(stack: string, address: string): Problem {
  return layerProblems.unlistedAddress({
    path: `${stack}.${address}`,
    message: "is new",
    expected: "every address in the committed list",
    got: address,
    hint: "run `pnpm addresses` and commit the list",
  });
}
