import { join } from "node:path";
import { synthesizeInMemory } from "@tandem/app-platform/address-lists";
import { repositoryRoot, type SynthesizedStack } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import { bootstrapLayers } from "./layer.ts";

/** One committed list of addresses, and what it guards. */
export interface AddressFile {
  readonly path: string;
  readonly layer: string;
  /** Stacks of the layer and of others. */
  readonly stacks: readonly SynthesizedStack[];
}

/** The lists of an environment: `terraform-state-bootstrap/addresses/<layer>/<environment>.txt`. */
export async function addressFiles(environment: string): Promise<readonly AddressFile[]> {
  const { platform } = await loadPlatform(environment);
  const layers = bootstrapLayers(platform);
  const stacks = await synthesizeInMemory(layers, environment);
  const folder = join(repositoryRoot(), "terraform-state-bootstrap", "addresses");
  return layers.map(({ name }) => ({ path: join(folder, name, `${environment}.txt`), layer: name, stacks }));
}
