import type * as z from "zod";

/** Keys that the schema knows at a path; none where it takes any key or is not an object. */
export function schemaKeysAt(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): readonly string[] {
  const inner = unwrap(schema, value);
  const [head, ...rest] = path;
  if (head === undefined) return Object.keys(shapeOf(inner));
  const next = childOf(inner, head);
  return next === undefined
    ? []
    : schemaKeysAt(next, rest, (value as Record<PropertyKey, unknown> | undefined)?.[head]);
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  return definitionOf(schema).shape ?? {};
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const { element, valueType } = definitionOf(schema);
  return element ?? valueType ?? shapeOf(schema)[String(key)];
}

/** Looks through optional values, and into the member of a union that the value's discriminator names. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const { innerType, options, discriminator } = definitionOf(schema);
  if (innerType !== undefined) return unwrap(innerType, value);
  if (options === undefined || discriminator === undefined) return schema;
  const member = options.find((option) => {
    const literal = shapeOf(option)[discriminator]?._zod.values;
    return literal?.has((value as Record<string, never> | undefined)?.[discriminator] as never) === true;
  });
  return member ?? schema;
}
