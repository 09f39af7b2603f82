import type { JsonObject, TerraformDocument } from "./document.ts";

/** A resource or data source of a synthesized stack. */
export interface Block {
  readonly kind: "resource" | "data";
  readonly type: string;
  readonly name: string;
  /** `aws_vpc.Vpc`, with `data.` before it for a data source. */
  readonly address: string;
  /** Construct path, `dev-network-eu-west-1/Network/Vpc`; the address where the JSON carries no path. */
  readonly path: string;
  readonly block: JsonObject;
}

/** Every resource and data source of a stack. */
export function blocksOf(document: TerraformDocument): readonly Block[] {
  return (["resource", "data"] as const).flatMap((kind) =>
    Object.entries(document[kind] ?? {}).flatMap(([type, blocks]) =>
      Object.entries(blocks).map(([name, block]) => {
        const address = `${kind === "data" ? "data." : ""}${type}.${name}`;
        return { kind, type, name, address, block, path: constructPathOf(block) ?? address };
      }),
    ),
  );
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
