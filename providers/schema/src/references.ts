import { blocksOf, didYouMean, expressionsIn, type JsonObject, type TerraformDocument } from "@tandem/core";
import { argumentPath, type Mistake } from "./mistake.ts";
import type { BlockSchema, ProviderSchema, ValueType } from "./schema.ts";

/** A reference to an attribute of a block that is in the same stack. */
export interface AttributeReference {
  /** Construct path of the block that refers. */
  readonly from: string;
  readonly argument: string;
  readonly kind: "resource" | "data";
  readonly type: string;
  /** `aws_vpc.Vpc`; `data.aws_caller_identity.Account`. */
  readonly address: string;
  /** What follows the address: `.ttl`, `[0]`, `.enabled`. */
  readonly steps: readonly string[];
}

const TRAVERSAL =
  /(?<![\w."-])(data\.)?([a-z][a-z0-9]*_[a-z0-9_]+)\.([A-Za-z_][\w-]*)((?:\[(?:\d+|\*)\]|\.(?:\d+|\*|[A-Za-z_][\w-]*))*)/g;

/**
 * Every reference whose target block is in the stack and has one instance. Others are left aside: what a missing block
 * would have had is unknown, and so is what an index into `count` or `for_each` means.
 */
export function attributeReferences(document: TerraformDocument): readonly AttributeReference[] {
  const targets = new Map(blocksOf(document).map((block) => [block.address, block]));
  return referringBlocks(document).flatMap(({ path: from, block }) =>
    textsIn(block).flatMap(({ argument, text }) =>
      expressionsIn(text).flatMap((expression) =>
        [...withoutTexts(expression).matchAll(TRAVERSAL)].flatMap(([, data = "", type, name, rest = ""]) => {
          const address = `${data}${type}.${name}`;
          const target = targets.get(address);
          if (target === undefined || "count" in target.block || "for_each" in target.block) return [];
          return [{ from, argument, kind: target.kind, type: target.type, address, steps: stepsOf(rest) }];
        }),
      ),
    ),
  );
}

/** Says where a reference leaves the schema; a block type that the schema does not hold is not judged here. */
export function checkReference(reference: AttributeReference, schema: ProviderSchema): readonly Mistake[] {
  const block = schema[reference.kind][reference.type];
  if (block === undefined) return [];
  const stray = strayStep({ block }, reference.steps);
  if (stray === undefined) return [];
  const { step, known } = stray;
  const near = didYouMean(step, known);
  return [
    {
      kind: "unknownAttribute",
      argument: reference.argument,
      message: `refers to ${reference.address}.${step}, which is not in`,
      expected: near === undefined ? "an attribute of the block" : `${reference.address}.${near}`,
      got: `${reference.address}${reference.steps.join("")}`,
      hint: near === undefined ? `it has ${known.slice(0, 12).join(", ")}` : `did you mean "${near}"?`,
    },
  ];
}

type Place = { readonly block: BlockSchema } | { readonly type: ValueType };

/** Follows the steps as far as the schema is certain; the first name that is not there, if there is one. */
function strayStep(
  place: Place,
  [step, ...rest]: readonly string[],
): { readonly step: string; readonly known: readonly string[] } | undefined {
  if (step === undefined) return undefined;
  const isIndex = /^(?:\[|\.\d|\.\*)/.test(step);
  const name = step.slice(1);
  if ("block" in place) {
    if (isIndex) return undefined;
    const { attributes = {}, block_types = {} } = place.block;
    const nested = block_types[name];
    if (nested !== undefined) {
      if (nested.nesting_mode === "single" || nested.nesting_mode === "group") return strayStep(nested, rest);
      // A set cannot be indexed, and a map's keys are free.
      return nested.nesting_mode === "list" && isIndexStep(rest[0]) ? strayStep(nested, rest.slice(1)) : undefined;
    }
    const attribute = attributes[name];
    if (attribute === undefined)
      return { step: name, known: [...Object.keys(attributes), ...Object.keys(block_types)] };
    return attribute.type === undefined ? undefined : strayStep({ type: attribute.type }, rest);
  }
  const { type } = place;
  if (type[0] === "list" && isIndex) return strayStep({ type: type[1] as ValueType }, rest);
  if (type[0] !== "object" || isIndex) return undefined;
  const attributes = type[1] as Readonly<Record<string, ValueType>>;
  const inner = attributes[name];
  return inner === undefined ? { step: name, known: Object.keys(attributes) } : strayStep({ type: inner }, rest);
}

function isIndexStep(step: string | undefined): boolean {
  return step !== undefined && /^(?:\[|\.\d|\.\*)/.test(step);
}

function stepsOf(rest: string): readonly string[] {
  return rest.match(/\[[^\]]*\]|\.[^.[]+/g) ?? [];
}

/** Quoted text emptied, unless it holds a template: a name in it is no reference. */
function withoutTexts(expression: string): string {
  return expression.replaceAll(/"(?:[^"\\$]|\\.|\$(?!\{))*"/g, '""');
}

function referringBlocks(
  document: TerraformDocument,
): readonly { readonly path: string; readonly block: JsonObject }[] {
  return [
    ...blocksOf(document),
    ...Object.entries(document.output ?? {}).map(([name, block]) => ({ path: `output.${name}`, block })),
    ...Object.entries(document.provider ?? {}).flatMap(([name, blocks]) =>
      blocks.map((block) => ({ path: `provider.${name}`, block })),
    ),
  ];
}

function textsIn(value: unknown, argument = ""): readonly { readonly argument: string; readonly text: string }[] {
  if (typeof value === "string") return [{ argument, text: value }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, argumentPath(argument, index)));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "//")
    .flatMap(([key, each]) => textsIn(each, argumentPath(argument, key)));
}
