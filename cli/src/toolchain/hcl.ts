/** A value of the small language that CLI configuration files are written in. */
export type HclValue = string | number | boolean | readonly HclValue[] | { readonly [key: string]: HclValue };

/** A `name "label" { ... }` or `name = value` of a file. */
export interface HclItem {
  readonly name: string;
  readonly labels: readonly string[];
  /** A block's items, or undefined for an attribute. */
  readonly body: readonly HclItem[] | undefined;
  /** An attribute's value, or undefined for a block. */
  readonly value: HclValue | undefined;
  /** As it was written. */
  readonly text: string;
}

/** Where a text stops being what it should be. */
export class HclSyntaxError extends Error {}

const TOKEN =
  /(?<space>\s+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\\n]|\\.)*")|(?<number>-?\d+(?:\.\d+)?)|(?<name>[A-Za-z_][\w.-]*)|(?<mark>[{}[\]=:,])/y;

interface Token {
  readonly kind: "string" | "number" | "name" | "mark" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a CLI configuration file: attributes and blocks, with strings, numbers, booleans, lists and objects. Expressions
 * do not exist in such files.
 * @throws HclSyntaxError with the line
 */
export function parseHcl(source: string): readonly HclItem[] {
  const tokens = tokenize(source);
  let at = 0;
  const peek = () => tokens[at] as Token;
  const next = () => tokens[at++] as Token;
  const fail = (expected: string, token: Token): never => {
    const line = source.slice(0, token.start).split("\n").length;
    throw new HclSyntaxError(`line ${line}: expected ${expected}, found ${token.text === "" ? "the end" : token.text}`);
  };
  const take = (mark: string) => (peek().text === mark ? next() : fail(`"${mark}"`, peek()));

  const items = (closing: string): readonly HclItem[] => {
    const result: HclItem[] = [];
    while (peek().text !== closing) result.push(item());
    return result;
  };

  const item = (): HclItem => {
    const first = next();
    if (first.kind !== "name" && first.kind !== "string") fail("a name", first);
    const labels: string[] = [];
    while (peek().kind === "string") labels.push(unquote(next().text));
    const mark = next();
    const isBlock = mark.text === "{";
    if (!isBlock && (mark.text !== "=" || labels.length > 0)) fail(`"=" or "{"`, mark);
    const body = isBlock ? items("}") : undefined;
    if (isBlock) take("}");
    const value = isBlock ? undefined : parseValue(next());
    const text = source.slice(first.start, (tokens[at - 1] as Token).end);
    if (peek().text === ",") next();
    return { name: first.kind === "string" ? unquote(first.text) : first.text, labels, body, value, text };
  };

  const parseValue = (token: Token): HclValue => {
    if (token.kind === "string") return unquote(token.text);
    if (token.kind === "number") return Number(token.text);
    if (token.text === "true" || token.text === "false") return token.text === "true";
    if (token.text === "[") return parseList();
    if (token.text === "{") return parseObject();
    return fail("a value", token);
  };

  const parseList = (): readonly HclValue[] => {
    const result: HclValue[] = [];
    while (peek().text !== "]") {
      result.push(parseValue(next()));
      if (peek().text !== "]") take(",");
    }
    next();
    return result;
  };

  const parseObject = (): HclValue => {
    const result: Record<string, HclValue> = {};
    while (peek().text !== "}") {
      const key = next();
      const mark = next();
      if (mark.text !== "=" && mark.text !== ":") fail(`"="`, mark);
      result[key.kind === "string" ? unquote(key.text) : key.text] = parseValue(next());
      if (peek().text === ",") next();
    }
    next();
    return result;
  };

  const result = items("");
  return result;
}

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  while (start < source.length) {
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(source);
    if (match === null) {
      throw new HclSyntaxError(`line ${source.slice(0, start).split("\n").length}: unexpected ${source[start]}`);
    }
    const [text] = match;
    const kind = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined)?.[0];
    if (kind !== "space") tokens.push({ kind: kind as Token["kind"], text, start, end: start + text.length });
    start += text.length;
  }
  return [...tokens, { kind: "end", text: "", start, end: start }];
}

/** HCL's escapes in quoted strings are JSON's. */
function unquote(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text.slice(1, -1);
  }
}
