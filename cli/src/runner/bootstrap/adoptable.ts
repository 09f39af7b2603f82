import { blocksOf, type JsonObject, type TerraformDocument } from "@tandem/core";
import { importRules } from "../recover/import-rules.ts";

/** A resource that may exist already and would be in the way of a new one of its name. */
export interface Adoptable {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  /** Argument that holds the name under which AWS knows it. */
  readonly argument: string;
  /** That name, which is what an import takes. */
  readonly id: string;
  /** For an alias: address of the key that it must lead to. */
  readonly key?: string;
}

/** Resources of a stack that are known by a name, and so can be found again without a state. */
export function adoptables(document: TerraformDocument): readonly Adoptable[] {
  return blocksOf(document).flatMap(({ kind, type, name, address, block }) => {
    const rule = importRules[type];
    if (kind !== "resource" || rule?.by !== "name") return [];
    const { argument } = rule;
    const id = block[argument];
    if (typeof id !== "string" || id.includes("${")) return [];
    const key = type === "aws_kms_alias" ? keyOf(block) : undefined;
    return [{ address, type, name, argument, id, ...(key === undefined ? {} : { key }) }];
  });
}

function keyOf(alias: JsonObject): string | undefined {
  return /\$\{(aws_kms_key\.\w+)\./.exec(String(alias.target_key_id))?.[1];
}
