import type { JsonObject, TerraformDocument } from "./document.ts";

/** Kinds of blocks that have a type and a name, and what stands before both in an address. */
const ADDRESS_PREFIX = { resource: "", data: "data.", ephemeral: "ephemeral." } as const;

/** `resource`, `data` or `ephemeral`. */
export type BlockKind = keyof typeof ADDRESS_PREFIX;

const KINDS = Object.keys(ADDRESS_PREFIX) as readonly BlockKind[];

/** A resource, data source or ephemeral resource of a synthesized stack. */
export interface Block {
  readonly kind: BlockKind;
  readonly type: string;
  readonly name: string;
  /** `aws_vpc.Vpc`, with `data.` or `ephemeral.` before it for the other kinds. */
  readonly address: string;
  /** Construct path, `dev-network-eu-west-1/Network/Vpc`; the address where the JSON carries no path. */
  readonly path: string;
  readonly block: JsonObject;
}

const found = new WeakMap<TerraformDocument, readonly Block[]>();

/** Every resource, data source and ephemeral resource of a stack; looked for once per document. */
export function blocksOf(document: TerraformDocument): readonly Block[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const blocks = KINDS.flatMap((kind) =>
    Object.entries(document[kind] ?? {}).flatMap(([type, named]) =>
      Object.entries(named).map(([name, block]) => {
        const address = `${ADDRESS_PREFIX[kind]}${type}.${name}`;
        return { kind, type, name, address, block, path: constructPathOf(block) ?? address };
      }),
    ),
  );
  found.set(document, blocks);
  return blocks;
}

/** The construct path that cdktf leaves in a block's comment. */
export function constructPathOf(block: JsonObject): string | undefined {
  const comment = block["//"];
  const metadata = isObject(comment) ? comment.metadata : undefined;
  const path = isObject(metadata) ? metadata.path : undefined;
  return typeof path === "string" ? path : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
