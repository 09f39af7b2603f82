import { blocksOf, type JsonObject, type TerraformDocument } from "@tandem/core";
import { typeOfArn } from "./import-rules.ts";

/** A resource on AWS that has a stack's tags. */
export interface TaggedResource {
  readonly arn: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** A tagged resource that no state knows, and the block of the stack that it is like. */
export interface Match {
  readonly address: string;
  readonly type: string;
  readonly id: string;
  readonly arn: string;
}

/** What became of each tagged resource that no state knows. */
export interface Matches {
  /** The one resource that is like a block which the state does not know: it is that block's. */
  readonly missing: readonly Match[];
  /** Like a block for which the state knows another one, or of several that are like the same block: one too many. */
  readonly spare: readonly Match[];
  /** Like no block of the stack. */
  readonly strange: readonly TaggedResource[];
}

/**
 * Decides what tagged resources that no state knows belong to: the block of their type with their `Name`, or without one
 * when the type has one block only.
 * @param known addresses and ids in the state
 */
export function matchTagged(
  found: readonly TaggedResource[],
  document: TerraformDocument,
  known: { readonly addresses: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
): Matches {
  const unknown = found.flatMap((resource) => {
    const named = typeOfArn(resource.arn);
    return named === undefined || known.ids.has(named.id) ? [] : [{ ...resource, ...named }];
  });
  const matches = unknown.flatMap(({ arn, tags, type, id }) => {
    const address = addressOf(type, tags.Name, document);
    return address === undefined ? [] : [{ address, type, id, arn }];
  });
  const alone = ({ address }: Match) => matches.filter((each) => each.address === address).length === 1;
  const missing = matches.filter((match) => !known.addresses.has(match.address) && alone(match));
  const like = new Set(matches.map(({ arn }) => arn));
  return {
    missing,
    spare: matches.filter((match) => !missing.includes(match)),
    strange: unknown.filter(({ arn }) => !like.has(arn)).map(({ arn, tags }) => ({ arn, tags })),
  };
}

function addressOf(type: string, name: string | undefined, document: TerraformDocument): string | undefined {
  const blocks = blocksOf(document).filter((each) => each.kind === "resource" && each.type === type);
  const [only] = blocks;
  const same = blocks.find(({ block }) => nameIn(block) === name && name !== undefined);
  if (same !== undefined) return same.address;
  return blocks.length === 1 && only !== undefined && nameIn(only.block) === undefined ? only.address : undefined;
}

function nameIn({ tags }: JsonObject): unknown {
  return (tags as JsonObject | undefined)?.Name;
}
