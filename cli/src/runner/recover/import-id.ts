import { blocksOf, type JsonObject, type TerraformDocument } from "@tandem/core";
import type { Stray } from "./strays.ts";

/**
 * Types whose import id is not their id: parts of the block, joined. A part is an argument; one that refers to another
 * resource is looked up among the ids that are known.
 * Source: the "Import" section of each resource's page in the AWS provider's documentation.
 */
const PARTS: Readonly<Record<string, { readonly arguments: readonly string[]; readonly joiner: string }>> = {
  aws_route_table_association: { arguments: ["subnet_id", "route_table_id"], joiner: "/" },
  aws_route: { arguments: ["route_table_id", "destination_cidr_block"], joiner: "_" },
  aws_vpc_endpoint_route_table_association: { arguments: ["vpc_endpoint_id", "route_table_id"], joiner: "/" },
};

/**
 * The id by which a resource is imported; undefined when it cannot be told.
 * @param idOf id of another resource of the stack, by its address
 */
export function importIdOf(
  { address, type, id }: Stray & { readonly id: string },
  document: TerraformDocument,
  idOf: (address: string) => string | undefined,
): string | undefined {
  const parts = PARTS[type];
  if (parts === undefined) return id;
  const block = blocksOf(document).find((each) => each.address === address)?.block;
  if (block === undefined) return undefined;
  const values = parts.arguments.map((name) => argumentOf(block, name, idOf));
  return values.some((value) => value === undefined) ? undefined : values.join(parts.joiner);
}

function argumentOf(
  block: JsonObject,
  name: string,
  idOf: (address: string) => string | undefined,
): string | undefined {
  const value = block[name];
  if (typeof value !== "string") return undefined;
  const reference = /^\$\{([a-z]\w*\.[\w-]+)\.id\}$/.exec(value)?.[1];
  if (reference !== undefined) return idOf(reference);
  return value.includes("${") ? undefined : value;
}
