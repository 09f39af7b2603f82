import { argumentPath, didYouMean, type Json, type JsonObject } from "@tandem/core";
import { checkValue, describeType, ignoredKey, isObject, missingKey, wrongType } from "./check-value.ts";
import { kindOf, type Mistake } from "./mistake.ts";
import type { AttributeSchema, BlockSchema, NestedBlockSchema, NestedType } from "./schema.ts";
import { isExpression, isTemplate } from "./templates.ts";

/**
 * Holds the content of a block against its schema, nested blocks included.
 * Rules: developer.hashicorp.com/terraform/language/syntax/json.
 * @param metaArguments arguments that Terraform itself takes, which no schema lists
 */
export function checkBody(
  body: JsonObject,
  schema: BlockSchema,
  argument = "",
  metaArguments: ReadonlySet<string> = new Set(),
): readonly Mistake[] {
  const { attributes = {}, block_types: blockTypes = {} } = schema;
  const dynamic = dynamicBlocksOf(body, schema);
  const { required, blocks } = demandsOf(schema);
  return [
    ...Object.entries(body).flatMap(([key, value]) => {
      const path = argumentPath(argument, key);
      const attribute = attributes[key];
      if (attribute !== undefined) return checkAttribute(value, attribute, path);
      const nested = blockTypes[key];
      if (nested !== undefined) return checkNestedBlocks(value, nested, path);
      if (key === "//" || metaArguments.has(key) || (key === "dynamic" && dynamic !== undefined)) return [];
      return [unknownArgument(path, key, settable(schema))];
    }),
    ...required
      .filter(([key]) => (body[key] ?? null) === null)
      .map(([key, attribute]) => missingKey(argument, key, describe(attribute))),
    ...blocks.flatMap(([key, nested]) => {
      const count = blockCount(body[key]);
      if (count === 0 && (nested.min_items ?? 0) === 0) return [];
      const isDynamic = dynamic?.some(([type]) => type === key);
      return checkCount(count, nested, argumentPath(argument, key), isDynamic);
    }),
    ...(dynamic ?? []).flatMap(([type, content]) => {
      const path = argumentPath(argumentPath(argument, "dynamic"), type);
      const nested = blockTypes[type];
      if (nested !== undefined) return isObject(content) ? checkBody(content, nested.block, path) : [];
      if (type in attributes) return [];
      return [unknownArgument(path, type, [...Object.keys(attributes), ...Object.keys(blockTypes)])];
    }),
  ];
}

interface Demands {
  readonly required: readonly (readonly [string, AttributeSchema])[];
  readonly blocks: readonly (readonly [string, NestedBlockSchema])[];
}

const demands = new WeakMap<BlockSchema, Demands>();

/** What a schema demands whatever stands in the body, sorted out once for all bodies: few of its arguments are required. */
function demandsOf(schema: BlockSchema): Demands {
  const { attributes = {}, block_types: blockTypes = {} } = schema;
  const known = demands.get(schema) ?? {
    required: Object.entries(attributes).filter(([, { required }]) => required === true),
    blocks: Object.entries(blockTypes),
  };
  demands.set(schema, known);
  return known;
}

/** Checks one argument: it must be settable, and its value of the right type. */
function checkAttribute(value: Json, attribute: AttributeSchema, argument: string): readonly Mistake[] {
  if (value === null) return [];
  if (attribute.computed === true && attribute.optional !== true && attribute.required !== true) {
    return [
      {
        kind: "computedArgument",
        argument,
        message: "is a result, and cannot be set for",
        expected: "nothing",
        got: value,
        hint: "leave it out, and read it from the created block",
      },
    ];
  }
  if (attribute.nested_type !== undefined) return checkNestedType(value, attribute.nested_type, argument);
  return attribute.type === undefined ? [] : checkValue(value, attribute.type, argument);
}

/** Checks an attribute whose schema has attributes of its own. Terraform converts it, so keys beside them vanish. */
function checkNestedType(value: Json, nested: NestedType, argument: string): readonly Mistake[] {
  if (value === null || isExpression(value)) return [];
  switch (nested.nesting_mode) {
    case "single":
    case "group":
      if (!isObject(value)) return [wrongType(value, ["object", {}], argument)];
      return checkNestedObject(value, nested, argument);
    case "list":
    case "set":
      if (!Array.isArray(value)) return [wrongType(value, ["list", ["object", {}]], argument)];
      return value.flatMap((each, index) =>
        checkNestedType(each, { ...nested, nesting_mode: "single" }, argumentPath(argument, index)),
      );
    case "map":
      if (!isObject(value)) return [wrongType(value, ["map", ["object", {}]], argument)];
      return Object.entries(value).flatMap(([key, each]) =>
        checkNestedType(each, { ...nested, nesting_mode: "single" }, argumentPath(argument, key)),
      );
  }
}

function checkNestedObject(value: JsonObject, { attributes }: NestedType, argument: string): readonly Mistake[] {
  const known = Object.keys(attributes);
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  return [
    ...strange.filter((key) => !isTemplate(key)).map((key) => ignoredKey(argument, key, known)),
    ...Object.entries(attributes).flatMap(([key, attribute]) => {
      const own = value[key] ?? null;
      if (own !== null) return checkAttribute(own, attribute, argumentPath(argument, key));
      return attribute.required === true && !strange.some(isTemplate)
        ? [missingKey(argument, key, describe(attribute))]
        : [];
    }),
  ];
}

/** Checks the blocks of one type. A JSON object is one block, a list holds one block per element. */
function checkNestedBlocks(value: Json, nested: NestedBlockSchema, argument: string): readonly Mistake[] {
  if (value === null) return [];
  if (nested.nesting_mode === "map") {
    if (!isObject(value)) return [wrongNesting(value, nested, argument)];
    return Object.entries(value).flatMap(([key, each]) => checkOne(each, nested, argumentPath(argument, key)));
  }
  if (!Array.isArray(value)) return checkOne(value, nested, argument);
  return value.flatMap((each, index) => checkOne(each, nested, argumentPath(argument, index)));
}

function checkOne(value: Json, nested: NestedBlockSchema, argument: string): readonly Mistake[] {
  // In a list, null is a block without content.
  if (value === null) return checkBody({}, nested.block, argument);
  if (isObject(value)) return checkBody(value, nested.block, argument);
  // HCL merges the objects of a list in a list; nobody writes that, and it is not worth judging.
  return Array.isArray(value) && value.every(isObject) ? [] : [wrongNesting(value, nested, argument)];
}

function wrongNesting(value: Json, nested: NestedBlockSchema, argument: string): Mistake {
  return {
    kind: "wrongNesting",
    argument,
    message: `is ${isExpression(value) ? "an expression" : kindOf(value)}, and must be a block for`,
    expected: nested.max_items === 1 ? "an object" : "an object, or a list of objects",
    got: value,
    hint: isExpression(value)
      ? "write the block's content out, or use a dynamic block whose for_each is the expression"
      : `write an object with ${settable(nested.block).slice(0, 5).join(", ")}`,
  };
}

function checkCount(
  count: number,
  { nesting_mode, min_items = 0, max_items }: NestedBlockSchema,
  argument: string,
  isDynamic = false,
): readonly Mistake[] {
  const most = nesting_mode === "single" || nesting_mode === "group" ? 1 : max_items;
  const bounds =
    most === undefined ? `${min_items} or more` : min_items === most ? `${most}` : `${min_items} to ${most}`;
  if (most !== undefined && count > most) {
    return [countMistake(argument, count, bounds, `leave ${count - most} of the blocks out`)];
  }
  if (count < min_items && !isDynamic) {
    return [countMistake(argument, count, bounds, `write ${min_items - count} more of the block`)];
  }
  return [];
}

function countMistake(argument: string, count: number, bounds: string, hint: string): Mistake {
  return {
    kind: "wrongCount",
    argument,
    message: `stands ${count === 1 ? "once" : `${count} times`}, which is wrong for`,
    expected: `${bounds} of the block`,
    got: count,
    hint,
  };
}

function blockCount(value: Json | undefined): number {
  if (value === undefined || value === null) return 0;
  return Array.isArray(value) ? value.length : 1;
}

/** Block type and content of every dynamic block; undefined where `dynamic` is the block's own word or absent. */
function dynamicBlocksOf(body: JsonObject, { attributes = {}, block_types = {} }: BlockSchema) {
  const value = body.dynamic;
  if (value === undefined || "dynamic" in attributes || "dynamic" in block_types) return undefined;
  const bodies = Array.isArray(value) ? value : [value];
  return bodies.filter(isObject).flatMap((each) =>
    Object.entries(each).flatMap(([type, blocks]) =>
      (Array.isArray(blocks) ? blocks : [blocks]).map((block) => {
        const content = isObject(block) ? block.content : undefined;
        return [type, Array.isArray(content) ? content[0] : content] as const;
      }),
    ),
  );
}

function unknownArgument(argument: string, name: string, known: readonly string[]): Mistake {
  const near = didYouMean(name, known);
  return {
    kind: "unknownArgument",
    argument,
    message: "is not known to",
    expected: near ?? "an argument that every accepted version knows",
    got: name,
    hint: near === undefined ? "leave it out" : `did you mean "${near}"?`,
  };
}

/** Names that a configuration may write. */
function settable({ attributes = {}, block_types = {} }: BlockSchema): readonly string[] {
  const isSettable = ({ required, optional }: AttributeSchema) => required === true || optional === true;
  return [...Object.keys(attributes).filter((key) => isSettable(attributes[key] ?? {})), ...Object.keys(block_types)];
}

function describe(attribute: AttributeSchema): string {
  return attribute.type === undefined ? "an object" : describeType(attribute.type);
}
