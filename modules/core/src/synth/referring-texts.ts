import { blocksOf } from "./blocks.ts";
import type { Json, TerraformDocument } from "./document.ts";
import { expressionsIn, type Traversal, traversalsIn } from "./expressions.ts";

/** A text of a stack that refers to something. */
export interface ReferringText {
  /** Construct path of the block that holds it; `output.<name>` and `provider.<name>` for the others. */
  readonly from: string;
  /** Path of the argument in its block: `list[1].b`, `tags["a b"]`. */
  readonly argument: string;
  readonly references: readonly Traversal[];
  /** Whether it is an address by itself, without `${}`, as some of Terraform's own arguments want it. */
  readonly isAddress: boolean;
}

const found = new WeakMap<TerraformDocument, readonly ReferringText[]>();

/** Every text in blocks, outputs and provider configurations that refers to something; looked for once per document. */
export function referringTexts(document: TerraformDocument): readonly ReferringText[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const search: Search = { texts: [], references: new Map() };
  for (const { path, block } of blocksOf(document)) visit(block, path, [], search);
  for (const [name, block] of Object.entries(document.output ?? {})) visit(block, `output.${name}`, [], search);
  for (const [name, blocks] of Object.entries(document.provider ?? {})) {
    for (const block of blocks) visit(block, `provider.${name}`, [], search);
  }
  found.set(document, search.texts);
  return search.texts;
}

interface Search {
  readonly texts: ReferringText[];
  /** By text: many arguments hold the same. */
  readonly references: Map<string, readonly Traversal[]>;
}

type Path = readonly (string | number)[];

/** Path parts are joined only for texts that refer to something: most do not. */
function visit(value: Json, from: string, path: Path, search: Search): void {
  if (typeof value === "string") {
    const isAddress = isAddressAt(path);
    if (!isAddress && !value.includes("${")) return;
    const references = isAddress ? traversalsIn(value) : referencesIn(value, search);
    if (references.length > 0)
      search.texts.push({ from, argument: path.reduce<string>(argumentPath, ""), references, isAddress });
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, from, [...path, index], search);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) if (key !== "//") visit(each, from, [...path, key], search);
  }
}

function referencesIn(text: string, { references }: Search): readonly Traversal[] {
  const known = references.get(text) ?? expressionsIn(text).flatMap(traversalsIn);
  references.set(text, known);
  return known;
}

/** Whether JSON has addresses there as they are, without `${}`. */
function isAddressAt(path: Path): boolean {
  if (path[0] === "depends_on") return path.length === 2;
  return path[0] === "lifecycle" && path.includes("replace_triggered_by") && typeof path.at(-1) === "number";
}

/** `a` and `b` give `a.b`, `a` and 0 give `a[0]`, and keys that are no names are quoted: `tags["a b"]`. */
export function argumentPath(argument: string, key: string | number): string {
  if (typeof key === "number") return `${argument}[${key}]`;
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${argument}[${JSON.stringify(key)}]`;
  return argument === "" ? key : `${argument}.${key}`;
}
