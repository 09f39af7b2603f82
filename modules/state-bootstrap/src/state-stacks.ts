import { type Layer, type PlatformBase, planStacks, type Region, type StackPlan, stateLocation } from "@tandem/core";

/** Stacks whose state lies in a region's bucket: the region's own, and the global ones in the home region's. */
export function stacksKeptIn(region: Region, layers: readonly Layer[], platform: PlatformBase): readonly StackPlan[] {
  return planStacks(layers, platform).filter(
    ({ layer, place }) => stateLocation(platform, layer.name, place).region === region,
  );
}

/** Keys of the states in a region's bucket. */
export function stateKeysIn(region: Region, layers: readonly Layer[], platform: PlatformBase): readonly string[] {
  return stacksKeptIn(region, layers, platform).map(
    ({ layer, place }) => stateLocation(platform, layer.name, place).key,
  );
}
