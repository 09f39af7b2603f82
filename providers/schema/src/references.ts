import { type BlockKind, blocksOf, didYouMean, referringTexts, type TerraformDocument } from "@tandem/core";
import type { Mistake } from "./mistake.ts";
import type { BlockSchema, ProviderSchema, ValueType } from "./schema.ts";

/** A reference to an attribute of a block that is in the same stack. */
export interface AttributeReference {
  /** Construct path of the block that refers. */
  readonly from: string;
  readonly argument: string;
  readonly kind: BlockKind;
  readonly type: string;
  /** `aws_vpc.Vpc`; `data.aws_caller_identity.Account`. */
  readonly address: string;
  /** What follows the address: `.ttl`, `[0]`, `.enabled`. */
  readonly steps: readonly string[];
}

/**
 * Every reference whose target block is in the stack. Where the target has several instances, only references into one
 * of them are given, without the index.
 */
export function attributeReferences(document: TerraformDocument): readonly AttributeReference[] {
  const targets = new Map(blocksOf(document).map((block) => [block.address, block]));
  return referringTexts(document).flatMap(({ from, argument, references, isAddress }) => {
    if (isAddress) return [];
    return references.flatMap(({ address, rest }) => {
      const target = targets.get(address);
      if (target === undefined) return [];
      const [first, ...others] = stepsOf(rest);
      const hasInstances = "count" in target.block || "for_each" in target.block;
      if (hasInstances && !isIndex(first)) return [];
      const steps = hasInstances || first === undefined ? others : [first, ...others];
      return [{ from, argument, kind: target.kind, type: target.type, address, steps }];
    });
  });
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

/** Where a reference leaves the schema, and what it could have been. */
interface Stray {
  readonly step: string;
  readonly known: readonly string[];
}

/**
 * Follows the steps as far as the schema is certain. A splat ends it: what follows one is looked up at run time only,
 * where `try` may catch a miss.
 */
function strayStep(place: Place, [step, ...rest]: readonly string[]): Stray | undefined {
  if (step === undefined || isSplat(step)) return undefined;
  return "block" in place ? strayInBlock(place.block, step, rest) : strayInValue(place.type, step, rest);
}

function strayInBlock({ attributes = {}, block_types = {} }: BlockSchema, step: string, rest: readonly string[]) {
  if (isIndex(step)) return undefined;
  const name = step.slice(1);
  const nested = block_types[name];
  if (nested !== undefined) {
    if (nested.nesting_mode === "single" || nested.nesting_mode === "group") return strayStep(nested, rest);
    const [next, ...others] = rest;
    // A map's keys are free, a set's elements have no address at all.
    if (next === undefined || nested.nesting_mode === "map") return undefined;
    if (isIndex(next)) return nested.nesting_mode === "list" ? strayStep(nested, others) : undefined;
    return isSplat(next) ? undefined : { step: `${name}${next}`, known: [`${name}[0]${next}`] };
  }
  const attribute = attributes[name];
  if (attribute === undefined) return { step: name, known: [...Object.keys(attributes), ...Object.keys(block_types)] };
  return attribute.type === undefined ? undefined : strayStep({ type: attribute.type }, rest);
}

function strayInValue(type: ValueType, step: string, rest: readonly string[]): Stray | undefined {
  if (type[0] === "list" && isIndex(step)) return strayStep({ type: type[1] as ValueType }, rest);
  if (type[0] !== "object" || isIndex(step)) return undefined;
  const attributes = type[1] as Readonly<Record<string, ValueType>>;
  const name = step.slice(1);
  const inner = attributes[name];
  return inner === undefined ? { step: name, known: Object.keys(attributes) } : strayStep({ type: inner }, rest);
}

function isIndex(step: string | undefined): boolean {
  return step !== undefined && /^(?:\[(?!\*)|\.\d)/.test(step);
}

function isSplat(step: string): boolean {
  return step === "[*]" || step === ".*";
}

function stepsOf(rest: string): readonly string[] {
  return rest.match(/\[[^\]]*\]|\.[^.[]+/g) ?? [];
}
