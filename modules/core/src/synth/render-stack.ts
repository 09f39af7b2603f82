import { DefaultTokenResolver, StringConcat, TerraformElement, TerraformOutput, Tokenization } from "cdktf";
import type { LayerStack } from "../layer/layer-stack.ts";
import type { TerraformDocument } from "./document.ts";
import { resolveTree } from "./resolve-tree.ts";

type Tree = Record<string, unknown>;

/**
 * A stack as JSON: what `stack.toTerraform()` returns, in less time. cdktf resolves each element, merges them
 * and resolves the whole again; every part of it is resolved already. A test holds one against the other.
 */
export function renderStack(stack: LayerStack): TerraformDocument {
  const resolver = new DefaultTokenResolver(new StringConcat());
  const resolve = (value: unknown) =>
    resolveTree(value, (part) => Tokenization.resolve(part, { scope: stack, resolver, preparing: false })) as Tree;
  const elements = stack.node
    .findAll()
    .filter((each): each is TerraformElement => TerraformElement.isTerraformElement(each));
  const overrides = stack.overrides;
  const metadata: Tree = {
    version: stack.node.tryGetContext("cdktfVersion"),
    stackName: stack.node.id,
    backend: "local",
    ...(Object.keys(overrides).length === 0 ? {} : { overrides: { stack: Object.keys(overrides) } }),
  };
  const outputs: Tree = {};
  const document: Tree = { "//": { metadata, outputs } };
  for (const element of elements) {
    merge(metadata, resolve(element.toMetadata()));
    if (TerraformOutput.isTerraformOutput(element)) merge(outputs, nestedUnderPath(element));
  }
  for (const element of elements) merge(document, resolve(element.toTerraform()));
  return merge(document, resolve(overrides)) as TerraformDocument;
}

/** `{ stack: { Contract: { vpcId: "vpcId" } } }`: where cdktf-cli looks an output up by its construct. */
function nestedUnderPath(output: TerraformOutput): Tree {
  return output.node.path
    .split("/")
    .reduceRight<unknown>((inner, part) => ({ [part]: inner }), output.friendlyUniqueId) as Tree;
}

/**
 * As cdktf merges resolved trees: objects into each other, lists joined. Changes the first and takes parts of the second
 * as they are: each is made for this one use.
 */
function merge(into: Tree, from: Tree): Tree {
  for (const key of Object.keys(from)) {
    const value = from[key];
    const present = into[key];
    if (Array.isArray(value) && Array.isArray(present)) into[key] = [...present, ...value];
    else if (isTree(value) && isTree(present)) merge(present, value);
    else into[key] = value;
  }
  return into;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
