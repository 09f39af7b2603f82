import { blocksOf, type JsonObject, type TerraformDocument } from "@tandem/core";

/** A resource that may exist already and would be in the way of a new one of its name. */
export interface Adoptable {
  readonly address: string;
  /** What `terraform import` takes. */
  readonly id: string;
  /** For an alias: address of the key that it must lead to. */
  readonly key?: string;
}

/** Argument that is a type's import id; types whose names AWS gives once. */
const IMPORTED_BY: Readonly<Record<string, string>> = {
  aws_s3_bucket: "bucket",
  aws_dynamodb_table: "name",
  aws_kms_alias: "name",
  aws_iam_role: "name",
};

/** Resources of a stack that are known by a name, and so can be found again without a state. */
export function adoptables(document: TerraformDocument): readonly Adoptable[] {
  return blocksOf(document).flatMap(({ kind, type, address, block }) => {
    const id = block[IMPORTED_BY[type] ?? ""];
    if (kind !== "resource" || typeof id !== "string" || id.includes("${")) return [];
    const key = type === "aws_kms_alias" ? keyOf(block) : undefined;
    return [{ address, id, ...(key === undefined ? {} : { key }) }];
  });
}

/** What a failed apply or import says when a name is taken. */
export const NAME_TAKEN = /already exists|AlreadyExists|AlreadyOwnedByYou|BucketAlreadyExists|ResourceInUseException/;

function keyOf(alias: JsonObject): string | undefined {
  return /\$\{(aws_kms_key\.\w+)\./.exec(String(alias.target_key_id))?.[1];
}
