import type { PlatformBase } from "../platform/base.ts";
import type { Problem } from "../problems/problem.ts";
import { didYouMean } from "../problems/suggest.ts";
import type { StackRegion } from "../regions/stack-region.ts";
import type { StackPlan } from "./check-layers.ts";
import type { Layer } from "./define-layer.ts";
import { layerProblems } from "./problems.ts";

/** Which stacks a command is about; an absent part means all. */
export interface StackSelection {
  readonly layers?: readonly string[];
  /** Regions, or `global`. */
  readonly regions?: readonly string[];
}

/** Keeps the selected stacks. */
export function selectStacks(stacks: readonly StackPlan[], { layers, regions }: StackSelection): readonly StackPlan[] {
  return stacks.filter(
    ({ layer, place }) =>
      (layers === undefined || layers.includes(layer.name)) && (regions === undefined || regions.includes(place)),
  );
}

/** Names every layer and region of a selection that the platform does not have. */
export function checkSelection(
  { layers = [], regions = [] }: StackSelection,
  all: readonly Layer[],
  platform: PlatformBase,
): readonly Problem[] {
  const places: readonly StackRegion[] = [...platform.regions, "global"];
  return [
    ...unknownNames(
      "--layer",
      layers,
      all.map((layer) => layer.name),
      layerProblems.unknownLayer,
    ),
    ...unknownNames("--region", regions, places, layerProblems.unknownRegion),
  ];
}

function unknownNames(
  option: string,
  names: readonly string[],
  known: readonly string[],
  problem: (typeof layerProblems)["unknownLayer"],
): readonly Problem[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = didYouMean(name, known);
      return problem({
        path: option,
        message: `"${name}" is not known`,
        expected: `one of ${known.join(", ")}`,
        got: name,
        hint: near === undefined ? `choose one of ${known.join(", ")}` : `did you mean "${near}"?`,
      });
    });
}
