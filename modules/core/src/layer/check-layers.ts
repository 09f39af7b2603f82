import type { PlatformBase } from "../platform/base.ts";
import type { Problem } from "../problems/problem.ts";
import { didYouMean } from "../problems/suggest.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import { stateLocation } from "../state/location.ts";
import type { Layer } from "./define-layer.ts";
import { layerProblems } from "./problems.ts";

/** One stack to be: a layer in a place. */
export interface StackPlan {
  readonly layer: Layer;
  readonly place: StackRegion;
}

/** The rules that hold between layers; see the LAY codes 001 to 004 and 008. Definitions alone are looked at. */
export function checkLayers(layers: readonly Layer[]): readonly Problem[] {
  return [
    ...checkPublishers(layers),
    ...layers.flatMap((layer) => [...checkReads(layer, layers), ...checkFollows(layer, layers)]),
    ...checkCycles(layers),
  ];
}

/** Every stack of the platform, in layer order, home region first. */
export function planStacks(layers: readonly Layer[], platform: PlatformBase): readonly StackPlan[] {
  return layers.flatMap((layer) =>
    (layer.scope === "global" ? (["global"] as const) : platform.regions).map((place) => ({ layer, place })),
  );
}

/** No two stacks may share a state key or workspace. */
export function checkStates(stacks: readonly StackPlan[], platform: PlatformBase): readonly Problem[] {
  const seen = new Map<string, StackPlan>();
  return stacks.flatMap((stack) => {
    const { bucket, key } = stateLocation(platform, stack.layer.name, stack.place);
    const first = seen.get(`${bucket}/${key}`);
    seen.set(`${bucket}/${key}`, stack);
    if (first === undefined) return [];
    return layerProblems.sharedState({
      path: `layers.${stack.layer.name}`,
      message: `would keep its state where layers.${first.layer.name} keeps it`,
      expected: "one state per layer and region",
      got: `${bucket}/${key}`,
      hint: "give one of the two layers another name",
    });
  });
}

function checkPublishers(layers: readonly Layer[]): readonly Problem[] {
  const names = layers.map((layer) => layer.publishes.layer);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) =>
    layerProblems.twoPublishers({
      path: `layers.${name}`,
      message: `is published by ${names.filter((each) => each === name).length} layers`,
      expected: "one publisher per contract",
      got: layers.filter((layer) => layer.publishes.layer === name).map((layer) => layer.name),
      hint: "rename one of the layers and its contract",
    }),
  );
}

function checkReads(layer: Layer, layers: readonly Layer[]): readonly Problem[] {
  return Object.entries(layer.reads).flatMap(([alias, contract]) => {
    const path = `layers.${layer.name}.reads.${alias}`;
    if (!layers.some((each) => each.publishes.layer === contract.layer)) {
      const known = layers.map((each) => each.publishes.layer);
      const near = didYouMean(contract.layer, known);
      return layerProblems.noPublisher({
        path,
        message: `reads "${contract.layer}", which no layer publishes`,
        expected: `one of ${known.join(", ")}`,
        got: contract.layer,
        hint: near === undefined ? "add the layer that publishes it to the platform" : `did you mean "${near}"?`,
      });
    }
    const allowed = contract.regionalReaders ?? [];
    if (layer.scope === "region" && contract.scope === "global" && !allowed.includes(layer.name)) {
      return layerProblems.readsGlobal({
        path,
        message: `reads the global layer "${contract.layer}" from a region`,
        expected: "a regional layer that reads its own region only",
        got: contract.layer,
        hint: `compute the value from the naming table, or add "${layer.name}" to the contract's regionalReaders if it is never needed in a recovery`,
      });
    }
    return [];
  });
}

function checkFollows(layer: Layer, layers: readonly Layer[]): readonly Problem[] {
  const known = layers.map(({ name }) => name);
  return (layer.follows ?? []).flatMap((name, index) => {
    if (known.includes(name)) return [];
    const near = didYouMean(name, known);
    return layerProblems.followsNobody({
      path: `layers.${layer.name}.follows[${index}]`,
      message: `names "${name}", which is no layer of the platform`,
      expected: `one of ${known.join(", ")}`,
      got: name,
      hint: near === undefined ? "add that layer to the platform" : `did you mean "${near}"?`,
    });
  });
}

function checkCycles(layers: readonly Layer[]): readonly Problem[] {
  const earlierThan = (name: string): readonly string[] => {
    const layer = layers.find((each) => each.name === name);
    return [...Object.values(layer?.reads ?? {}).map((contract) => contract.layer), ...(layer?.follows ?? [])];
  };
  const cycleFrom = (name: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    for (const next of earlierThan(name)) {
      const found = cycleFrom(next, [...trail, name]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const cycles = new Map<string, readonly string[]>();
  for (const layer of layers) {
    const cycle = cycleFrom(layer.name, []);
    const name = [...new Set(cycle)].sort().join();
    if (cycle !== undefined && !cycles.has(name)) cycles.set(name, cycle);
  }
  return [...cycles.values()].map((cycle) =>
    layerProblems.cycle({
      path: `layers.${cycle[0]}.reads`,
      message: `leads back to itself: ${cycle.join(" comes after ")}`,
      expected: "layers that can be applied one after the other",
      got: cycle,
      hint: "move the value that closes the circle into a lower layer",
    }),
  );
}
