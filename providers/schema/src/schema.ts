/** Types of a provider schema, as `terraform providers schema -json` prints it. */

import type { BlockKind } from "@tandem/core";

/** A value's type: `"string"`, `["list", "string"]`, `["object", { name: "string" }]`. */
export type ValueType =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | readonly ["list" | "set" | "map", ValueType]
  | readonly ["object", Readonly<Record<string, ValueType>>]
  | readonly ["object", Readonly<Record<string, ValueType>>, readonly string[]]
  | readonly ["tuple", readonly ValueType[]];

/** How many there are of something nested, and whether each has a key. */
export type NestingMode = "single" | "group" | "list" | "set" | "map";

/** One argument, computed attribute or both; it has either a `type` or a `nested_type`. */
export interface AttributeSchema {
  readonly type?: ValueType;
  readonly nested_type?: NestedType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
}

/** Attributes below an attribute: written as an object with `=`, not as a block. */
export interface NestedType {
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  readonly nesting_mode: NestingMode;
}

/** A kind of block inside a block. */
export interface NestedBlockSchema {
  readonly block: BlockSchema;
  readonly nesting_mode: NestingMode;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** What may stand in a block. */
export interface BlockSchema {
  readonly attributes?: Readonly<Record<string, AttributeSchema>>;
  readonly block_types?: Readonly<Record<string, NestedBlockSchema>>;
}

/**
 * One version of one provider, cut down to the types that this repository uses. `names` lists every type that the
 * version has, so that "this version has no such type" is never confused with "the file leaves it out".
 */
export interface ProviderSchema {
  readonly source: string;
  readonly version: string;
  /** What may stand in the `provider` block. */
  readonly provider: BlockSchema;
  readonly resource: Readonly<Record<string, BlockSchema>>;
  readonly data: Readonly<Record<string, BlockSchema>>;
  readonly ephemeral: Readonly<Record<string, BlockSchema>>;
  readonly names: Readonly<Record<BlockKind, readonly string[]>>;
}
