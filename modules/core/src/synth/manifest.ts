import { createHash } from "node:crypto";
import type { Contract } from "../contract/contract.ts";
import type { Layer } from "../layer/define-layer.ts";
import type { LayerStack } from "../layer/layer-stack.ts";
import { blocksOf } from "./blocks.ts";
import type { TerraformDocument } from "./document.ts";
import { sortKeys, withoutComments } from "./stable-json.ts";

/** What Tandem adds to a stack's entry in cdktf's `manifest.json`. */
export interface StackManifest {
  readonly platform: string;
  readonly environment: string;
  readonly layer: string;
  /** A region, or `global`. */
  readonly region: string;
  /** Where the state lies: the key in the bucket, the HCP Terraform workspace or the file. */
  readonly state: { readonly backend: string; readonly location: string };
  /** Layers whose contracts the stack reads. */
  readonly reads: readonly string[];
  /** Changes when a reader of this stack must look again: names and kinds of the published fields. */
  readonly contractHash: string;
  /** Changes when a plan of this stack may change: the JSON without comments, and the files beside it. */
  readonly artifactHash: string;
  /** Resources, data sources left aside. */
  readonly resources: number;
}

/** One stack of `manifest.json`: cdktf's own entry, and ours under `tandem`. */
export interface ManifestEntry {
  readonly name: string;
  readonly constructPath: string;
  readonly workingDirectory: string;
  readonly synthesizedStackPath: string;
  readonly stackMetadataPath: string;
  readonly annotations: readonly unknown[];
  /** Stacks of this same output folder that must be applied first. */
  readonly dependencies: readonly string[];
  readonly tandem: StackManifest;
}

/** `manifest.json`, a superset of what cdktf writes. */
export interface Manifest {
  readonly version: string;
  readonly stacks: Readonly<Record<string, ManifestEntry>>;
}

/** One stack's entry. Paths are relative to the output folder and use `/` on every system. */
export function manifestEntry(
  stack: LayerStack,
  layer: Layer,
  document: TerraformDocument,
  dependencies: readonly string[],
): ManifestEntry {
  const id = stack.node.id;
  const workingDirectory = `stacks/${id}`;
  return {
    name: id,
    constructPath: stack.node.path,
    workingDirectory,
    synthesizedStackPath: `${workingDirectory}/cdk.tf.json`,
    stackMetadataPath: `${workingDirectory}/metadata.json`,
    annotations: [],
    dependencies: [...dependencies].sort(),
    tandem: {
      platform: stack.platform.name,
      environment: stack.platform.environment,
      layer: layer.name,
      region: stack.place,
      state: stateOf(stack),
      reads: Object.values(layer.reads)
        .map((contract) => contract.layer)
        .sort(),
      contractHash: hashOf(sortKeys(signatureOf(layer.publishes))),
      artifactHash: hashOf([withoutComments(document), stack.files]),
      resources: blocksOf(document).filter((block) => block.kind === "resource").length,
    },
  };
}

function stateOf({ platform, state }: LayerStack): StackManifest["state"] {
  const { backend } = platform;
  switch (backend.type) {
    case "s3":
      return { backend: "s3", location: `${state.bucket}/${state.key}` };
    case "cloud":
      return { backend: "cloud", location: state.workspace };
    case "local":
      return { backend: "local", location: `${backend.directory}/${state.key}` };
  }
}

function signatureOf(contract: Contract): unknown {
  return Object.fromEntries(
    Object.entries(contract.fields).map(([name, { description, sample, ...signature }]) => [name, signature]),
  );
}

/** Of a value whose keys have an order already. */
function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
