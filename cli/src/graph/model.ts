import {
  type Layer,
  type OrderReason,
  orderReason,
  type PlatformBase,
  planStacks,
  type StackRegion,
  stackId,
} from "@tandem/core";

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

/** A stack that is applied after another, whatever it reads. */
export interface GraphOrder {
  readonly from: string;
  readonly to: string;
  readonly why: OrderReason;
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
  /** Every pair of stacks of which one is applied before the other. */
  readonly order: readonly GraphOrder[];
}

/** Draws up the graph from the layers' `reads`. */
export function graphOf(layers: readonly Layer[], platform: PlatformBase): Graph {
  const idOf = (layer: string, place: StackRegion) => stackId(platform.environment, layer, place);
  const plans = planStacks(layers, platform);
  const stacks = plans.map(({ layer, place }) => ({
    id: idOf(layer.name, place),
    layer: layer.name,
    place,
  }));
  const contracts = plans.flatMap(({ layer, place }) =>
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
  const order = plans.flatMap((later) =>
    plans.flatMap((earlier) => {
      const why = orderReason(earlier, later, platform.home);
      if (why === undefined) return [];
      return [{ from: idOf(earlier.layer.name, earlier.place), to: idOf(later.layer.name, later.place), why }];
    }),
  );
  return {
    platform: platform.name,
    environment: platform.environment,
    regions: platform.regions,
    layers: layers.map(({ name, scope, description }) => ({ name, scope, description })),
    stacks,
    contracts,
    order,
  };
}
