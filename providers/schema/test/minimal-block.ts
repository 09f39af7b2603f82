import type { Json, JsonObject } from "@tandem/core";
import type { AttributeSchema, BlockSchema, ValueType } from "../src/index.ts";

/** Where a required argument stands: keys and positions from the block down. */
export type ArgumentPath = readonly (string | number)[];

/** The smallest block that a schema takes: what is required, and as many nested blocks as there must be. */
export function minimalBlock(schema: BlockSchema): JsonObject {
  return Object.fromEntries([
    ...required(schema).map(([name, attribute]) => [name, sampleOf(attribute)]),
    ...Object.entries(schema.block_types ?? {})
      .filter(([, nested]) => (nested.min_items ?? 0) > 0)
      .map(([name, nested]) => [name, Array.from({ length: nested.min_items ?? 0 }, () => minimalBlock(nested.block))]),
  ]);
}

/** Every required argument in a schema's minimal block. */
export function requiredArguments(schema: BlockSchema, above: ArgumentPath = []): readonly ArgumentPath[] {
  return [
    ...required(schema).map(([name]) => [...above, name]),
    ...Object.entries(schema.block_types ?? {}).flatMap(([name, nested]) =>
      Array.from({ length: nested.min_items ?? 0 }, (_, index) =>
        requiredArguments(nested.block, [...above, name, index]),
      ).flat(),
    ),
  ];
}

/** A copy without one argument. */
export function without(value: Json, [step, ...rest]: ArgumentPath): Json {
  if (Array.isArray(value)) return value.map((each, index) => (index === step ? without(each, rest) : each));
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .filter(([key]) => rest.length > 0 || key !== step)
      .map(([key, each]) => [key, key === step ? without(each, rest) : each]),
  );
}

function required({ attributes = {} }: BlockSchema): readonly (readonly [string, AttributeSchema])[] {
  return Object.entries(attributes).filter(([, attribute]) => attribute.required === true);
}

function sampleOf({ type, nested_type: nested }: AttributeSchema): Json {
  if (type !== undefined) return sampleOfType(type);
  const value = minimalBlock({ attributes: nested?.attributes ?? {} });
  return nested?.nesting_mode === "list" || nested?.nesting_mode === "set" ? [value] : value;
}

function sampleOfType(type: ValueType): Json {
  if (typeof type === "string") return { string: "text", number: 1, bool: true, dynamic: {} }[type];
  switch (type[0]) {
    case "list":
    case "set":
      return [sampleOfType(type[1])];
    case "map":
      return { key: sampleOfType(type[1]) };
    case "tuple":
      return type[1].map(sampleOfType);
    case "object":
      return Object.fromEntries(Object.entries(type[1]).map(([key, each]) => [key, sampleOfType(each)]));
  }
}
