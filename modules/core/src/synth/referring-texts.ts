import { blocksOf } from "./blocks.ts";
import type { Json, TerraformDocument } from "./document.ts";
import { expressionsIn } from "./expressions.ts";

/** A text of a stack that refers to something, or may do so. */
export interface ReferringText {
  /** Construct path of the block that holds it; `output.<name>` and `provider.<name>` for the others. */
  readonly from: string;
  /** Path of the argument in its block: `list[1].b`, `tags["a b"]`. */
  readonly argument: string;
  /** What stands in `${}`; for a bare address, which some arguments hold, the whole text. */
  readonly expressions: readonly string[];
  /** Whether it is such an address. */
  readonly isAddress: boolean;
}

const found = new WeakMap<TerraformDocument, readonly ReferringText[]>();

/** Every text in blocks, outputs and provider configurations that refers to something; looked for once per document. */
export function referringTexts(document: TerraformDocument): readonly ReferringText[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const texts: ReferringText[] = [];
  for (const { path, block } of blocksOf(document)) visit(block, path, [], texts);
  for (const [name, block] of Object.entries(document.output ?? {})) visit(block, `output.${name}`, [], texts);
  for (const [name, blocks] of Object.entries(document.provider ?? {})) {
    for (const block of blocks) visit(block, `provider.${name}`, [], texts);
  }
  found.set(document, texts);
  return texts;
}

type Path = readonly (string | number)[];

/** Path parts are joined only for texts that refer to something: most do not. */
function visit(value: Json, from: string, path: Path, texts: ReferringText[]): void {
  if (typeof value === "string") {
    if (isAddressAt(path)) texts.push({ from, argument: joined(path), expressions: [value], isAddress: true });
    else if (value.includes("${")) {
      const expressions = expressionsIn(value);
      if (expressions.length > 0) texts.push({ from, argument: joined(path), expressions, isAddress: false });
    }
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) visit(each, from, [...path, index], texts);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) if (key !== "//") visit(each, from, [...path, key], texts);
  }
}

/** Whether JSON has addresses there as they are, without `${}`. */
function isAddressAt(path: Path): boolean {
  if (path[0] === "depends_on") return path.length === 2;
  return path[0] === "lifecycle" && path.includes("replace_triggered_by") && typeof path.at(-1) === "number";
}

function joined(path: Path): string {
  return path.reduce<string>(argumentPath, "");
}

/** `a` and `b` give `a.b`, `a` and 0 give `a[0]`, and keys that are no names are quoted: `tags["a b"]`. */
export function argumentPath(argument: string, key: string | number): string {
  if (typeof key === "number") return `${argument}[${key}]`;
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${argument}[${JSON.stringify(key)}]`;
  return argument === "" ? key : `${argument}.${key}`;
}
