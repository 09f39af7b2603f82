/** The inner texts of every `${...}` in a string; `$${` is text. */
export function expressionsIn(text: string): readonly string[] {
  const found: string[] = [];
  let at = text.indexOf("${");
  while (at !== -1) {
    if (text[at - 1] === "$") {
      at = text.indexOf("${", at + 2);
      continue;
    }
    const end = closingBrace(text, at + 2);
    found.push(text.slice(at + 2, end));
    at = text.indexOf("${", end);
  }
  return found;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "{") depth++;
    if (text[index] === "}" && --depth === 0) return index;
  }
  return text.length;
}

/** A reference in an expression. */
export interface Traversal {
  /** Of a resource, data source or ephemeral resource: `aws_vpc.Vpc`, `data.aws_caller_identity.Account`. */
  readonly address: string;
  /** What follows: `.ttl[0].enabled`. */
  readonly rest: string;
}

// An address that is not the tail of a longer word: `aws_vpc.Vpc` in `aws_vpc.Vpc.id`, never `x_y.z` in `data.x_y.z`.
const TRAVERSAL =
  /(?<![\w."-])((?:data\.|ephemeral\.)?[a-z][a-z0-9]*_[a-z0-9_]+\.[A-Za-z_][\w-]*)((?:\[(?:\d+|\*|"")\]|\.(?:\d+|\*|[A-Za-z_][\w-]*))*)/g;

/** Every reference in an expression. Quoted text is none, unless it holds a template: a key is given as `[""]`. */
export function traversalsIn(expression: string): readonly Traversal[] {
  const outsideQuotes = expression.replaceAll(/"(?:[^"\\$]|\\.|\$(?!\{))*"/g, '""');
  return [...outsideQuotes.matchAll(TRAVERSAL)].map(([, address = "", rest = ""]) => ({ address, rest }));
}
