import type { JsonObject, Problem, TerraformDocument } from "@tandem/core";
import { checkBlocks, openSchemas } from "../src/index.ts";

/** The AWS provider as `providers/aws` defines it. */
export const aws = { name: "aws", source: "hashicorp/aws", range: ">= 5.100.0, < 7.0.0" };
export const schemas = openSchemas("aws");

/** Checks a document against AWS schemas. */
export function check(document: TerraformDocument, range = aws.range): readonly Problem[] {
  return checkBlocks(document, aws, range, schemas);
}

/** A document with one resource, `Sample`, that the construct `stack/Sample` made. */
export function resource(type: string, block: JsonObject): TerraformDocument {
  return { resource: { [type]: { Sample: { ...block, "//": { metadata: { path: "stack/Sample" } } } } } };
}

/** A document with one data source. */
export function data(type: string, block: JsonObject): TerraformDocument {
  return { data: { [type]: { Sample: { ...block, "//": { metadata: { path: "stack/Sample" } } } } } };
}

/** Code, path and versions of each problem, for comparison. */
export function brief(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, path, message }) => {
    const versions = /hashicorp\/\w+ (.*)$/.exec(message)?.[1] ?? "";
    return `${code.slice("TDM-".length)} ${path} ${versions}`.trim();
  });
}
