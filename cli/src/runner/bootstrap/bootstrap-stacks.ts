import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bootstrapLayers, stateBootstrap } from "@tandem/app-state-bootstrap";
import { synthPlatform, type TerraformDocument } from "@tandem/core";
import { loadPlatform } from "@tandem/environments";
import { bootstrapBackends } from "@tandem/state-bootstrap";
import { graphOf } from "../../graph/model.ts";
import type { RunStack, Workspace } from "../stack.ts";
import { environmentFolder } from "../workspace.ts";

/** A region's bootstrap, which lives in a file first and in its own bucket after. */
export interface BootstrapStack extends RunStack {
  /** The same stack with its state in a file. */
  readonly before: { readonly document: TerraformDocument; readonly artifactHash: string };
  /** That file. */
  readonly stateFile: string;
}

/** What has to be there before any layer is applied. */
export interface BootstrapWorkspace {
  /** The regions' bootstraps. */
  readonly regional: Workspace & { readonly stacks: readonly BootstrapStack[] };
  /** What needs the buckets of all regions, and keeps its state in one of them from the start; may have no stack. */
  readonly global: Workspace;
}

/**
 * Synthesizes an environment's bootstrap with both of its backends.
 * @throws ProblemsError when the environment keeps no state in S3
 */
export async function openBootstrap(
  env: string,
  work: string,
  regions?: readonly string[],
): Promise<BootstrapWorkspace> {
  const { platform } = await loadPlatform(env);
  const layers = bootstrapLayers(platform);
  const graph = graphOf(layers, platform);
  const top = join(environmentFolder(work, platform.environment), "bootstrap");
  // Relative to a stack's folder, as the backend wants it.
  const { local, own } = bootstrapBackends(platform, "../../states");
  const outdir = join(top, "own");
  mkdirSync(outdir, { recursive: true });
  const synth = (variant: typeof platform, folder: string) =>
    synthPlatform(layers, { platform: variant, outdir: folder, selection: { regions } });
  const before = new Map(synth(local, join(top, "before")).map((stack) => [stack.id, stack]));
  const stacks = synth(own, outdir).map(({ id, layer, place, document, files, entry }): BootstrapStack => {
    const first = before.get(id);
    if (first === undefined) throw new Error(`${id} was synthesized with one backend only.`);
    const folder = join(top, "stacks", id);
    return {
      ...{ id, layer, place, document, files, folder },
      artifactHash: entry.tandem.artifactHash,
      resources: entry.tandem.resources,
      after: graph.order.filter(({ to }) => to === id).map(({ from }) => from),
      before: { document: first.document, artifactHash: first.entry.tandem.artifactHash },
      stateFile: join(folder, first.entry.tandem.state.location),
    };
  });
  const base = { env, platform, graph };
  return {
    regional: { ...base, stacks: stacks.filter(({ layer }) => layer === stateBootstrap.name) },
    global: { ...base, stacks: stacks.filter(({ layer }) => layer !== stateBootstrap.name) },
  };
}
