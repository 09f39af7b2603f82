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

// An address that is not the tail of a longer word: `aws_vpc.Vpc` in `aws_vpc.Vpc.id`, never `x_y.z` in `data.x_y.z`.
const ADDRESS = /(?<![\w."-])(data\.|ephemeral\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([A-Za-z_][\w-]*)/g;

/** Addresses of the resources, data sources and ephemeral resources that an expression refers to. */
export function addressesIn(expression: string): readonly string[] {
  const outsideQuotes = expression.replaceAll(/"(?:[^"\\$]|\\.|\$(?!\{))*"/g, '""');
  return [...outsideQuotes.matchAll(ADDRESS)].map(([, prefix = "", type, name]) => `${prefix}${type}.${name}`);
}
