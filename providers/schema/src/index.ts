export { checkBlocks } from "./check-blocks.ts";
export type { CheckedProvider } from "./check-range.ts";
export { narrowRange } from "./narrow-range.ts";
export { schemaProblems } from "./problems.ts";
export type { AttributeSchema, BlockSchema, NestedBlockSchema, ProviderSchema, ValueType } from "./schema.ts";
export { openSchemas, type ProviderSchemas } from "./schema-files.ts";
