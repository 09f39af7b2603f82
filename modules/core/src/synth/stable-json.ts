/** JSON with sorted keys: the same value gives the same text, whatever order it was built in. */
export function stableJson(value: unknown, indent?: number): string {
  return JSON.stringify(sortKeys(value), null, indent);
}

/** A copy with the keys of every object sorted, and without undefined values. */
export function sortKeys<T>(value: T): T {
  return sorted(value) as T;
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const each = (value as Record<string, unknown>)[key];
    if (each !== undefined) copy[key] = sorted(each);
  }
  return copy;
}

/** The value without `"//"`, wherever that stands; parts that have none are the same, not copied. */
export function withoutComments(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const parts = value.map(withoutComments);
    return parts.some((part, index) => part !== value[index]) ? parts : value;
  }
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(value)) {
    const each = (value as Record<string, unknown>)[key];
    const part = key === "//" ? undefined : withoutComments(each);
    if (part === each) continue;
    copy ??= { ...value };
    if (key === "//") delete copy[key];
    else copy[key] = part;
  }
  return copy ?? value;
}
