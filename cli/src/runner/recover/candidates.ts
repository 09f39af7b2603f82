import type { TerraformDocument } from "@tandem/core";
import { type AttributeOf, importIdOf } from "./import-id.ts";
import { importRules } from "./import-rules.ts";
import type { Match } from "./match-tagged.ts";
import type { Stray } from "./strays.ts";

/** A resource that may be taken into the state. */
export interface Candidate {
  readonly address: string;
  readonly type: string;
  /** Undefined when nothing leads to it; then `look` says how a person may. */
  readonly id: string | undefined;
  readonly look?: string;
  /** How sure it is that it exists. */
  readonly known: "AWS answered" | "found by its tags" | "asked for, may exist";
}

/**
 * What may be taken in, in the order in which it was made: what AWS had answered for, what the search has found, and what
 * was asked for and can be looked for by its name or its parts.
 */
export function candidatesOf(strays: readonly Stray[], missing: readonly Match[]): readonly Candidate[] {
  const found = new Map(missing.map((match) => [match.address, match]));
  const begun = strays.map(({ address, type, id }): Candidate => {
    if (id !== undefined) return { address, type, id, known: "AWS answered" };
    const match = found.get(address);
    if (match !== undefined) return { address, type, id: match.id, known: "found by its tags" };
    return { address, type, id: undefined, known: "asked for, may exist" };
  });
  const others = missing.filter(({ address }) => !strays.some((stray) => stray.address === address));
  return [
    ...begun,
    ...others.map(({ address, type, id }): Candidate => ({ address, type, id, known: "found by its tags" })),
  ].filter(({ type }) => importRules[type]?.by !== "nothing");
}

/** A candidate with the id by which it is imported, or with where a person may look for it. */
export function withImportId(candidate: Candidate, document: TerraformDocument, attributeOf: AttributeOf): Candidate {
  const id = importIdOf(candidate, document, attributeOf);
  if (id !== undefined) return { ...candidate, id };
  const rule = importRules[candidate.type];
  if (rule?.by === "id") return { ...candidate, id, look: NOT_FOUND };
  const where = rule?.by === "untagged id" ? `: ${rule.look}` : "";
  return { ...candidate, id, look: `may have been made, and has no tags to find it by; look for it${where}` };
}

/** AWS takes its tags along with the request that makes it. */
const NOT_FOUND =
  "was not made, as nothing has its tags; AWS may take a minute to show them: if the next plan would add it, recover again first";
