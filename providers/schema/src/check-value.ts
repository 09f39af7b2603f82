import { argumentPath, type Json, type JsonObject } from "@tandem/core";
import { kindOf, type Mistake } from "./mistake.ts";
import type { ValueType } from "./schema.ts";
import { isExpression, isTemplate } from "./templates.ts";

// What Go's big.ParseFloat takes in base 10, which is what Terraform converts with.
const NUMBER = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:[eEpP][+-]?\d+)?|[Ii]nf)$/;

/**
 * Holds a literal against a type as Terraform's conversion does: numbers and booleans pass for strings, strings that
 * parse pass for numbers and booleans, null passes for everything.
 * Rules: developer.hashicorp.com/terraform/language/expressions/types#type-conversion.
 */
export function checkValue(value: Json, type: ValueType, argument: string): readonly Mistake[] {
  if (value === null || type === "dynamic" || isExpression(value)) return [];
  if (typeof type === "string") return isPrimitive(value, type) ? [] : [wrongType(value, type, argument)];
  switch (type[0]) {
    case "list":
    case "set":
      if (!Array.isArray(value)) return [wrongType(value, type, argument)];
      return value.flatMap((each, index) => checkValue(each, type[1], argumentPath(argument, index)));
    case "map":
      if (!isObject(value)) return [wrongType(value, type, argument)];
      return Object.entries(value).flatMap(([key, each]) => checkValue(each, type[1], argumentPath(argument, key)));
    case "object":
      if (!isObject(value)) return [wrongType(value, type, argument)];
      return checkObject(value, type[1], type[2] ?? [], argument);
    case "tuple":
      return Array.isArray(value) && value.length === type[1].length ? [] : [wrongType(value, type, argument)];
  }
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key in an object-typed value that the type does not have. */
export function ignoredKey(argument: string, key: string, known: readonly string[]): Mistake {
  return {
    kind: "ignoredKey",
    argument: argumentPath(argument, key),
    message: "would be dropped in silence by",
    expected: known.length === 0 ? "no keys" : `one of ${known.join(", ")}`,
    got: key,
    hint: "leave it out, or use the key that the provider knows",
  };
}

/** An object without a key that its type demands. */
export function missingKey(argument: string, key: string, type: string): Mistake {
  return {
    kind: "missingArgument",
    argument: argumentPath(argument, key),
    message: "is required by",
    expected: type,
    got: undefined,
    hint: `write ${key}`,
  };
}

/** A value of another type. */
export function wrongType(value: Json, type: ValueType, argument: string): Mistake {
  return {
    kind: "wrongType",
    argument,
    message: `is ${kindOf(value)}, and must be ${describeType(type)} for`,
    expected: describeType(type),
    got: value,
    hint: hintFor(value, type),
  };
}

/** "a list of string", for messages. */
export function describeType(type: ValueType): string {
  if (typeof type === "string") return type === "bool" ? "true or false" : `a ${type}`;
  if (type[0] === "object") return "an object";
  if (type[0] === "tuple") return `a list of ${type[1].length}`;
  return `a ${type[0]} of ${typeof type[1] === "string" ? type[1] : type[1][0]}`;
}

function checkObject(
  value: JsonObject,
  attributes: Readonly<Record<string, ValueType>>,
  optional: readonly string[],
  argument: string,
): readonly Mistake[] {
  const keys = Object.keys(value);
  // A key that is itself an expression may be any of the missing ones.
  const missing = keys.some(isTemplate)
    ? []
    : Object.keys(attributes).filter((key) => !keys.includes(key) && !optional.includes(key));
  return [
    ...missing.map((key) => ({
      ...missingKey(argument, key, describeType(attributes[key] ?? "dynamic")),
      hint: `write ${key}, with null where it has no value: an object of this kind must be whole`,
    })),
    ...keys.flatMap((key) => {
      const type = attributes[key];
      if (type !== undefined) return checkValue(value[key] ?? null, type, argumentPath(argument, key));
      return isTemplate(key) ? [] : [ignoredKey(argument, key, Object.keys(attributes))];
    }),
  ];
}

function isPrimitive(value: Json, type: "string" | "number" | "bool"): boolean {
  if (typeof value === "object") return false;
  if (typeof value === type || type === "string") return true;
  if (type === "bool") {
    if (typeof value === "boolean") return true;
    return typeof value === "string" && (isTemplate(value) || ["true", "false", "1", "0"].includes(value));
  }
  return typeof value === "string" && (isTemplate(value) || NUMBER.test(value));
}

function hintFor(value: Json, type: ValueType): string {
  if (Array.isArray(type) && (type[0] === "list" || type[0] === "set") && !Array.isArray(value)) {
    return "put the value in a list";
  }
  if (Array.isArray(value) && value.length === 1) return "write the one element without its list";
  if (type === "bool") return 'write true or false; of texts only "true", "false", "1" and "0" pass';
  return `write ${describeType(type)}`;
}
