/** Resolves one value with cdktf. */
export type Resolve = (value: unknown) => unknown;

// Every encoded token of cdktf but numbers; a number in a text is written like -1.8881545897087626e+289.
const HAS_TOKEN = /TfToken\[|\de\+\d/;

/**
 * What cdktf's `resolve` makes of a tree, in less time: values without a token are taken as they are, and only the rest
 * goes through cdktf, which makes a context and runs five expressions for each.
 * @param resolve cdktf's, for values that may hold a token
 */
export function resolveTree(value: unknown, resolve: Resolve): unknown {
  if (mayBeToken(value)) return resolve(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    // One encoded element may stand for the whole list.
    if (value.some((each) => typeof each !== "object" && mayBeToken(each))) return resolve(value);
    return value.map((each) => resolveTree(each, resolve)).filter((each) => each !== undefined);
  }
  const keys = Object.keys(value);
  // One encoded key may stand for the whole map.
  if (keys.some((key) => HAS_TOKEN.test(key))) return resolve(value);
  const resolved: Record<string, unknown> = {};
  for (const key of keys) {
    const part = resolveTree((value as Record<string, unknown>)[key], resolve);
    if (part !== undefined) resolved[key] = part;
  }
  return resolved;
}

/** Whether a value by itself may be a token; of lists and maps only their parts can tell. */
function mayBeToken(value: unknown): boolean {
  switch (typeof value) {
    case "string":
      return HAS_TOKEN.test(value);
    case "number":
      // Encoded ones are negative.
      return value < 0;
    case "boolean":
    case "undefined":
      return false;
    case "object":
      return value !== null && !Array.isArray(value) && !isPlain(value);
    default:
      return true;
  }
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype && !("resolve" in value);
}
