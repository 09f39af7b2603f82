import { type Layer, type PlatformBase, planStacks, type StackRegion, stackId } from "@tandem/core";

/** One stack in the picture. */
export interface GraphNode {
  readonly id: string;
  readonly layer: string;
  /** A region, or `global`. */
  readonly place: string;
}

/** A contract that one stack reads from another. */
export interface GraphEdge {
  /** Stack that publishes. */
  readonly from: string;
  /** Stack that reads. */
  readonly to: string;
  /** Layer whose contract it is. */
  readonly contract: string;
}

/** The platform's stacks and what they read of each other. Plain data: `--format json` prints it. */
export interface Graph {
  readonly platform: string;
  readonly environment: string;
  /** Home first. */
  readonly regions: readonly string[];
  /** In the order in which they are applied. */
  readonly layers: readonly { readonly name: string; readonly scope: string; readonly description: string }[];
  readonly stacks: readonly GraphNode[];
  readonly contracts: readonly GraphEdge[];
}

/** Draws up the graph from the layers' `reads`. */
export function graphOf(layers: readonly Layer[], platform: PlatformBase): Graph {
  const idOf = (layer: string, place: StackRegion) => stackId(platform.environment, layer, place);
  const stacks = planStacks(layers, platform).map(({ layer, place }) => ({
    id: idOf(layer.name, place),
    layer: layer.name,
    place,
  }));
  const contracts = planStacks(layers, platform).flatMap(({ layer, place }) =>
    Object.values(layer.reads).flatMap((contract) => {
      const places: readonly StackRegion[] =
        contract.scope === "global" ? ["global"] : place === "global" ? platform.regions : [place];
      return places.map((from) => ({
        from: idOf(contract.layer, from),
        to: idOf(layer.name, place),
        contract: contract.layer,
      }));
    }),
  );
  return {
    platform: platform.name,
    environment: platform.environment,
    regions: platform.regions,
    layers: layers.map(({ name, scope, description }) => ({ name, scope, description })),
    stacks,
    contracts,
  };
}
