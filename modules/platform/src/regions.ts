import { type Problem, partitionOf } from "@tandem/core";
import { platformProblems } from "./problems.ts";
import type { ParsedDefinition } from "./schema/platform.ts";

/** One region of a definition, and where it stands there. */
export interface DefinedRegion {
  readonly path: string;
  readonly entry: ParsedDefinition["home"];
}

/** Home first, then peers. */
export function definedRegions({ home, peers }: ParsedDefinition): readonly DefinedRegion[] {
  return [{ path: "home", entry: home }, ...peers.map((entry, index) => ({ path: `peers[${index}]`, entry }))];
}

/** Regions differ from each other and lie in one partition. */
export function checkRegions(definition: ParsedDefinition): readonly Problem[] {
  const regions = definedRegions(definition);
  const partition = partitionOf(definition.home.name);
  return regions.flatMap(({ path, entry: { name } }, index) => {
    const first = regions.findIndex(({ entry }) => entry.name === name);
    const twice =
      first === index
        ? []
        : [
            platformProblems.sameRegionTwice({
              path: `${path}.name`,
              message: `is ${regions[first]?.path}.name again`,
              expected: "another region",
              got: name,
              hint: `choose a region other than ${name}`,
            }),
          ];
    const abroad =
      partitionOf(name) === partition
        ? []
        : [
            platformProblems.partitionMix({
              path: `${path}.name`,
              message: `lies in partition ${partitionOf(name)}, and home in ${partition}`,
              expected: `a region of partition ${partition}`,
              got: name,
              hint: `choose a region of ${partition}, or make a platform of its own for ${partitionOf(name)}`,
            }),
          ];
    return [...twice, ...abroad];
  });
}
