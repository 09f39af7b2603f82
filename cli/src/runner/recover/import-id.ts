import { blocksOf, type JsonObject, type TerraformDocument } from "@tandem/core";
import { importRules, type Part } from "./import-rules.ts";

/** An attribute of another resource of the stack, by its address; undefined when it is not known. */
export type AttributeOf = (address: string, attribute: string) => string | undefined;

/**
 * The id by which a resource is imported; undefined when its block does not tell it.
 * @param id the id that AWS gave it, where that is known
 */
export function importIdOf(
  { address, type, id }: { readonly address: string; readonly type: string; readonly id?: string },
  document: TerraformDocument,
  attributeOf: AttributeOf,
): string | undefined {
  const rule = importRules[type];
  const block = blocksOf(document).find((each) => each.address === address)?.block ?? {};
  if (rule?.by === "name") return textOf(block[rule.argument], attributeOf);
  if (rule?.by === "nothing") return undefined;
  if (rule?.by !== "parts") return id;
  const values = rule.parts.map((part) => partOf(block, part, attributeOf));
  return values.some((value) => value === undefined) ? undefined : values.join(rule.joiner);
}

function partOf(block: JsonObject, { anyOf, otherwise }: Part, attributeOf: AttributeOf): string | undefined {
  const name = anyOf.find((each) => block[each] !== undefined);
  return name === undefined ? otherwise : textOf(block[name], attributeOf);
}

/** A literal, or what a reference to one attribute of another resource stands for. */
function textOf(value: JsonObject[string] | undefined, attributeOf: AttributeOf): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return undefined;
  const [, address, attribute] = /^\$\{([a-z]\w*\.[\w-]+)\.(\w+)\}$/.exec(value) ?? [];
  if (address !== undefined && attribute !== undefined) return attributeOf(address, attribute);
  return value.includes("${") ? undefined : value;
}
